package dev.arrowrecord.integration.dynamic;

import com.fasterxml.jackson.databind.JsonNode;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.value.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that the JSON of Arrow's integration tests stands for, as the documentation maps Arrow
 * types to Java.
 */
final class JsonRows {
  private static final long MILLIS_PER_DAY = 86_400_000;
  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000);

  private final JsonNode json;
  private final Map<Long, JsonNode> dictionaries = new HashMap<>();

  private JsonRows(JsonNode json) {
    this.json = json;
    for (JsonNode each : json.path("dictionaries")) {
      dictionaries.put(each.get("id").asLong(), each.get("data").get("columns").get(0));
    }
  }

  /** The rows of all batches. */
  static List<Row> of(JsonNode json, Schema schema) {
    return new JsonRows(json).rows(schema);
  }

  private List<Row> rows(Schema schema) {
    List<Row> rows = new ArrayList<>();
    JsonNode fields = json.get("schema").get("fields");
    for (JsonNode batch : json.get("batches")) {
      for (int i = 0; i < batch.get("count").asInt(); i++) {
        rows.add(row(schema.fields(), fields, batch.path("columns"), i));
      }
    }
    return rows;
  }

  private Row row(List<Field> fields, JsonNode jsonFields, JsonNode columns, int index) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      values.add(value(fields.get(i), jsonFields.get(i), columns.get(i), index));
    }
    return Row.ofFields(fields, values);
  }

  private Object value(Field field, JsonNode jsonField, JsonNode column, int index) {
    JsonNode validity = column.get("VALIDITY");
    if (field.type().kind() == ArrowType.Kind.NULL
        || (validity != null && validity.get(index).asInt() == 0)) {
      return null;
    }
    if (field.type() instanceof ArrowType.Dictionary dictionary) {
      JsonNode values = dictionaries.get(jsonField.get("dictionary").get("id").asLong());
      Field plain =
          new Field(field.name(), true, dictionary.valueType(), field.children(), Map.of());
      return plain(plain, jsonField, values, column.get("DATA").get(index).asInt());
    }
    return plain(field, jsonField, column, index);
  }

  private Object plain(Field field, JsonNode jsonField, JsonNode column, int index) {
    JsonNode children = jsonField.path("children");
    JsonNode columns = column.path("children");
    ArrowType type = field.type();
    JsonNode validity = column.get("VALIDITY");
    if (validity != null && validity.get(index).asInt() == 0) {
      return null;
    }
    return switch (type.kind()) {
      case STRUCT -> row(field.children(), children, columns, index);
      case LIST, LARGE_LIST ->
          list(field, children, columns, offset(column, index), offset(column, index + 1));
      case FIXED_SIZE_LIST -> {
        int size = ((ArrowType.FixedSizeList) type).listSize();
        yield list(field, children, columns, index * size, (index + 1) * size);
      }
      case MAP -> {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = offset(column, index); i < offset(column, index + 1); i++) {
          Row entry =
              row(
                  field.child(0).children(),
                  children.get(0).get("children"),
                  columns.get(0).get("children"),
                  i);
          map.put(entry.get(0), entry.get(1));
        }
        yield map;
      }
      case UNION -> {
        ArrowType.Union union = (ArrowType.Union) type;
        int child = union.typeIds().indexOf(column.get("TYPE_ID").get(index).asInt());
        int slot = union.mode() == UnionMode.DENSE ? offset(column, index) : index;
        yield value(field.child(child), children.get(child), columns.get(child), slot);
      }
      default -> scalar(type, column.get("DATA").get(index));
    };
  }

  private List<Object> list(Field field, JsonNode children, JsonNode columns, int start, int end) {
    List<Object> elements = new ArrayList<>();
    for (int i = start; i < end; i++) {
      elements.add(value(field.child(0), children.get(0), columns.get(0), i));
    }
    return elements;
  }

  private static int offset(JsonNode column, int index) {
    return column.get("OFFSET").get(index).asInt();
  }

  private static Object scalar(ArrowType type, JsonNode data) {
    return switch (type.kind()) {
      case BOOL -> data.asInt() != 0 || data.asBoolean();
      case INT -> integer((ArrowType.Int) type, new BigInteger(data.asText()));
      case FLOATING_POINT ->
          switch (((ArrowType.FloatingPoint) type).precision()) {
            case HALF, SINGLE -> data.floatValue();
            case DOUBLE -> data.doubleValue();
          };
      case UTF8, LARGE_UTF8 -> data.asText();
      case BINARY, LARGE_BINARY, FIXED_SIZE_BINARY -> HexFormat.of().parseHex(data.asText());
      case DECIMAL ->
          new BigDecimal(new BigInteger(data.asText()), ((ArrowType.Decimal) type).scale());
      case INTERVAL -> interval((ArrowType.Interval) type, data);
      default -> time(type, data.asLong());
    };
  }

  private static Object integer(ArrowType.Int type, BigInteger value) {
    int bits = type.signed() ? type.bitWidth() : type.bitWidth() + 1;
    if (bits > 64) {
      return value;
    }
    if (bits > 32) {
      return value.longValueExact();
    }
    return switch (bits) {
      case 8 -> value.byteValueExact();
      case 16 -> value.shortValueExact();
      default -> value.intValueExact();
    };
  }

  private static Object interval(ArrowType.Interval type, JsonNode data) {
    return switch (type.unit()) {
      case YEAR_MONTH -> Period.ofMonths(data.asInt()).normalized();
      case DAY_TIME ->
          new Interval(0, data.get("days").asInt(), data.get("milliseconds").asInt() * 1_000_000L);
      case MONTH_DAY_NANO ->
          new Interval(
              data.get("months").asInt(),
              data.get("days").asInt(),
              data.get("nanoseconds").asLong());
    };
  }

  private static Object time(ArrowType type, long data) {
    if (type instanceof ArrowType.Date date) {
      return switch (date.unit()) {
        case DAY -> LocalDate.ofEpochDay(data);
        case MILLISECOND ->
            data % MILLIS_PER_DAY == 0
                ? LocalDate.ofEpochDay(data / MILLIS_PER_DAY)
                : LocalDateTime.ofInstant(Instant.ofEpochMilli(data), ZoneOffset.UTC);
      };
    }
    if (type instanceof ArrowType.Time time) {
      Duration duration = duration(time.unit(), data);
      return duration.isNegative() || duration.toDays() > 0
          ? duration
          : LocalTime.MIDNIGHT.plus(duration);
    }
    if (type instanceof ArrowType.Timestamp timestamp) {
      Duration duration = duration(timestamp.unit(), data);
      Instant instant = Instant.ofEpochSecond(duration.getSeconds(), duration.getNano());
      return timestamp.timezone() == null
          ? LocalDateTime.ofInstant(instant, ZoneOffset.UTC)
          : instant;
    }
    return duration(((ArrowType.Duration) type).unit(), data);
  }

  private static Duration duration(TimeUnit unit, long count) {
    long nanosPerUnit =
        switch (unit) {
          case SECOND -> 1_000_000_000;
          case MILLISECOND -> 1_000_000;
          case MICROSECOND -> 1_000;
          case NANOSECOND -> 1;
        };
    BigInteger[] parts =
        BigInteger.valueOf(count)
            .multiply(BigInteger.valueOf(nanosPerUnit))
            .divideAndRemainder(BILLION);
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }
}
