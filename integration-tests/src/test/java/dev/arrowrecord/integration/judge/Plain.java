package dev.arrowrecord.integration.judge;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Java values in terms of Arrow, as the documentation maps them, spelled with what compares well:
 * times and dates are numbers of microseconds and days, bytes are hexadecimal, enum constants their
 * names, structs lists of their fields, maps lists of entries.
 */
public final class Plain {
  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

  private Plain() {}

  /** A row, or a struct, from the values of its fields. */
  public static List<Object> row(Object... values) {
    List<Object> row = new ArrayList<>();
    for (Object value : values) {
      row.add(of(value));
    }
    return row;
  }

  /** A row, or a struct, from the components of a record. */
  public static List<Object> row(Record values) {
    List<Object> row = new ArrayList<>();
    for (RecordComponent component : values.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        row.add(of(component.getAccessor().invoke(values)));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalArgumentException(component.toString(), e);
      }
    }
    return row;
  }

  /** A value. */
  public static Object of(Object value) {
    if (value instanceof Record fields) {
      return row(fields);
    }
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (value != null && value.getClass().isArray()) {
      return array(value);
    }
    if (value instanceof Collection<?> elements) {
      return row(elements.toArray());
    }
    if (value instanceof Map<?, ?> map) {
      return row(
          map.entrySet().stream().map(each -> row(each.getKey(), each.getValue())).toArray());
    }
    return isTemporal(value) ? temporal(value) : optional(value);
  }

  private static List<Object> array(Object array) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(of(Array.get(array, i)));
    }
    return elements;
  }

  private static boolean isTemporal(Object value) {
    return value instanceof LocalDate
        || value instanceof LocalTime
        || value instanceof LocalDateTime
        || value instanceof Instant
        || value instanceof Duration;
  }

  private static Object temporal(Object value) {
    if (value instanceof LocalDate date) {
      return Math.toIntExact(date.toEpochDay());
    }
    if (value instanceof LocalTime time) {
      return micros(0, time.toNanoOfDay());
    }
    if (value instanceof LocalDateTime time) {
      return micros(time.toEpochSecond(ZoneOffset.UTC), time.getNano());
    }
    return value instanceof Instant time
        ? micros(time.getEpochSecond(), time.getNano())
        : micros(((Duration) value).getSeconds(), ((Duration) value).getNano());
  }

  /** Microseconds, rounded towards the past. */
  private static long micros(long seconds, long nanos) {
    BigInteger all = BigInteger.valueOf(seconds).multiply(BILLION).add(BigInteger.valueOf(nanos));
    BigInteger past = all.subtract(all.mod(BigInteger.valueOf(1_000)));
    return past.divide(BigInteger.valueOf(1_000)).longValueExact();
  }

  private static Object optional(Object value) {
    if (value instanceof Optional<?> optional) {
      return of(optional.orElse(null));
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? optional.getAsLong() : null;
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    return value;
  }
}
