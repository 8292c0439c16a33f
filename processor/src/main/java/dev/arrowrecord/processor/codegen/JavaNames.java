package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.Visibility;
import java.util.List;

/** The JDK's classes that generated code uses. */
final class JavaNames {
  private static final String JAVA_LANG = "java.lang";
  private static final String JAVA_IO = "java.io";
  private static final String JAVA_NIO = "java.nio";
  private static final String CHANNELS = "java.nio.channels";
  private static final String JAVA_UTIL = "java.util";

  static final JavaClass GENERATED = of("javax.annotation.processing", "Generated");
  static final JavaClass ITERABLE = of(JAVA_LANG, "Iterable");
  static final JavaClass OBJECT = of(JAVA_LANG, "Object");
  static final JavaClass OVERRIDE = of(JAVA_LANG, "Override");
  static final JavaClass STRING = of(JAVA_LANG, "String");
  static final JavaClass SUPPRESS_WARNINGS = of(JAVA_LANG, "SuppressWarnings");
  static final JavaClass ILLEGAL_ARGUMENT = of(JAVA_LANG, "IllegalArgumentException");
  static final JavaClass ILLEGAL_STATE = of(JAVA_LANG, "IllegalStateException");
  static final JavaClass NULL_POINTER = of(JAVA_LANG, "NullPointerException");
  static final JavaClass IO_EXCEPTION = of(JAVA_IO, "IOException");
  static final JavaClass INPUT_STREAM = of(JAVA_IO, "InputStream");
  static final JavaClass OUTPUT_STREAM = of(JAVA_IO, "OutputStream");
  static final JavaClass BYTE_BUFFER = of(JAVA_NIO, "ByteBuffer");
  static final JavaClass READABLE_CHANNEL = of(CHANNELS, "ReadableByteChannel");
  static final JavaClass WRITABLE_CHANNEL = of(CHANNELS, "WritableByteChannel");
  static final JavaClass PATH = of("java.nio.file", "Path");
  static final JavaClass ROUNDING_MODE = of("java.math", "RoundingMode");
  static final JavaClass ARRAYS = of(JAVA_UTIL, "Arrays");
  static final JavaClass LIST = of(JAVA_UTIL, "List");

  private JavaNames() {}

  /** A public class. */
  static JavaClass of(String packageName, String simpleName) {
    return new JavaClass(
        packageName,
        List.of(simpleName),
        JavaClass.Kind.CLASS,
        Visibility.PUBLIC,
        List.of(),
        false,
        false);
  }
}
