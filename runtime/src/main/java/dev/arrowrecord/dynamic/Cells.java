package dev.arrowrecord.dynamic;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.DateUnit;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.value.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which objects each field takes. */
final class Cells {
  private Cells() {}

  /** What a field takes. */
  static Cell of(Field field) {
    ArrowType type = field.type();
    return switch (type.kind()) {
      case NULL -> ClassCell.of("null, and nothing else", Void.class);
      case BOOL -> ClassCell.of("a Boolean", Boolean.class);
      case INT ->
          Extension.BOOL8.isOf(field)
              ? ClassCell.of("a Boolean", Boolean.class)
              : IntegerCell.of((ArrowType.Int) type);
      case FLOATING_POINT -> FloatCell.of(((ArrowType.FloatingPoint) type).precision());
      case UTF8, LARGE_UTF8, UTF8_VIEW ->
          ClassCell.of("a String or another CharSequence", String.class, Cells::text);
      case BINARY, LARGE_BINARY, BINARY_VIEW -> ofBytes();
      case FIXED_SIZE_BINARY ->
          Extension.UUID.isOf(field) ? ClassCell.of("a UUID", UUID.class) : ofBytes();
      case DECIMAL ->
          ClassCell.of("a BigDecimal or a whole number", BigDecimal.class, Cells::decimal);
      case DATE ->
          ((ArrowType.Date) type).unit() == DateUnit.DAY
              ? ClassCell.of("a LocalDate", LocalDate.class)
              : TicksCell.of((ArrowType.Date) type);
      case TIME -> TicksCell.of((ArrowType.Time) type);
      case TIMESTAMP ->
          ((ArrowType.Timestamp) type).timezone() == null
              ? ClassCell.of("a LocalDateTime", LocalDateTime.class)
              : ClassCell.of(
                  "an Instant, OffsetDateTime or ZonedDateTime", Instant.class, Cells::instant);
      case DURATION -> ClassCell.of("a Duration", Duration.class);
      case INTERVAL ->
          switch (((ArrowType.Interval) type).unit()) {
            case YEAR_MONTH ->
                ClassCell.of(
                    "a Period, or an Interval of whole months", Period.class, Cells::period);
            case DAY_TIME, MONTH_DAY_NANO ->
                ClassCell.of("an Interval or a Period", Interval.class, Cells::interval);
          };
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST ->
          new ListCell(of(field.child(0)));
      case STRUCT -> new RowCell(new RowType(field.children()), ofEach(field.children()));
      case MAP -> new MapCell(of(field.child(0).child(0)), of(field.child(0).child(1)));
      case UNION -> new UnionCell(field, ofEach(field.children()));
      case RUN_END_ENCODED -> of(field.child(1));
      case DICTIONARY -> of(Extension.ofDictionaryValues(field));
    };
  }

  private static List<Cell> ofEach(List<Field> fields) {
    List<Cell> cells = new ArrayList<>(fields.size());
    for (Field field : fields) {
      cells.add(of(field));
    }
    return cells;
  }

  private static Cell ofBytes() {
    return ClassCell.of("a byte[] or a ByteBuffer", byte[].class, Cells::bytes);
  }

  private static @Nullable Object text(Object value) {
    return value instanceof CharSequence text ? text.toString() : null;
  }

  private static @Nullable Object bytes(Object value) {
    if (value instanceof ByteBuffer buffer) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(buffer.position(), bytes);
      return bytes;
    }
    return null;
  }

  private static @Nullable Object decimal(Object value) {
    BigInteger integer = IntegerCell.integer(value);
    return integer == null ? null : new BigDecimal(integer);
  }

  private static @Nullable Object instant(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return value instanceof ZonedDateTime time ? time.toInstant() : null;
  }

  private static @Nullable Object period(Object value) {
    return value instanceof Interval interval && interval.nanoseconds() == 0
        ? interval.toPeriod()
        : null;
  }

  private static @Nullable Object interval(Object value) {
    try {
      return value instanceof Period period ? Interval.of(period) : null;
    } catch (ArithmeticException e) {
      // More months than a column counts.
      return null;
    }
  }
}
