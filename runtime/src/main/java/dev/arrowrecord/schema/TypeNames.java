package dev.arrowrecord.schema;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Spells types as PyArrow does, so that what users see here can be looked up there. */
final class TypeNames {

  private TypeNames() {}

  /** A type without its children: {@code int64}, {@code timestamp[us, tz=UTC]}, {@code list}. */
  static String of(ArrowType type) {
    return switch (type.kind()) {
      case FLOATING_POINT ->
          switch (((ArrowType.FloatingPoint) type).precision()) {
            case HALF -> "halffloat";
            case SINGLE -> "float";
            case DOUBLE -> "double";
          };
      case UTF8 -> "string";
      case LARGE_UTF8 -> "large_string";
      case UTF8_VIEW -> "string_view";
      case INT -> {
        ArrowType.Int integer = (ArrowType.Int) type;
        yield (integer.signed() ? "int" : "uint") + integer.bitWidth();
      }
      case FIXED_SIZE_BINARY ->
          "fixed_size_binary[" + ((ArrowType.FixedSizeBinary) type).byteWidth() + "]";
      case DECIMAL -> {
        ArrowType.Decimal decimal = (ArrowType.Decimal) type;
        yield "decimal%d(%d, %d)"
            .formatted(decimal.bitWidth(), decimal.precision(), decimal.scale());
      }
      case DATE ->
          switch (((ArrowType.Date) type).unit()) {
            case DAY -> "date32[day]";
            case MILLISECOND -> "date64[ms]";
          };
      case TIME -> {
        ArrowType.Time time = (ArrowType.Time) type;
        yield "time" + time.bitWidth() + "[" + time.unit().symbol() + "]";
      }
      case TIMESTAMP -> {
        ArrowType.Timestamp timestamp = (ArrowType.Timestamp) type;
        String zone = timestamp.timezone() == null ? "" : ", tz=" + timestamp.timezone();
        yield "timestamp[" + timestamp.unit().symbol() + zone + "]";
      }
      case DURATION -> "duration[" + ((ArrowType.Duration) type).unit().symbol() + "]";
      case INTERVAL ->
          switch (((ArrowType.Interval) type).unit()) {
            case YEAR_MONTH -> "month_interval";
            case DAY_TIME -> "day_time_interval";
            case MONTH_DAY_NANO -> "month_day_nano_interval";
          };
      case FIXED_SIZE_LIST ->
          "fixed_size_list[" + ((ArrowType.FixedSizeList) type).listSize() + "]";
      case MAP -> "map" + sorted((ArrowType.Map) type);
      case UNION -> {
        ArrowType.Union union = (ArrowType.Union) type;
        yield unionName(union) + union.typeIds();
      }
      case DICTIONARY -> dictionary((ArrowType.Dictionary) type, List.of());
      case NULL,
          BOOL,
          BINARY,
          LARGE_BINARY,
          BINARY_VIEW,
          LIST,
          LARGE_LIST,
          LIST_VIEW,
          LARGE_LIST_VIEW,
          STRUCT,
          RUN_END_ENCODED ->
          type.kind().name().toLowerCase(Locale.ROOT);
    };
  }

  /** A type with its children: {@code list<item: int64>}, {@code struct<a: int8, b: string>}. */
  static String of(ArrowType type, List<Field> children) {
    return switch (type.kind()) {
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, STRUCT, RUN_END_ENCODED ->
          of(type) + fields(children);
      case FIXED_SIZE_LIST ->
          "fixed_size_list"
              + fields(children)
              + "["
              + ((ArrowType.FixedSizeList) type).listSize()
              + "]";
      case MAP -> {
        List<Field> entry = children.get(0).children();
        yield "map<"
            + entry.get(0).typeName()
            + ", "
            + entry.get(1).typeName()
            + sorted((ArrowType.Map) type)
            + ">";
      }
      case UNION -> {
        ArrowType.Union union = (ArrowType.Union) type;
        StringJoiner joiner = new StringJoiner(", ", unionName(union) + "<", ">");
        for (int i = 0; i < children.size(); i++) {
          joiner.add(children.get(i) + "=" + union.typeIds().get(i));
        }
        yield joiner.toString();
      }
      case DICTIONARY -> dictionary((ArrowType.Dictionary) type, children);
      case NULL,
          BOOL,
          INT,
          FLOATING_POINT,
          UTF8,
          LARGE_UTF8,
          UTF8_VIEW,
          BINARY,
          LARGE_BINARY,
          BINARY_VIEW,
          FIXED_SIZE_BINARY,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL ->
          of(type);
    };
  }

  private static String fields(List<Field> fields) {
    StringJoiner joiner = new StringJoiner(", ", "<", ">");
    fields.forEach(field -> joiner.add(field.toString()));
    return joiner.toString();
  }

  private static String sorted(ArrowType.Map map) {
    return map.keysSorted() ? ", keys_sorted" : "";
  }

  private static String unionName(ArrowType.Union union) {
    return union.mode().name().toLowerCase(Locale.ROOT) + "_union";
  }

  private static String dictionary(ArrowType.Dictionary type, List<Field> children) {
    String values = children.isEmpty() ? of(type.valueType()) : of(type.valueType(), children);
    return "dictionary<values=%s, indices=%s, ordered=%d>"
        .formatted(values, type.indexType(), type.ordered() ? 1 : 0);
  }
}
