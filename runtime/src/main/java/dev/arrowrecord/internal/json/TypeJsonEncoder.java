package dev.arrowrecord.internal.json;

import dev.arrowrecord.schema.ArrowType;
import java.util.Locale;

/** Spells types as JSON objects: the name, and the parameters under the names they have in IPC. */
final class TypeJsonEncoder {
  private TypeJsonEncoder() {}

  /** Adds a type, which is no dictionary: that is a property of fields here. */
  static void encode(JsonText json, ArrowType type) {
    json.beginInlineObject().member("name", name(type));
    parameters(json, type).end();
  }

  /** The format's names are those of the kinds, without what separates words: {@code largelist}. */
  private static String name(ArrowType type) {
    return type.kind().name().replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static JsonText parameters(JsonText json, ArrowType type) {
    return switch (type.kind()) {
      case INT -> {
        ArrowType.Int integer = (ArrowType.Int) type;
        yield json.member("bitWidth", integer.bitWidth()).member("isSigned", integer.signed());
      }
      case FLOATING_POINT ->
          json.member("precision", ((ArrowType.FloatingPoint) type).precision().name());
      case FIXED_SIZE_BINARY ->
          json.member("byteWidth", ((ArrowType.FixedSizeBinary) type).byteWidth());
      case DECIMAL -> {
        ArrowType.Decimal decimal = (ArrowType.Decimal) type;
        yield json.member("precision", decimal.precision())
            .member("scale", decimal.scale())
            .member("bitWidth", decimal.bitWidth());
      }
      case DATE -> json.member("unit", ((ArrowType.Date) type).unit().name());
      case TIME -> {
        ArrowType.Time time = (ArrowType.Time) type;
        yield json.member("unit", time.unit().name()).member("bitWidth", time.bitWidth());
      }
      case TIMESTAMP -> {
        ArrowType.Timestamp timestamp = (ArrowType.Timestamp) type;
        json.member("unit", timestamp.unit().name());
        String timezone = timestamp.timezone();
        yield timezone == null ? json : json.member("timezone", timezone);
      }
      case DURATION -> json.member("unit", ((ArrowType.Duration) type).unit().name());
      case INTERVAL -> json.member("unit", ((ArrowType.Interval) type).unit().name());
      case FIXED_SIZE_LIST -> json.member("listSize", ((ArrowType.FixedSizeList) type).listSize());
      case MAP -> json.member("keysSorted", ((ArrowType.Map) type).keysSorted());
      case UNION -> {
        ArrowType.Union union = (ArrowType.Union) type;
        json.member("mode", union.mode().name()).name("typeIds").beginInlineArray();
        union.typeIds().forEach(json::value);
        yield json.end();
      }
      case NULL,
          BOOL,
          UTF8,
          LARGE_UTF8,
          UTF8_VIEW,
          BINARY,
          LARGE_BINARY,
          BINARY_VIEW,
          LIST,
          LARGE_LIST,
          LIST_VIEW,
          LARGE_LIST_VIEW,
          STRUCT,
          RUN_END_ENCODED ->
          json;
      case DICTIONARY ->
          throw new IllegalArgumentException("Expected a type with a name but found " + type);
    };
  }
}
