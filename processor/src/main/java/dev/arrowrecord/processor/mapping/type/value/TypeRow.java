package dev.arrowrecord.processor.mapping.type.value;

import static dev.arrowrecord.processor.mapping.type.value.Aspect.DECIMAL;
import static dev.arrowrecord.processor.mapping.type.value.Aspect.KEYS_SORTED;
import static dev.arrowrecord.processor.mapping.type.value.Aspect.SIZE;
import static dev.arrowrecord.processor.mapping.type.value.Aspect.TENSOR;
import static dev.arrowrecord.processor.mapping.type.value.Aspect.UNIT;
import static dev.arrowrecord.processor.mapping.type.value.Aspect.ZONE;
import static dev.arrowrecord.processor.mapping.type.value.Choices.BOOLEANS;
import static dev.arrowrecord.processor.mapping.type.value.Choices.DATES;
import static dev.arrowrecord.processor.mapping.type.value.Choices.DECIMALS;
import static dev.arrowrecord.processor.mapping.type.value.Choices.FLOATS;
import static dev.arrowrecord.processor.mapping.type.value.Choices.INTEGERS;
import static dev.arrowrecord.processor.mapping.type.value.Choices.INTERVALS;
import static dev.arrowrecord.processor.mapping.type.value.Choices.LISTS;
import static dev.arrowrecord.processor.mapping.type.value.Choices.NOTHING;
import static dev.arrowrecord.processor.mapping.type.value.Choices.TEXTS;
import static dev.arrowrecord.processor.mapping.type.value.Choices.TIMES;
import static dev.arrowrecord.processor.mapping.type.value.Choices.UNIONS;
import static dev.arrowrecord.processor.mapping.type.value.Choices.either;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one table of which Java type can be which Arrow type: what {@code @ArrowField(type)} chooses
 * from, and what else can be asked for. Rows without Java types are those of the user's types.
 */
@SuppressWarnings("ImmutableEnumChecker") // List.copyOf and Set.of are immutable
public enum TypeRow {
  /** {@code boolean}. */
  BOOLEAN(BOOLEANS, java("boolean", "java.lang.Boolean")),
  /** {@code byte}. */
  BYTE(INTEGERS, java("byte", "java.lang.Byte")),
  /** {@code short}. */
  SHORT(INTEGERS, java("short", "java.lang.Short")),
  /** {@code int}. */
  INT(INTEGERS, java("int", "java.lang.Integer")),
  /** {@code long}. */
  LONG(INTEGERS, java("long", "java.lang.Long")),
  /** {@code char}. */
  CHAR(INTEGERS, java("char", "java.lang.Character")),
  /** {@code float}. */
  FLOAT(FLOATS, java("float", "java.lang.Float")),
  /** {@code double}. */
  DOUBLE(FLOATS, java("double", "java.lang.Double")),
  /** {@code String} and what it implements. */
  TEXT(TEXTS, java("java.lang.String", "java.lang.CharSequence")),
  /** {@code byte[]}, which can be an array like others, too. */
  BYTE_ARRAY(either(Choices.BYTES, LISTS), java("byte[]"), SIZE, TENSOR),
  /** {@code ByteBuffer}. */
  BYTE_BUFFER(Choices.BYTES, java("java.nio.ByteBuffer"), SIZE),
  /** {@code BigDecimal}. */
  BIG_DECIMAL(DECIMALS, java("java.math.BigDecimal"), DECIMAL),
  /** {@code BigInteger}. */
  BIG_INTEGER(either(DECIMALS, INTEGERS), java("java.math.BigInteger"), DECIMAL),
  /** {@code LocalDate}. */
  LOCAL_DATE(DATES, java("java.time.LocalDate")),
  /** {@code LocalTime}. */
  LOCAL_TIME(TIMES, java("java.time.LocalTime"), UNIT),
  /** {@code LocalDateTime}. */
  LOCAL_DATE_TIME(NOTHING, java("java.time.LocalDateTime"), UNIT),
  /** {@code Instant}. */
  INSTANT(NOTHING, java("java.time.Instant"), UNIT, ZONE),
  /** {@code OffsetDateTime}. */
  OFFSET_DATE_TIME(NOTHING, java("java.time.OffsetDateTime"), UNIT, ZONE),
  /** {@code ZonedDateTime}. */
  ZONED_DATE_TIME(NOTHING, java("java.time.ZonedDateTime"), UNIT, ZONE),
  /** {@code Duration}. */
  DURATION(NOTHING, java("java.time.Duration"), UNIT),
  /** {@code Period}. */
  PERIOD(INTERVALS, java("java.time.Period")),
  /** {@code UUID}. */
  UUID(NOTHING, java("java.util.UUID")),
  /** {@code Void}. */
  VOID(NOTHING, java("java.lang.Void")),
  /** {@code OptionalInt}. */
  OPTIONAL_INT(INTEGERS, java("java.util.OptionalInt")),
  /** {@code OptionalLong}. */
  OPTIONAL_LONG(INTEGERS, java("java.util.OptionalLong")),
  /** {@code OptionalDouble}. */
  OPTIONAL_DOUBLE(FLOATS, java("java.util.OptionalDouble")),
  /** {@code Optional}, of which what is in it can be asked. */
  OPTIONAL(List.of(DataType.values()), java("java.util.Optional"), Aspect.values()),
  /** Collections. */
  COLLECTION(LISTS, java("java.util.List", "java.util.Set", "java.util.Collection"), SIZE),
  /** {@code Map}. */
  MAP(NOTHING, java("java.util.Map"), KEYS_SORTED),
  /** Arrays of primitives, of any number of dimensions. */
  PRIMITIVE_ARRAY(LISTS, java(), SIZE, TENSOR),
  /** Arrays of objects. */
  OBJECT_ARRAY(LISTS, java(), SIZE),
  /** Enums; by default with a dictionary, which no data type names. */
  ENUM(either(TEXTS, INTEGERS), java()),
  /** Sealed interfaces and sealed abstract classes. */
  SEALED(UNIONS, java()),
  /** Types with {@code @ArrowRecord}. */
  RECORD(NOTHING, java());

  private static final Map<String, TypeRow> BY_JAVA_TYPE = byJavaType();

  private final List<DataType> types;
  private final List<String> javaTypes;
  private final Set<Aspect> aspects;

  TypeRow(List<DataType> types, List<String> javaTypes, Aspect... aspects) {
    this.types = types;
    this.javaTypes = javaTypes;
    this.aspects = Set.of(aspects);
  }

  private static List<String> java(String... names) {
    return List.of(names);
  }

  private static Map<String, TypeRow> byJavaType() {
    Map<String, TypeRow> rows = new HashMap<>();
    for (TypeRow row : values()) {
      row.javaTypes.forEach(javaType -> rows.put(javaType, row));
    }
    return rows;
  }

  /** The row of a Java type; null if it is in none. */
  public static @Nullable TypeRow of(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      JavaClass javaClass = declared.javaClass();
      return BY_JAVA_TYPE.getOrDefault(javaClass.qualifiedName(), ofUser(javaClass));
    }
    TypeRow byName = BY_JAVA_TYPE.get(type.qualifiedName());
    if (byName == null && type instanceof JavaType.Array array) {
      return array.innermost() instanceof JavaType.Primitive ? PRIMITIVE_ARRAY : OBJECT_ARRAY;
    }
    return byName;
  }

  private static @Nullable TypeRow ofUser(JavaClass javaClass) {
    if (javaClass.arrowRecord()) {
      return RECORD;
    }
    if (javaClass.kind() == JavaClass.Kind.ENUM) {
      return ENUM;
    }
    return javaClass.traits().isSealed() && javaClass.traits().isAbstract() ? SEALED : null;
  }

  /** The types to choose from; none if there is but one, for which there is no name. */
  public List<DataType> types() {
    return types;
  }

  /** Whether something else can be asked for. */
  public boolean has(Aspect aspect) {
    return aspects.contains(aspect);
  }

  /** Whether values are those of another row, or missing. */
  public boolean isOptional() {
    return switch (this) {
      case OPTIONAL, OPTIONAL_INT, OPTIONAL_LONG, OPTIONAL_DOUBLE -> true;
      default -> false;
    };
  }

  /** Whether what is within is named by type arguments or components. */
  public boolean isContainer() {
    return switch (this) {
      case OPTIONAL, COLLECTION, MAP, OBJECT_ARRAY, PRIMITIVE_ARRAY -> true;
      default -> false;
    };
  }
}
