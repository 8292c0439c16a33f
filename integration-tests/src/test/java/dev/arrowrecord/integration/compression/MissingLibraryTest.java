package dev.arrowrecord.integration.compression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codecs are optional: without them all works but compression, which says what it needs. */
class MissingLibraryTest {
  private static final List<String> CODECS =
      List.of("lz4-java-1.13.0.jar", "zstd-jni-1.5.7-28.jar");

  @ParameterizedTest
  @CsvSource({
    "LZ4_FRAME, at.yawk.lz4:lz4-java:1.13.0, org.lz4.java",
    "ZSTD, com.github.luben:zstd-jni:1.5.7-28, com.github.luben.zstd_jni"
  })
  void isNamed(Compression compression, String artifact, String module) throws Exception {
    WriteOptions options = WriteOptions.defaults().withCompression(compression);
    byte[] stream = WithoutCodecs.write(options);
    String advice =
        compression
            + " compression needs a library that is not there: add "
            + artifact
            + " to the dependencies (on the module path, also --add-modules "
            + module
            + ")";

    assertThat(withoutCodecs("write", compression, stream))
        .isEqualTo("java.lang.UnsupportedOperationException: " + advice);
    assertThat(withoutCodecs("read", compression, stream))
        .isEqualTo(
            "dev.arrowrecord.ipc.ArrowFormatException: The batch is compressed: "
                + advice
                + " (at byte "
                + WithoutCodecs.schemaLength()
                + ")");
  }

  @Test
  void isNotMissedWithoutCompression() throws Exception {
    byte[] stream = WithoutCodecs.write(WriteOptions.defaults());

    assertThat(withoutCodecs("write", Compression.NONE, stream)).isEqualTo("[Row[number=1]]");
    assertThat(withoutCodecs("read", Compression.NONE, stream)).isEqualTo("[Row[number=1]]");
  }

  /** What comes of it where the codecs are not on the class path. */
  private static String withoutCodecs(String action, Compression compression, byte[] stream)
      throws Exception {
    List<URL> classPath = new ArrayList<>();
    int codecs = 0;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (CODECS.contains(Path.of(entry).getFileName().toString())) {
        codecs++;
      } else {
        classPath.add(Path.of(entry).toUri().toURL());
      }
    }
    assertThat(codecs).isEqualTo(CODECS.size());
    try (URLClassLoader loader =
        new URLClassLoader(classPath.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
      Class<?> actions = loader.loadClass(WithoutCodecs.class.getName());
      @SuppressWarnings("unchecked")
      BiFunction<String, byte[], String> run =
          (BiFunction<String, byte[], String>)
              actions.getConstructor(String.class).newInstance(compression.name());
      return run.apply(action, stream);
    }
  }
}
