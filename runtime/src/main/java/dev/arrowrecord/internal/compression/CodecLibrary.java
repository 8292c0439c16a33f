package dev.arrowrecord.internal.compression;

import dev.arrowrecord.internal.metadata.CompressionType;

/** A library that compresses, which users add if they want it. */
enum CodecLibrary {
  LZ4("at.yawk.lz4:lz4-java:1.13.0", "org.lz4.java"),
  ZSTD("com.github.luben:zstd-jni:1.5.7-28", "com.github.luben.zstd_jni");

  private final String artifact;
  private final String module;

  CodecLibrary(String artifact, String module) {
    this.artifact = artifact;
    this.module = module;
  }

  static CodecLibrary of(CompressionType type) {
    return switch (type) {
      case LZ4_FRAME -> LZ4;
      case ZSTD -> ZSTD;
    };
  }

  /** Group, artifact and version. */
  String artifact() {
    return artifact;
  }

  /** What to throw if a class of the library cannot be linked. */
  UnsupportedOperationException unavailable(CompressionType type, LinkageError cause) {
    boolean missing = cause.getCause() instanceof ClassNotFoundException;
    String message =
        missing
            ? type
                + " compression needs a library that is not there: add "
                + artifact
                + " to the dependencies (on the module path, also --add-modules "
                + module
                + ")"
            : type + " compression needs " + artifact + ", which cannot be loaded here: " + cause;
    return new UnsupportedOperationException(message, cause);
  }
}
