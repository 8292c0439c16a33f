package dev.arrowrecord.integration.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Java values as the cells of {@link GoldenJson}, by the types that its schema has. */
final class JavaCells {
  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

  private JavaCells() {}

  /** A value that was read from a child of a union. */
  interface Variant {
    /** The name of the child. */
    String child();

    /** What it held. */
    Object value();
  }

  /** The components of a record, each of which was read from a field. */
  static List<@Nullable Object> row(Record row, List<JsonNode> fields) {
    List<@Nullable Object> cells = new ArrayList<>();
    RecordComponent[] components = row.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      cells.add(cell(value(row, components[i]), fields.get(i)));
    }
    return cells;
  }

  private static @Nullable Object value(Record row, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable Object cell(@Nullable Object value, JsonNode field) {
    if (value == null) {
      return null;
    }
    JsonNode type = field.get("type");
    List<JsonNode> children = new ArrayList<>();
    field.get("children").forEach(children::add);
    return switch (type.get("name").asText()) {
      case "bool", "utf8", "largeutf8" -> value;
      case "int" ->
          value instanceof Character unit
              ? BigInteger.valueOf(unit)
              : new BigInteger(String.valueOf(value));
      case "floatingpoint" -> GoldenJson.number(type, ((Number) value).doubleValue());
      case "binary", "largebinary", "fixedsizebinary" ->
          HexFormat.of().withUpperCase().formatHex((byte[]) value);
      case "decimal" -> ((BigDecimal) value).unscaledValue();
      case "date" -> BigInteger.valueOf(((LocalDate) value).toEpochDay());
      case "timestamp" -> timestamp(value, type);
      case "duration" -> ticks(((Duration) value).getSeconds(), ((Duration) value).getNano(), type);
      case "interval" -> BigInteger.valueOf(((Period) value).toTotalMonths());
      case "list", "largelist", "fixedsizelist" -> cells((Collection<?>) value, children.get(0));
      case "map" ->
          ((Map<?, ?>) value)
              .entrySet().stream()
                  .map(
                      entry ->
                          Arrays.asList(
                              cell(entry.getKey(), children.get(0).get("children").get(0)),
                              cell(entry.getValue(), children.get(0).get("children").get(1))))
                  .toList();
      case "struct" -> row((Record) value, children);
      case "union" -> {
        Variant variant = (Variant) value;
        JsonNode child =
            children.stream()
                .filter(each -> each.get("name").asText().equals(variant.child()))
                .findFirst()
                .orElseThrow();
        yield cell(variant.value(), child);
      }
      default -> throw new AssertionError("No Java value of " + type);
    };
  }

  private static List<@Nullable Object> cells(Collection<?> values, JsonNode field) {
    List<@Nullable Object> cells = new ArrayList<>();
    values.forEach(value -> cells.add(cell(value, field)));
    return cells;
  }

  private static BigInteger timestamp(Object value, JsonNode type) {
    return value instanceof Instant instant
        ? ticks(instant.getEpochSecond(), instant.getNano(), type)
        : ticks(
            ((LocalDateTime) value).toEpochSecond(ZoneOffset.UTC),
            ((LocalDateTime) value).getNano(),
            type);
  }

  /** So many of a type's units; Java must not have more than those. */
  private static BigInteger ticks(long seconds, long nanos, JsonNode type) {
    long unit =
        switch (type.get("unit").asText()) {
          case "SECOND" -> 1_000_000_000;
          case "MILLISECOND" -> 1_000_000;
          case "MICROSECOND" -> 1_000;
          default -> 1;
        };
    BigInteger all = BigInteger.valueOf(seconds).multiply(BILLION).add(BigInteger.valueOf(nanos));
    BigInteger[] ticks = all.divideAndRemainder(BigInteger.valueOf(unit));
    if (ticks[1].signum() != 0) {
      throw new AssertionError(all + " ns are no whole number of " + type);
    }
    return ticks[0];
  }
}
