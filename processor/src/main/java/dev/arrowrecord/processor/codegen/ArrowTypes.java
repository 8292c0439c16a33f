package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.ARROW_TYPE;
import static dev.arrowrecord.processor.codegen.RuntimeNames.TIME_UNIT;
import static dev.arrowrecord.processor.codegen.RuntimeNames.UNION_MODE;

import dev.arrowrecord.processor.codegen.text.StringLiteral;
import dev.arrowrecord.schema.ArrowType;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spells Arrow types as the runtime's constants and factory methods. */
record ArrowTypes(TypeNames types) {
  /** The expression for a type, without its children. */
  String of(ArrowType type) {
    return switch (type.kind()) {
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
          constant(type.kind().name());
      case INT -> integer((ArrowType.Int) type);
      case FLOATING_POINT ->
          constant(
              switch (((ArrowType.FloatingPoint) type).precision()) {
                case HALF -> "FLOAT16";
                case SINGLE -> "FLOAT32";
                case DOUBLE -> "FLOAT64";
              });
      case DATE -> constant(type.equals(ArrowType.DATE32) ? "DATE32" : "DATE64");
      case INTERVAL -> constant("INTERVAL_" + ((ArrowType.Interval) type).unit());
      case FIXED_SIZE_BINARY ->
          factory("fixedSizeBinary", ((ArrowType.FixedSizeBinary) type).byteWidth());
      case FIXED_SIZE_LIST -> factory("fixedSizeList", ((ArrowType.FixedSizeList) type).listSize());
      case DECIMAL -> {
        ArrowType.Decimal decimal = (ArrowType.Decimal) type;
        yield factory("decimal" + decimal.bitWidth(), decimal.precision(), decimal.scale());
      }
      case TIME -> {
        ArrowType.Time time = (ArrowType.Time) type;
        yield factory("time" + time.bitWidth(), unit(time.unit()));
      }
      case TIMESTAMP -> {
        ArrowType.Timestamp timestamp = (ArrowType.Timestamp) type;
        String zone = timestamp.timezone();
        yield factory(
            "timestamp", unit(timestamp.unit()), zone == null ? "null" : StringLiteral.of(zone));
      }
      case DURATION -> factory("duration", unit(((ArrowType.Duration) type).unit()));
      case MAP -> factory("map", ((ArrowType.Map) type).keysSorted());
      case UNION -> union((ArrowType.Union) type);
      case DICTIONARY -> dictionary((ArrowType.Dictionary) type);
    };
  }

  private String union(ArrowType.Union type) {
    Stream<String> mode = Stream.of(types.of(UNION_MODE) + "." + type.mode().name());
    Stream<String> typeIds = type.typeIds().stream().map(String::valueOf);
    return factory("union", Stream.concat(mode, typeIds).toArray());
  }

  private String dictionary(ArrowType.Dictionary type) {
    String indexType = of(type.indexType());
    String valueType = of(type.valueType());
    return type.ordered()
        ? "new " + constant("Dictionary") + "(" + indexType + ", " + valueType + ", true)"
        : factory("dictionary", indexType, valueType);
  }

  private String integer(ArrowType.Int type) {
    return constant((type.signed() ? "INT" : "UINT") + type.bitWidth());
  }

  private String constant(String name) {
    return types.of(ARROW_TYPE) + "." + name;
  }

  private String factory(String method, Object... arguments) {
    return Stream.of(arguments)
        .map(String::valueOf)
        .collect(Collectors.joining(", ", constant(method) + "(", ")"));
  }

  private String unit(Enum<?> unit) {
    return types.of(TIME_UNIT) + "." + unit.name();
  }
}
