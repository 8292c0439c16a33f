package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.ClassName;

/** The runtime's classes that generated code uses. */
final class RuntimeNames {
  private static final String BUILDER = "dev.arrowrecord.builder";
  private static final String CONVERSION = "dev.arrowrecord.conversion";
  private static final String VECTOR = "dev.arrowrecord.vector";
  private static final String IPC = "dev.arrowrecord.ipc";
  private static final String SCHEMA_PACKAGE = "dev.arrowrecord.schema";

  static final ClassName COLUMN = vector("Column");
  static final ClassName CONVERSIONS = ClassName.get(CONVERSION, "Conversions");
  static final ClassName ENUM_DICTIONARY = ClassName.get(CONVERSION, "EnumDictionary");
  static final ClassName INTEGRAL_TYPE = ClassName.get(CONVERSION, "IntegralType");
  static final ClassName PRIMITIVE_ARRAYS = ClassName.get(CONVERSION, "PrimitiveArrays");
  static final ClassName RECORD_BATCH = vector("RecordBatch");
  static final ClassName STRUCT_BUILDER = builder("StructBuilder");
  static final ClassName VARIANT = builder("Variant");

  static final ClassName ARROW_FORMAT_EXCEPTION = ClassName.get(IPC, "ArrowFormatException");
  static final ClassName READ_OPTIONS = ClassName.get(IPC, "ReadOptions");
  static final ClassName RECORD_FILE_READER = ClassName.get(IPC, "RecordFileReader");
  static final ClassName RECORD_IPC = ClassName.get(IPC, "RecordIpc");
  static final ClassName RECORD_OUTPUT = ClassName.get(IPC, "RecordOutput");
  static final ClassName RECORD_STREAM_READER = ClassName.get(IPC, "RecordStreamReader");
  static final ClassName RECORD_WRITER = ClassName.get(IPC, "RecordWriter");
  static final ClassName SCHEMA_MISMATCH_EXCEPTION = ClassName.get(IPC, "SchemaMismatchException");
  static final ClassName WRITE_OPTIONS = ClassName.get(IPC, "WriteOptions");

  static final ClassName ARROW_TYPE = ClassName.get(SCHEMA_PACKAGE, "ArrowType");
  static final ClassName FIELD = ClassName.get(SCHEMA_PACKAGE, "Field");
  static final ClassName SCHEMA = ClassName.get(SCHEMA_PACKAGE, "Schema");
  static final ClassName TIME_UNIT = ClassName.get(SCHEMA_PACKAGE, "TimeUnit");
  static final ClassName UNION_MODE = ClassName.get(SCHEMA_PACKAGE, "UnionMode");

  private RuntimeNames() {}

  /** A class of {@code dev.arrowrecord.builder}. */
  static ClassName builder(String simpleName) {
    return ClassName.get(BUILDER, simpleName);
  }

  /** A class of {@code dev.arrowrecord.vector}. */
  static ClassName vector(String simpleName) {
    return ClassName.get(VECTOR, simpleName);
  }
}
