package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.model.JavaClass;

/** The runtime's classes that generated code uses. */
final class RuntimeNames {
  private static final String BUILDER = "dev.arrowrecord.builder";
  private static final String CONVERSION = "dev.arrowrecord.conversion";
  private static final String VECTOR = "dev.arrowrecord.vector";
  private static final String IPC = "dev.arrowrecord.ipc";
  private static final String SCHEMA_PACKAGE = "dev.arrowrecord.schema";

  static final JavaClass COLUMN = vector("Column");
  static final JavaClass CONVERSIONS = JavaNames.of(CONVERSION, "Conversions");
  static final JavaClass ENUM_DICTIONARY = JavaNames.of(CONVERSION, "EnumDictionary");
  static final JavaClass INTEGRAL_TYPE = JavaNames.of(CONVERSION, "IntegralType");
  static final JavaClass PRIMITIVE_ARRAYS = JavaNames.of(CONVERSION, "PrimitiveArrays");
  static final JavaClass RECORD_BATCH = vector("RecordBatch");
  static final JavaClass STRUCT_BUILDER = builder("StructBuilder");
  static final JavaClass VARIANT = builder("Variant");

  static final JavaClass ARROW_FORMAT_EXCEPTION = JavaNames.of(IPC, "ArrowFormatException");
  static final JavaClass IPC_COMPONENTS = JavaNames.of(IPC, "IpcComponents");
  static final JavaClass READ_OPTIONS = JavaNames.of(IPC, "ReadOptions");
  static final JavaClass RECORD_FILE_READER = JavaNames.of(IPC, "RecordFileReader");
  static final JavaClass RECORD_IPC = JavaNames.of(IPC, "RecordIpc");
  static final JavaClass RECORD_OUTPUT = JavaNames.of(IPC, "RecordOutput");
  static final JavaClass RECORD_STREAM_READER = JavaNames.of(IPC, "RecordStreamReader");
  static final JavaClass RECORD_WRITER = JavaNames.of(IPC, "RecordWriter");
  static final JavaClass SCHEMA_MISMATCH_EXCEPTION = JavaNames.of(IPC, "SchemaMismatchException");
  static final JavaClass WRITE_OPTIONS = JavaNames.of(IPC, "WriteOptions");

  static final JavaClass ARROW_TYPE = JavaNames.of(SCHEMA_PACKAGE, "ArrowType");
  static final JavaClass FIELD = JavaNames.of(SCHEMA_PACKAGE, "Field");
  static final JavaClass SCHEMA = JavaNames.of(SCHEMA_PACKAGE, "Schema");
  static final JavaClass TIME_UNIT = JavaNames.of(SCHEMA_PACKAGE, "TimeUnit");
  static final JavaClass UNION_MODE = JavaNames.of(SCHEMA_PACKAGE, "UnionMode");

  private RuntimeNames() {}

  /** A class of {@code dev.arrowrecord.builder}. */
  static JavaClass builder(String simpleName) {
    return JavaNames.of(BUILDER, simpleName);
  }

  /** A class of {@code dev.arrowrecord.vector}. */
  static JavaClass vector(String simpleName) {
    return JavaNames.of(VECTOR, simpleName);
  }
}
