package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.TimeUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one table of which Java type is which Arrow type, and which classes of the runtime write and
 * read it.
 */
@SuppressWarnings("ImmutableEnumChecker") // Arrow types and List.of are immutable
public enum ColumnKind {
  /** {@code boolean}. */
  BOOL("Bool", ArrowType.BOOL, "boolean", "java.lang.Boolean"),
  /** {@code byte}. */
  INT8("Int8", ArrowType.INT8, "byte", "java.lang.Byte"),
  /** {@code short}. */
  INT16("Int16", ArrowType.INT16, "short", "java.lang.Short"),
  /** {@code int}. */
  INT32("Int32", ArrowType.INT32, "int", "java.lang.Integer"),
  /** {@code long}. */
  INT64("Int64", ArrowType.INT64, "long", "java.lang.Long"),
  /** {@code char}. */
  UINT16("UInt16", ArrowType.UINT16, "char", "java.lang.Character"),
  /** {@code float}. */
  FLOAT32("Float32", ArrowType.FLOAT32, "float", "java.lang.Float"),
  /** {@code double}. */
  FLOAT64("Float64", ArrowType.FLOAT64, "double", "java.lang.Double"),
  /** {@code String}. */
  UTF8("Utf8", ArrowType.UTF8, "java.lang.String"),
  /** {@code byte[]}. */
  BINARY("Binary", ArrowType.BINARY, "byte[]"),
  /** {@code BigDecimal}; the type depends on {@code @ArrowDecimal}. */
  DECIMAL("Decimal", null, "java.math.BigDecimal"),
  /** {@code LocalDate}. */
  DATE32("Date32", ArrowType.DATE32, "java.time.LocalDate"),
  /** {@code LocalTime}. */
  TIME64("Time64", ArrowType.time64(TimeUnit.MICROSECOND), "java.time.LocalTime"),
  /** {@code Instant}. */
  TIMESTAMP("Timestamp", ArrowType.timestamp(TimeUnit.MICROSECOND, "UTC"), "java.time.Instant"),
  /** {@code LocalDateTime}. */
  LOCAL_TIMESTAMP(
      "LocalTimestamp", ArrowType.timestamp(TimeUnit.MICROSECOND, null), "java.time.LocalDateTime"),
  /** {@code Duration}. */
  DURATION("Duration", ArrowType.duration(TimeUnit.MICROSECOND), "java.time.Duration"),
  /** {@code UUID}, with the extension type {@code arrow.uuid}. */
  UUID("Uuid", ArrowType.fixedSizeBinary(16), "java.util.UUID"),
  /** Enums; the type depends on the number of constants. */
  ENUM("Enum", null),
  /** Collections and arrays. */
  LIST("List", ArrowType.LIST),
  /** {@code Map}. */
  MAP("Map", ArrowType.map(false)),
  /** Types that are converted to one of the above. */
  CONVERTED("Converted", null);

  private static final Map<String, ColumnKind> BY_JAVA_TYPE = byJavaType();

  private final String runtimeName;
  private final @Nullable ArrowType arrowType;
  private final List<String> javaTypes;

  ColumnKind(String runtimeName, @Nullable ArrowType arrowType, String... javaTypes) {
    this.runtimeName = runtimeName;
    this.arrowType = arrowType;
    this.javaTypes = List.of(javaTypes);
  }

  private static Map<String, ColumnKind> byJavaType() {
    Map<String, ColumnKind> kinds = new HashMap<>();
    for (ColumnKind kind : values()) {
      for (String javaType : kind.javaTypes) {
        kinds.put(javaType, kind);
      }
    }
    return kinds;
  }

  /**
   * The kind that holds a Java type as it is.
   *
   * @param javaType the qualified name
   * @return the kind; null if there is none
   */
  public static @Nullable ColumnKind of(String javaType) {
    return BY_JAVA_TYPE.get(javaType);
  }

  /** The class of {@code dev.arrowrecord.builder} that writes this kind. */
  public String builder() {
    return runtimeName + "Builder";
  }

  /** The class of {@code dev.arrowrecord.vector} that reads this kind. */
  public String vector() {
    return runtimeName + "Vector";
  }

  /** The Arrow type; null where it depends on more than the Java type. */
  public @Nullable ArrowType arrowType() {
    return arrowType;
  }
}
