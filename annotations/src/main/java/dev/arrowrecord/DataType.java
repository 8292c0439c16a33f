package dev.arrowrecord;

/**
 * The Arrow types that {@link ArrowField#type} can choose from. Which of them a Java type can have
 * is checked when it is compiled; a value that the chosen type cannot hold is refused when it is
 * written, and never wrapped around.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Arrow columnar
 *     format: data types</a>
 */
public enum DataType {
  /** The type that the Java type has if nothing else is asked for. */
  DEFAULT,
  /** A bit for each value. */
  BOOL,
  /** A byte for each boolean: Int8 of extension type {@code arrow.bool8}. */
  BOOL8,
  /** Signed 8-bit integers. */
  INT8,
  /** Signed 16-bit integers. */
  INT16,
  /** Signed 32-bit integers. */
  INT32,
  /** Signed 64-bit integers. */
  INT64,
  /** Unsigned 8-bit integers. */
  UINT8,
  /** Unsigned 16-bit integers. */
  UINT16,
  /** Unsigned 32-bit integers. */
  UINT32,
  /** Unsigned 64-bit integers. */
  UINT64,
  /** Floating-point numbers of 16 bits; values are rounded to the nearest. */
  FLOAT16,
  /** Floating-point numbers of 32 bits; values are rounded to the nearest. */
  FLOAT32,
  /** Floating-point numbers of 64 bits. */
  FLOAT64,
  /** Decimals of up to 9 digits, in 32 bits. */
  DECIMAL32,
  /** Decimals of up to 18 digits, in 64 bits. */
  DECIMAL64,
  /** Decimals of up to 38 digits, in 128 bits. */
  DECIMAL128,
  /** Decimals of up to 76 digits, in 256 bits. */
  DECIMAL256,
  /** Days since 1970-01-01, in 32 bits. */
  DATE32,
  /** Milliseconds since 1970-01-01, in 64 bits, always whole days. */
  DATE64,
  /** Time of day in 32 bits: seconds or milliseconds. */
  TIME32,
  /** Time of day in 64 bits: microseconds or nanoseconds. */
  TIME64,
  /** Whole months, in 32 bits. Twelve are read as a year: 14 months as {@code P1Y2M}. */
  INTERVAL_YEAR_MONTH,
  /** Days, and milliseconds of a day, in 32 bits each. */
  INTERVAL_DAY_TIME,
  /**
   * Months, days and nanoseconds, each on its own. Twelve months are read as a year: 14 months as
   * {@code P1Y2M}.
   */
  INTERVAL_MONTH_DAY_NANO,
  /** Text with 32-bit offsets: at most 2 GiB in a batch. */
  UTF8,
  /** Text with 64-bit offsets. */
  LARGE_UTF8,
  /** Text as views: short values in place, long ones elsewhere. */
  UTF8_VIEW,
  /** Bytes with 32-bit offsets: at most 2 GiB in a batch. */
  BINARY,
  /** Bytes with 64-bit offsets. */
  LARGE_BINARY,
  /** Bytes as views: short values in place, long ones elsewhere. */
  BINARY_VIEW,
  /** Bytes, as many for each value as {@link ArrowField#size} says. */
  FIXED_SIZE_BINARY,
  /** Lists with 32-bit offsets. */
  LIST,
  /** Lists with 64-bit offsets. */
  LARGE_LIST,
  /** Lists with 32-bit offsets and sizes. */
  LIST_VIEW,
  /** Lists with 64-bit offsets and sizes. */
  LARGE_LIST_VIEW,
  /** Lists of as many elements each as {@link ArrowField#size} says. */
  FIXED_SIZE_LIST,
  /** For a sealed interface: a struct with a tag, and a nullable child for each subtype. */
  STRUCT,
  /** For a sealed interface: a union whose children hold their own values only. */
  DENSE_UNION,
  /** For a sealed interface: a union whose children are all as long as itself. */
  SPARSE_UNION
}
