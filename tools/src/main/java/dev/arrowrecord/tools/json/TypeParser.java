package dev.arrowrecord.tools.json;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.DateUnit;
import dev.arrowrecord.schema.IntervalUnit;
import dev.arrowrecord.schema.Precision;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads types: the inverse of what the runtime's {@code TypeJsonEncoder} writes. What is false or 0
 * may be absent, as Go leaves it out.
 */
final class TypeParser {
  private static final int USUAL_DECIMAL_BITS = 128;

  private TypeParser() {}

  /**
   * Reads a type.
   *
   * @param childCount number of the field's children, whose type ids a union need not name
   */
  static ArrowType parse(JsonValue json, int childCount) throws JsonFormatException {
    try {
      return type(json, json.member("name").string(), childCount);
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(json.path(), String.valueOf(e.getMessage()), e);
    }
  }

  private static ArrowType type(JsonValue json, String name, int childCount)
      throws JsonFormatException {
    return switch (name) {
      case "null" -> ArrowType.NULL;
      case "bool" -> ArrowType.BOOL;
      case "int" -> integer(json);
      case "floatingpoint" ->
          new ArrowType.FloatingPoint(constant(Precision.class, json.member("precision")));
      case "utf8" -> ArrowType.UTF8;
      case "largeutf8" -> ArrowType.LARGE_UTF8;
      case "utf8view" -> ArrowType.UTF8_VIEW;
      case "binary" -> ArrowType.BINARY;
      case "largebinary" -> ArrowType.LARGE_BINARY;
      case "binaryview" -> ArrowType.BINARY_VIEW;
      case "fixedsizebinary" -> ArrowType.fixedSizeBinary(json.countOrZero("byteWidth"));
      case "decimal" -> decimal(json, USUAL_DECIMAL_BITS);
      // As Arrow C++ writes those of other widths.
      case "decimal32", "decimal64", "decimal128", "decimal256" ->
          decimal(json, Integer.parseInt(name.substring("decimal".length())));
      case "date" -> new ArrowType.Date(constant(DateUnit.class, json.member("unit")));
      case "time" -> time(json);
      case "timestamp" -> {
        JsonValue timezone = json.find("timezone");
        yield ArrowType.timestamp(
            constant(TimeUnit.class, json.member("unit")),
            timezone == null ? null : timezone.string());
      }
      case "duration" -> ArrowType.duration(constant(TimeUnit.class, json.member("unit")));
      case "interval" -> new ArrowType.Interval(constant(IntervalUnit.class, json.member("unit")));
      case "list" -> ArrowType.LIST;
      case "largelist" -> ArrowType.LARGE_LIST;
      case "listview" -> ArrowType.LIST_VIEW;
      case "largelistview" -> ArrowType.LARGE_LIST_VIEW;
      case "fixedsizelist" -> ArrowType.fixedSizeList(json.countOrZero("listSize"));
      case "struct" -> ArrowType.STRUCT;
      case "map" -> ArrowType.map(json.flag("keysSorted"));
      case "union" -> union(json, childCount);
      case "runendencoded" -> ArrowType.RUN_END_ENCODED;
      default -> throw json.member("name").expected("the name of a type");
    };
  }

  static ArrowType.Int integer(JsonValue json) throws JsonFormatException {
    return new ArrowType.Int(json.member("bitWidth").count(), json.flag("isSigned"));
  }

  private static ArrowType decimal(JsonValue json, int usualBits) throws JsonFormatException {
    JsonValue bits = json.find("bitWidth");
    JsonValue scale = json.find("scale");
    return new ArrowType.Decimal(
        json.member("precision").count(),
        scale == null ? 0 : (int) scale.integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
        bits == null ? usualBits : bits.count());
  }

  private static ArrowType time(JsonValue json) throws JsonFormatException {
    ArrowType.Time time = new ArrowType.Time(constant(TimeUnit.class, json.member("unit")));
    JsonValue bits = json.find("bitWidth");
    if (bits != null && bits.count() != time.bitWidth()) {
      throw bits.expected("the width of " + time);
    }
    return time;
  }

  private static ArrowType union(JsonValue json, int childCount) throws JsonFormatException {
    @Nullable JsonValue typeIds = json.find("typeIds");
    List<Integer> ids = new ArrayList<>();
    if (typeIds == null) {
      for (int i = 0; i < childCount; i++) {
        ids.add(i);
      }
    } else {
      for (JsonValue each : typeIds.elements()) {
        ids.add(each.count());
      }
    }
    return ArrowType.union(
        constant(UnionMode.class, json.member("mode")), ids.toArray(Integer[]::new));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonValue json)
      throws JsonFormatException {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(json.string().toUpperCase(Locale.ROOT))) {
        return each;
      }
    }
    throw json.expected("one of " + List.of(type.getEnumConstants()));
  }
}
