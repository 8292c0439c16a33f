package dev.arrowrecord.schema;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A type of the Arrow columnar format, without the children of nested types: these are {@link
 * Field}s and belong to the field that has the type.
 *
 * <p>The set is closed: switch over {@link #kind()} to handle every type.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
public sealed interface ArrowType {

  /** PyArrow's {@code null}. */
  ArrowType NULL = new Null();

  /** PyArrow's {@code bool}. */
  ArrowType BOOL = new Bool();

  /** PyArrow's {@code int8}. */
  Int INT8 = new Int(8, true);

  /** PyArrow's {@code int16}. */
  Int INT16 = new Int(16, true);

  /** PyArrow's {@code int32}. */
  Int INT32 = new Int(32, true);

  /** PyArrow's {@code int64}. */
  Int INT64 = new Int(64, true);

  /** PyArrow's {@code uint8}. */
  Int UINT8 = new Int(8, false);

  /** PyArrow's {@code uint16}. */
  Int UINT16 = new Int(16, false);

  /** PyArrow's {@code uint32}. */
  Int UINT32 = new Int(32, false);

  /** PyArrow's {@code uint64}. */
  Int UINT64 = new Int(64, false);

  /** PyArrow's {@code halffloat}. */
  ArrowType FLOAT16 = new FloatingPoint(Precision.HALF);

  /** PyArrow's {@code float}. */
  ArrowType FLOAT32 = new FloatingPoint(Precision.SINGLE);

  /** PyArrow's {@code double}. */
  ArrowType FLOAT64 = new FloatingPoint(Precision.DOUBLE);

  /** PyArrow's {@code string}. */
  ArrowType UTF8 = new Utf8();

  /** PyArrow's {@code large_string}. */
  ArrowType LARGE_UTF8 = new LargeUtf8();

  /** PyArrow's {@code string_view}. */
  ArrowType UTF8_VIEW = new Utf8View();

  /** PyArrow's {@code binary}. */
  ArrowType BINARY = new Binary();

  /** PyArrow's {@code large_binary}. */
  ArrowType LARGE_BINARY = new LargeBinary();

  /** PyArrow's {@code binary_view}. */
  ArrowType BINARY_VIEW = new BinaryView();

  /** PyArrow's {@code date32[day]}. */
  ArrowType DATE32 = new Date(DateUnit.DAY);

  /** PyArrow's {@code date64[ms]}. */
  ArrowType DATE64 = new Date(DateUnit.MILLISECOND);

  /** PyArrow's {@code month_interval}. */
  ArrowType INTERVAL_YEAR_MONTH = new Interval(IntervalUnit.YEAR_MONTH);

  /** PyArrow's {@code day_time_interval}. */
  ArrowType INTERVAL_DAY_TIME = new Interval(IntervalUnit.DAY_TIME);

  /** PyArrow's {@code month_day_nano_interval}. */
  ArrowType INTERVAL_MONTH_DAY_NANO = new Interval(IntervalUnit.MONTH_DAY_NANO);

  /** PyArrow's {@code list}. */
  ArrowType LIST = new List();

  /** PyArrow's {@code large_list}. */
  ArrowType LARGE_LIST = new LargeList();

  /** PyArrow's {@code list_view}. */
  ArrowType LIST_VIEW = new ListView();

  /** PyArrow's {@code large_list_view}. */
  ArrowType LARGE_LIST_VIEW = new LargeListView();

  /** PyArrow's {@code struct}. */
  ArrowType STRUCT = new Struct();

  /** PyArrow's {@code run_end_encoded}. */
  ArrowType RUN_END_ENCODED = new RunEndEncoded();

  /** Which of the records below this is, for exhaustive switches. */
  Kind kind();

  /** PyArrow's spelling, without children: {@code int64}, {@code timestamp[us, tz=UTC]}. */
  @Override
  String toString();

  /** Byte strings of {@code byteWidth} bytes each. */
  static FixedSizeBinary fixedSizeBinary(int byteWidth) {
    return new FixedSizeBinary(byteWidth);
  }

  /** Decimals of up to 9 digits in 4 bytes. */
  static Decimal decimal32(int precision, int scale) {
    return new Decimal(precision, scale, 32);
  }

  /** Decimals of up to 18 digits in 8 bytes. */
  static Decimal decimal64(int precision, int scale) {
    return new Decimal(precision, scale, 64);
  }

  /** Decimals of up to 38 digits in 16 bytes. */
  static Decimal decimal128(int precision, int scale) {
    return new Decimal(precision, scale, 128);
  }

  /** Decimals of up to 76 digits in 32 bytes. */
  static Decimal decimal256(int precision, int scale) {
    return new Decimal(precision, scale, 256);
  }

  /** Instants if there is a time zone, wall-clock times if it is null. */
  static Timestamp timestamp(TimeUnit unit, @Nullable String timezone) {
    return new Timestamp(unit, timezone);
  }

  /** Lengths of time. */
  static Duration duration(TimeUnit unit) {
    return new Duration(unit);
  }

  /** Lists of {@code listSize} elements each. */
  static FixedSizeList fixedSizeList(int listSize) {
    return new FixedSizeList(listSize);
  }

  /** Maps, with their keys in order or not. */
  static Map map(boolean keysSorted) {
    return new Map(keysSorted);
  }

  /**
   * Time of day in 4 bytes; the unit is {@link TimeUnit#SECOND} or {@link TimeUnit#MILLISECOND}.
   */
  static Time time32(TimeUnit unit) {
    return time(unit, 32);
  }

  /**
   * Time of day in 8 bytes; the unit is {@link TimeUnit#MICROSECOND} or {@link
   * TimeUnit#NANOSECOND}.
   */
  static Time time64(TimeUnit unit) {
    return time(unit, 64);
  }

  private static Time time(TimeUnit unit, int bitWidth) {
    Time time = new Time(unit);
    if (time.bitWidth() != bitWidth) {
      throw new IllegalArgumentException(
          "time%d has no unit %s: the unit makes it %s".formatted(bitWidth, unit, time));
    }
    return time;
  }

  /** Values of a type as indices into a dictionary whose order has no meaning. */
  static Dictionary dictionary(Int indexType, ArrowType valueType) {
    return new Dictionary(indexType, valueType, false);
  }

  /** A union whose children have the type ids given, in the children's order. */
  static Union union(UnionMode mode, Integer... typeIds) {
    return new Union(mode, java.util.List.of(typeIds));
  }

  /** The types of the format, parameters aside. */
  enum Kind {
    /** {@link ArrowType.Null}. */
    NULL,
    /** {@link ArrowType.Bool}. */
    BOOL,
    /** {@link ArrowType.Int}. */
    INT,
    /** {@link ArrowType.FloatingPoint}. */
    FLOATING_POINT,
    /** {@link ArrowType.Utf8}. */
    UTF8,
    /** {@link ArrowType.LargeUtf8}. */
    LARGE_UTF8,
    /** {@link ArrowType.Utf8View}. */
    UTF8_VIEW,
    /** {@link ArrowType.Binary}. */
    BINARY,
    /** {@link ArrowType.LargeBinary}. */
    LARGE_BINARY,
    /** {@link ArrowType.BinaryView}. */
    BINARY_VIEW,
    /** {@link ArrowType.FixedSizeBinary}. */
    FIXED_SIZE_BINARY,
    /** {@link ArrowType.Decimal}. */
    DECIMAL,
    /** {@link ArrowType.Date}. */
    DATE,
    /** {@link ArrowType.Time}. */
    TIME,
    /** {@link ArrowType.Timestamp}. */
    TIMESTAMP,
    /** {@link ArrowType.Duration}. */
    DURATION,
    /** {@link ArrowType.Interval}. */
    INTERVAL,
    /** {@link ArrowType.List}. */
    LIST,
    /** {@link ArrowType.LargeList}. */
    LARGE_LIST,
    /** {@link ArrowType.ListView}. */
    LIST_VIEW,
    /** {@link ArrowType.LargeListView}. */
    LARGE_LIST_VIEW,
    /** {@link ArrowType.FixedSizeList}. */
    FIXED_SIZE_LIST,
    /** {@link ArrowType.Struct}. */
    STRUCT,
    /** {@link ArrowType.Map}. */
    MAP,
    /** {@link ArrowType.Union}. */
    UNION,
    /** {@link ArrowType.RunEndEncoded}. */
    RUN_END_ENCODED,
    /** {@link ArrowType.Dictionary}. */
    DICTIONARY
  }

  /**
   * Nothing but nulls, without any buffer.
   *
   * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#null-layout">Null layout</a>
   */
  record Null() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.NULL;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * True or false, one bit per value.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record Bool() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.BOOL;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Integers in two's complement.
   *
   * @param bitWidth 8, 16, 32 or 64
   * @param signed whether negative values exist
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record Int(int bitWidth, boolean signed) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public Int {
      if (bitWidth != 8 && bitWidth != 16 && bitWidth != 32 && bitWidth != 64) {
        throw new IllegalArgumentException(
            "Expected an integer width of 8, 16, 32 or 64 bits but found " + bitWidth);
      }
    }

    @Override
    public Kind kind() {
      return Kind.INT;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * IEEE 754 binary floating point.
   *
   * @param precision half, single or double
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record FloatingPoint(Precision precision) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public FloatingPoint {
      Objects.requireNonNull(precision, "precision");
    }

    @Override
    public Kind kind() {
      return Kind.FLOATING_POINT;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Text in UTF-8 with 32-bit offsets.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Variable-size
   *     binary layout</a>
   */
  record Utf8() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.UTF8;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Text in UTF-8 with 64-bit offsets.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Variable-size
   *     binary layout</a>
   */
  record LargeUtf8() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.LARGE_UTF8;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Text in UTF-8 as 16-byte views, short values inline.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-view-layout">Variable-size
   *     binary view layout</a>
   */
  record Utf8View() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.UTF8_VIEW;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Byte strings with 32-bit offsets.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Variable-size
   *     binary layout</a>
   */
  record Binary() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.BINARY;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Byte strings with 64-bit offsets.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Variable-size
   *     binary layout</a>
   */
  record LargeBinary() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.LARGE_BINARY;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Byte strings as 16-byte views, short values inline.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-view-layout">Variable-size
   *     binary view layout</a>
   */
  record BinaryView() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.BINARY_VIEW;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Byte strings of one and the same length.
   *
   * @param byteWidth bytes per value, not negative
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record FixedSizeBinary(int byteWidth) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public FixedSizeBinary {
      if (byteWidth < 0) {
        throw new IllegalArgumentException(
            "Expected a byte width of at least 0 but found " + byteWidth);
      }
    }

    @Override
    public Kind kind() {
      return Kind.FIXED_SIZE_BINARY;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Exact decimal numbers: an integer of a fixed width, times ten to the power of minus the scale.
   *
   * @param precision significant decimal digits, from 1 to 9, 18, 38 or 76 as the width allows
   * @param scale digits after the decimal point; negative for multiples of a power of ten
   * @param bitWidth 32, 64, 128 or 256
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record Decimal(int precision, int scale, int bitWidth) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public Decimal {
      int maxPrecision =
          switch (bitWidth) {
            case 32 -> 9;
            case 64 -> 18;
            case 128 -> 38;
            case 256 -> 76;
            default ->
                throw new IllegalArgumentException(
                    "Expected a decimal width of 32, 64, 128 or 256 bits but found " + bitWidth);
          };
      if (precision < 1 || precision > maxPrecision) {
        throw new IllegalArgumentException(
            "Expected a decimal%d precision between 1 and %d but found %d"
                .formatted(bitWidth, maxPrecision, precision));
      }
    }

    @Override
    public Kind kind() {
      return Kind.DECIMAL;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Days since 1970-01-01, as 32-bit days or 64-bit milliseconds.
   *
   * @param unit what is counted, which fixes the width
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record Date(DateUnit unit) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public Date {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Kind kind() {
      return Kind.DATE;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Time of day since midnight: 32 bits for s and ms, 64 bits for us and ns.
   *
   * @param unit what is counted, which fixes the width
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record Time(TimeUnit unit) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public Time {
      Objects.requireNonNull(unit, "unit");
    }

    /** Bits per value: 32 or 64, as the unit demands. */
    public int bitWidth() {
      return unit == TimeUnit.SECOND || unit == TimeUnit.MILLISECOND ? 32 : 64;
    }

    @Override
    public Kind kind() {
      return Kind.TIME;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * 64-bit time since 1970-01-01T00:00, of an instant if there is a time zone, else of a wall
   * clock.
   *
   * @param unit what is counted
   * @param timezone name of the tz database or offset such as {@code +07:30}; null for wall-clock
   *     time, and so is the empty string
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record Timestamp(TimeUnit unit, @Nullable String timezone) implements ArrowType {
    /**
     * Checks the parameters; an empty time zone becomes null, as the format makes no difference.
     */
    public Timestamp {
      Objects.requireNonNull(unit, "unit");
      timezone = timezone == null || timezone.isEmpty() ? null : timezone;
    }

    @Override
    public Kind kind() {
      return Kind.TIMESTAMP;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * 64-bit length of time, unrelated to a calendar.
   *
   * @param unit what is counted
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record Duration(TimeUnit unit) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public Duration {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Kind kind() {
      return Kind.DURATION;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Length of time in calendar units.
   *
   * @param unit which parts a value has, which fixes the width
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Fixed-size
   *     primitive layout</a>
   */
  record Interval(IntervalUnit unit) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public Interval {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public Kind kind() {
      return Kind.INTERVAL;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Lists with 32-bit offsets into the child.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-list-layout">Variable-size
   *     list layout</a>
   */
  record List() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.LIST;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Lists with 64-bit offsets into the child.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-list-layout">Variable-size
   *     list layout</a>
   */
  record LargeList() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.LARGE_LIST;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Lists with 32-bit offsets and sizes, in any order in the child.
   *
   * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#listview-layout">ListView
   *     layout</a>
   */
  record ListView() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.LIST_VIEW;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Lists with 64-bit offsets and sizes, in any order in the child.
   *
   * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#listview-layout">ListView
   *     layout</a>
   */
  record LargeListView() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.LARGE_LIST_VIEW;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Lists of one and the same length.
   *
   * @param listSize elements per list, not negative
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-list-layout">Fixed-size
   *     list layout</a>
   */
  record FixedSizeList(int listSize) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public FixedSizeList {
      if (listSize < 0) {
        throw new IllegalArgumentException(
            "Expected a list size of at least 0 but found " + listSize);
      }
    }

    @Override
    public Kind kind() {
      return Kind.FIXED_SIZE_LIST;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Named fields side by side.
   *
   * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#struct-layout">Struct
   *     layout</a>
   */
  record Struct() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.STRUCT;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Maps: a list whose child is a struct of key and value.
   *
   * @param keysSorted whether the keys of each map are in order
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-list-layout">Variable-size
   *     list layout</a>
   */
  record Map(boolean keysSorted) implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.MAP;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * One of several types per value.
   *
   * @param mode sparse or dense
   * @param typeIds the type id of each child, in the children's order: distinct, from 0 to 127
   * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#union-layout">Union layout</a>
   */
  record Union(UnionMode mode, java.util.List<Integer> typeIds) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public Union {
      Objects.requireNonNull(mode, "mode");
      typeIds = java.util.List.copyOf(typeIds);
      Set<Integer> known = new HashSet<>();
      for (int typeId : typeIds) {
        if (typeId < 0 || typeId > Byte.MAX_VALUE) {
          throw new IllegalArgumentException(
              "Expected union type ids between 0 and 127 but found " + typeId);
        }
        if (!known.add(typeId)) {
          throw new IllegalArgumentException(
              "Expected distinct union type ids but found " + typeId + " twice");
        }
      }
    }

    @Override
    public Kind kind() {
      return Kind.UNION;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Repeated values once each: a child of run ends and a child of values.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#run-end-encoded-layout">Run-end
   *     encoded layout</a>
   */
  record RunEndEncoded() implements ArrowType {
    @Override
    public Kind kind() {
      return Kind.RUN_END_ENCODED;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }

  /**
   * Values as indices into a dictionary that is sent apart.
   *
   * @param indexType type of the indices
   * @param valueType type of the dictionary's values, itself not a dictionary; its children, if it
   *     has any, are the field's children
   * @param ordered whether the order of the dictionary's values has a meaning
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Dictionary-encoded
   *     layout</a>
   */
  record Dictionary(Int indexType, ArrowType valueType, boolean ordered) implements ArrowType {
    /** Checks the parameters; throws {@link IllegalArgumentException} if they are invalid. */
    public Dictionary {
      Objects.requireNonNull(indexType, "indexType");
      Objects.requireNonNull(valueType, "valueType");
      if (valueType.kind() == Kind.DICTIONARY) {
        throw new IllegalArgumentException(
            "Expected a value type that is not a dictionary but found " + valueType);
      }
    }

    @Override
    public Kind kind() {
      return Kind.DICTIONARY;
    }

    @Override
    public String toString() {
      return TypeNames.of(this);
    }
  }
}
