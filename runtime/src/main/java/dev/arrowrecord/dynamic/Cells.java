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
import java.time.LocalTime;
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
      case NULL -> new OfNothing();
      case BOOL -> new OfClass<>(Boolean.class, "a Boolean");
      case INT ->
          Extension.BOOL8.isOf(field)
              ? new OfClass<>(Boolean.class, "a Boolean")
              : IntegerCell.of((ArrowType.Int) type);
      case FLOATING_POINT -> FloatCell.of(((ArrowType.FloatingPoint) type).precision());
      case UTF8, LARGE_UTF8, UTF8_VIEW -> new OfText();
      case BINARY, LARGE_BINARY, BINARY_VIEW -> new OfBytes();
      case FIXED_SIZE_BINARY ->
          Extension.UUID.isOf(field) ? new OfClass<>(UUID.class, "a UUID") : new OfBytes();
      case DECIMAL -> new OfDecimal();
      case DATE ->
          ((ArrowType.Date) type).unit() == DateUnit.DAY
              ? new OfClass<>(LocalDate.class, "a LocalDate")
              : new OfEither(
                  LocalDate.class,
                  LocalDateTime.class,
                  "a LocalDate, or a LocalDateTime if it is no whole day");
      case TIME ->
          new OfEither(
              LocalTime.class, Duration.class, "a LocalTime, or the Duration since midnight");
      case TIMESTAMP ->
          ((ArrowType.Timestamp) type).timezone() == null
              ? new OfClass<>(LocalDateTime.class, "a LocalDateTime")
              : new OfInstant();
      case DURATION -> new OfClass<>(Duration.class, "a Duration");
      case INTERVAL ->
          switch (((ArrowType.Interval) type).unit()) {
            case YEAR_MONTH -> new OfPeriod();
            case DAY_TIME, MONTH_DAY_NANO -> new OfInterval();
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

  /** Values of one class, and no others. */
  private static final class OfClass<T> extends Cell {
    private final Class<T> own;
    private final String expected;

    OfClass(Class<T> own, String expected) {
      this.own = own;
      this.expected = expected;
    }

    @Override
    boolean isExact(Object value) {
      return own.isInstance(value);
    }

    @Override
    Object fit(Object value) {
      if (!own.isInstance(value)) {
        throw unfit(value, expected);
      }
      return value;
    }
  }

  private static final class OfNothing extends Cell {
    @Override
    boolean isExact(Object value) {
      return false;
    }

    @Override
    Object fit(Object value) {
      throw unfit(value, "null, and nothing else");
    }
  }

  private static final class OfText extends Cell {
    @Override
    boolean isExact(Object value) {
      return value instanceof String;
    }

    @Override
    Object fit(Object value) {
      if (value instanceof CharSequence text) {
        return text.toString();
      }
      throw unfit(value, "a String or another CharSequence");
    }
  }

  private static final class OfBytes extends Cell {
    @Override
    boolean isExact(Object value) {
      return value instanceof byte[];
    }

    @Override
    Object fit(Object value) {
      if (value instanceof byte[]) {
        return value;
      }
      if (value instanceof ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(buffer.position(), bytes);
        return bytes;
      }
      throw unfit(value, "a byte[] or a ByteBuffer");
    }
  }

  private static final class OfDecimal extends Cell {
    @Override
    boolean isExact(Object value) {
      return value instanceof BigDecimal;
    }

    @Override
    Object fit(Object value) {
      if (value instanceof BigDecimal) {
        return value;
      }
      BigInteger integer = IntegerCell.integer(value);
      if (integer == null) {
        throw unfit(value, "a BigDecimal or a whole number");
      }
      return new BigDecimal(integer);
    }
  }

  /** Values of a class for what should be stored, and of another for what else can be. */
  private static final class OfEither extends Cell {
    private final Class<?> usual;
    private final Class<?> unusual;
    private final String expected;

    OfEither(Class<?> usual, Class<?> unusual, String expected) {
      this.usual = usual;
      this.unusual = unusual;
      this.expected = expected;
    }

    @Override
    boolean isExact(Object value) {
      return usual.isInstance(value) || unusual.isInstance(value);
    }

    @Override
    Object fit(Object value) {
      if (!isExact(value)) {
        throw unfit(value, expected);
      }
      return value;
    }
  }

  private static final class OfInstant extends Cell {
    @Override
    boolean isExact(Object value) {
      return value instanceof Instant;
    }

    @Override
    Object fit(Object value) {
      if (value instanceof Instant) {
        return value;
      }
      if (value instanceof OffsetDateTime time) {
        return time.toInstant();
      }
      if (value instanceof ZonedDateTime time) {
        return time.toInstant();
      }
      throw unfit(value, "an Instant, OffsetDateTime or ZonedDateTime");
    }
  }

  private static final class OfPeriod extends Cell {
    @Override
    boolean isExact(Object value) {
      return value instanceof Period;
    }

    @Override
    Object fit(Object value) {
      if (value instanceof Period) {
        return value;
      }
      if (value instanceof Interval interval && interval.nanoseconds() == 0) {
        return interval.toPeriod();
      }
      throw unfit(value, "a Period, or an Interval of whole months");
    }
  }

  private static final class OfInterval extends Cell {
    @Override
    boolean isExact(Object value) {
      return value instanceof Interval;
    }

    @Override
    Object fit(Object value) {
      Object interval = value instanceof Period period ? ofPeriod(period) : value;
      if (interval instanceof Interval) {
        return interval;
      }
      throw unfit(value, "an Interval or a Period");
    }

    private static @Nullable Interval ofPeriod(Period period) {
      try {
        return Interval.of(period);
      } catch (ArithmeticException e) {
        // More months than a column counts.
        return null;
      }
    }
  }
}
