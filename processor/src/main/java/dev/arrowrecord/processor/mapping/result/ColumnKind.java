package dev.arrowrecord.processor.mapping.result;

import org.jspecify.annotations.Nullable;

/**
 * The one table of which classes of the runtime write and read a column, and which Java type their
 * slots have.
 */
public enum ColumnKind {
  /** Nothing but nulls. */
  NULL("Null", "java.lang.Void"),
  /** Bits. */
  BOOL("Bool", "java.lang.Boolean", "boolean"),
  /** A byte for each boolean. */
  BOOL8("Bool8", "java.lang.Boolean", "boolean"),
  /** Signed 8-bit integers. */
  INT8("Int8", "java.lang.Byte", "byte"),
  /** Signed 16-bit integers. */
  INT16("Int16", "java.lang.Short", "short"),
  /** Signed 32-bit integers. */
  INT32("Int32", "java.lang.Integer", "int"),
  /** Signed 64-bit integers. */
  INT64("Int64", "java.lang.Long", "long"),
  /** Unsigned 8-bit integers. */
  UINT8("UInt8", "java.lang.Integer", "int"),
  /** Unsigned 16-bit integers. */
  UINT16("UInt16", "java.lang.Character", "char"),
  /** Unsigned 32-bit integers. */
  UINT32("UInt32", "java.lang.Long", "long"),
  /** Unsigned 64-bit integers; the primitive type has but half of them. */
  UINT64("UInt64", "java.math.BigInteger", "long"),
  /** Floating-point numbers of 16 bits. */
  FLOAT16("Float16", "java.lang.Float", "float"),
  /** Floating-point numbers of 32 bits. */
  FLOAT32("Float32", "java.lang.Float", "float"),
  /** Floating-point numbers of 64 bits. */
  FLOAT64("Float64", "java.lang.Double", "double"),
  /** Text in every layout. */
  UTF8("Utf8", "java.lang.String"),
  /** Bytes in every layout but that of one size. */
  BINARY("Binary", "byte[]"),
  /** Bytes, of each value equally many. */
  FIXED_SIZE_BINARY("FixedSizeBinary", "byte[]"),
  /** Decimals of every width. */
  DECIMAL("Decimal", "java.math.BigDecimal"),
  /** Days. */
  DATE32("Date32", "java.time.LocalDate"),
  /** Days, counted in milliseconds. */
  DATE64("Date64", "java.time.LocalDate"),
  /** Times of day in seconds or milliseconds. */
  TIME32("Time32", "java.time.LocalTime"),
  /** Times of day in microseconds or nanoseconds. */
  TIME64("Time64", "java.time.LocalTime"),
  /** Timestamps with a zone, in every unit. */
  TIMESTAMP("Timestamp", "java.time.Instant"),
  /** Timestamps without a zone, in every unit. */
  LOCAL_TIMESTAMP("LocalTimestamp", "java.time.LocalDateTime"),
  /** Durations in every unit. */
  DURATION("Duration", "java.time.Duration"),
  /** Months. */
  INTERVAL_YEAR_MONTH("IntervalYearMonth", "java.time.Period"),
  /** Days, and milliseconds of a day. */
  INTERVAL_DAY_TIME("IntervalDayTime", "java.time.Period"),
  /** Months, days and nanoseconds. */
  INTERVAL_MONTH_DAY_NANO("IntervalMonthDayNano", "java.time.Period"),
  /** Identifiers of 16 bytes. */
  UUID("Uuid", "java.util.UUID"),
  /** Enums, as indices into a dictionary that is known when they are compiled. */
  ENUM("Enum", null),
  /** Lists in every layout but that of one size. */
  LIST("List", null),
  /** Lists, each of as many elements. */
  FIXED_SIZE_LIST("FixedSizeList", null),
  /** Arrays of one shape. */
  TENSOR("Tensor", null),
  /** Maps. */
  MAP("Map", null),
  /** Sealed types as unions. */
  UNION("Union", null),
  /** Sealed types as structs with a tag. */
  TAGGED_STRUCT("TaggedStruct", null),
  /** Values as indices into a dictionary that grows with them. */
  DICTIONARY("Dictionary", null),
  /** Values as runs. */
  RUN_END("RunEnd", null),
  /** Values that are converted to others. */
  CONVERTED("Converted", null);

  private final String runtimeName;
  private final @Nullable String javaType;
  private final @Nullable String primitive;

  ColumnKind(String runtimeName, @Nullable String javaType) {
    this(runtimeName, javaType, null);
  }

  ColumnKind(String runtimeName, @Nullable String javaType, @Nullable String primitive) {
    this.runtimeName = runtimeName;
    this.javaType = javaType;
    this.primitive = primitive;
  }

  /** The class of {@code dev.arrowrecord.builder} that writes this kind. */
  public String builder() {
    return runtimeName + "Builder";
  }

  /** The class of {@code dev.arrowrecord.vector} that reads this kind. */
  public String vector() {
    return runtimeName + "Vector";
  }

  /** The qualified name of the Java type of a slot; null where it depends on what is within. */
  public @Nullable String javaType() {
    return javaType;
  }

  /** The primitive type that slots can be set from and read as; null if there is none. */
  public @Nullable String primitive() {
    return primitive;
  }

  /** Whether slots take and give a type, by its qualified name, as it is. */
  public boolean holds(String type) {
    return type.equals(javaType) || type.equals(primitive);
  }
}
