/**
 * Reads and writes data of any schema, without a class: {@link dev.arrowrecord.dynamic.ArrowRows}.
 * What a generated class is for its records, it is for {@link dev.arrowrecord.dynamic.Row}s, by the
 * same builders and vectors.
 *
 * <table>
 *   <caption>What each Arrow type is read as, and by which vector of {@code
 *   dev.arrowrecord.vector}; a null is null</caption>
 *   <tr><th>Arrow<th>Java<th>vector<th>taken when written, besides
 *   <tr><td>Null<td>null<td>{@code NullVector}<td>
 *   <tr><td>Bool<td>{@code Boolean}<td>{@code BoolVector}<td>
 *   <tr><td>Int8, Int16, Int32, Int64<td>{@code Byte}, {@code Short}, {@code Integer}, {@code
 *   Long}<td>{@code Int8Vector}…<td>any whole number in range
 *   <tr><td>UInt8, UInt16, UInt32, UInt64<td>{@code Integer}, {@code Integer}, {@code Long}, {@code
 *   BigInteger}<td>{@code UInt8Vector}…<td>any whole number in range
 *   <tr><td>Float16, Float32, Float64<td>{@code Float}, {@code Float}, {@code Double}<td>{@code
 *   Float16Vector}…<td>the other two, rounded to the nearest; whole numbers that need no rounding
 *   <tr><td>Decimal of any width<td>{@code BigDecimal}<td>{@code DecimalVector}<td>whole numbers
 *   <tr><td>Date32<td>{@code LocalDate}<td>{@code Date32Vector}<td>
 *   <tr><td>Date64<td>{@code LocalDate}; {@code LocalDateTime} if it is no whole day<td>{@code
 *   DateOrTimeVector}<td>
 *   <tr><td>Time32, Time64<td>{@code LocalTime}; the {@code Duration} since midnight if it is not
 *   within a day<td>{@code TimeOrDurationVector}<td>
 *   <tr><td>Timestamp with any time zone<td>{@code Instant}<td>{@code TimestampVector}<td>{@code
 *   OffsetDateTime}, {@code ZonedDateTime}
 *   <tr><td>Timestamp without<td>{@code LocalDateTime}<td>{@code LocalTimestampVector}<td>
 *   <tr><td>Duration<td>{@code Duration}<td>{@code DurationVector}<td>
 *   <tr><td>Interval(YEAR_MONTH)<td>{@code Period}<td>{@code IntervalYearMonthVector}<td>{@code
 *   Interval}
 *   <tr><td>other Intervals<td>{@link dev.arrowrecord.value.Interval}<td>{@code
 *   WholeIntervalVector}<td>{@code Period}
 *   <tr><td>Utf8, LargeUtf8, Utf8View<td>{@code String}<td>{@code Utf8Vector}<td>{@code
 *   CharSequence}
 *   <tr><td>Binary, LargeBinary, BinaryView<td>{@code byte[]}<td>{@code BinaryVector}<td>{@code
 *   ByteBuffer}
 *   <tr><td>FixedSizeBinary<td>{@code byte[]}<td>{@code FixedSizeBinaryVector}<td>{@code
 *   ByteBuffer}
 *   <tr><td>List, LargeList, ListView, LargeListView<td>{@code List}<td>{@code ListVector}<td>{@code
 *   Collection}, arrays
 *   <tr><td>FixedSizeList<td>{@code List}<td>{@code FixedSizeListVector}<td>{@code Collection},
 *   arrays
 *   <tr><td>Struct<td>{@link dev.arrowrecord.dynamic.Row}<td>{@link
 *   dev.arrowrecord.dynamic.RowBatch}<td>{@code Map} of names to values, and rows of the same names
 *   in another order
 *   <tr><td>Map<td>{@code Map}, in the order of the entries<td>{@code MapVector}<td>
 *   <tr><td>Union<td>the value of its child<td>{@code UnionVector}<td>{@link
 *   dev.arrowrecord.value.UnionValue}, which names the child; all else goes into the first child
 *   that is read as such values, or else the first that takes it
 *   <tr><td>Dictionary<td>the value<td>{@code DictionaryVector}<td>what its values take
 *   <tr><td>RunEndEncoded<td>the value<td>{@code RunEndVector}<td>what its values take
 *   <tr><td>extension {@code arrow.uuid}<td>{@code UUID}<td>{@code UuidVector}<td>
 *   <tr><td>extension {@code arrow.bool8}<td>{@code Boolean}<td>{@code Bool8Vector}<td>
 *   <tr><td>other extension types<td colspan="3">as what they are stored as
 * </table>
 *
 * <p>Nulls are read wherever they are, and written only where the schema has room for one. Times
 * finer than their unit are cut off when they are written, towards the past. A time zone is read
 * whatever it is, and written only if it is a name of the IANA database or an offset such as {@code
 * +01:00}; else beginning to write is an {@link IllegalArgumentException}.
 *
 * <p>What is stored and has no such value is refused when it is read, and stays within reach of its
 * vector: text that is not UTF-8 is a {@link dev.arrowrecord.ipc.ArrowFormatException}, the cause
 * of an {@link java.io.UncheckedIOException} where a single value is read; a time beyond the
 * calendar of Java, and a Map with one key twice, a {@link
 * dev.arrowrecord.ipc.SchemaMismatchException}.
 *
 * <p>It may use everything in the runtime that is exported, and {@code internal.value}.
 */
@NullMarked
package dev.arrowrecord.dynamic;

import org.jspecify.annotations.NullMarked;
