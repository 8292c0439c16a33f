package dev.arrowrecord.integration.interop;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records as JSON that does not depend on how a language prints its values, so that programs of all
 * languages can be compared.
 *
 * <p>A row is an array of its cells. An integer is a string of digits, and so are a date (days
 * since the epoch), a time of day, a timestamp and a duration (nanoseconds); a float is the sixteen
 * hexadecimal digits of its bits as a double, or {@code NaN}; a decimal is plain digits with as
 * many decimals as its scale; bytes are hexadecimal digits; an interval is an array of months, days
 * and nanoseconds. A struct is an array of its children's cells, a map one of pairs, and a value of
 * a union is a pair of its child's name and cell. Encodings do not show, and an extension is what
 * it is stored as.
 */
final class Cells {
  private static final String NULL = "null";

  private Cells() {}

  static String of(List<?> records) {
    StringJoiner rows = new StringJoiner(",\n", "[", "]");
    records.forEach(row -> rows.add(fields((Record) row)));
    return rows.toString();
  }

  private static String fields(Record row) {
    if (row instanceof Encoded.Bool8 bool8 && bool8.value() != null) {
      return array().add(quoted(bool8.value() ? "1" : "0")).toString();
    }
    StringJoiner cells = array();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      cells.add(cell(value(row, component)));
    }
    return cells.toString();
  }

  private static @Nullable Object value(Record row, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component.toString(), e);
    }
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return NULL;
    }
    if (value instanceof Boolean) {
      return value.toString();
    }
    if (value instanceof byte[] bytes) {
      return quoted(HexFormat.of().formatHex(bytes));
    }
    if (value instanceof Collection<?> elements) {
      StringJoiner cells = array();
      elements.forEach(element -> cells.add(cell(element)));
      return cells.toString();
    }
    if (value instanceof Map<?, ?> map) {
      StringJoiner cells = array();
      map.forEach((k, v) -> cells.add(array().add(cell(k)).add(cell(v)).toString()));
      return cells.toString();
    }
    if (value.getClass().isArray()) {
      StringJoiner cells = array();
      for (int i = 0; i < Array.getLength(value); i++) {
        cells.add(cell(Array.get(value, i)));
      }
      return cells.toString();
    }
    if (value instanceof Period period) {
      return array()
          .add(quoted(Long.toString(period.toTotalMonths())))
          .add(quoted(Integer.toString(period.getDays())))
          .add(quoted("0"))
          .toString();
    }
    if (value instanceof Record row) {
      return isVariant(row)
          ? array().add(quoted(row.getClass().getSimpleName())).add(fields(row)).toString()
          : fields(row);
    }
    return quoted(text(value));
  }

  private static boolean isVariant(Record row) {
    return Stream.of(row.getClass().getInterfaces()).anyMatch(Class::isSealed);
  }

  private static String text(Object value) {
    if (value instanceof Float || value instanceof Double) {
      double number = ((Number) value).doubleValue();
      return Double.isNaN(number)
          ? "NaN"
          : HexFormat.of().toHexDigits(Double.doubleToRawLongBits(number));
    }
    if (value instanceof Character c) {
      return Integer.toString(c);
    }
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof LocalDate date) {
      return Long.toString(date.toEpochDay());
    }
    if (value instanceof LocalTime time) {
      return Long.toString(time.toNanoOfDay());
    }
    if (value instanceof LocalDateTime time) {
      return nanos(time.toInstant(ZoneOffset.UTC));
    }
    if (value instanceof Instant time) {
      return nanos(time);
    }
    if (value instanceof Duration duration) {
      return Long.toString(duration.toNanos());
    }
    if (value instanceof UUID id) {
      return id.toString().replace("-", "");
    }
    return value.toString();
  }

  private static String nanos(Instant time) {
    return Long.toString(Duration.between(Instant.EPOCH, time).toNanos());
  }

  private static StringJoiner array() {
    return new StringJoiner(",", "[", "]");
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
