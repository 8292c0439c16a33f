package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.ARROW_TYPE;
import static dev.arrowrecord.processor.codegen.RuntimeNames.TIME_UNIT;
import static dev.arrowrecord.processor.codegen.RuntimeNames.UNION_MODE;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.schema.ArrowType;
import java.util.stream.Collectors;

/** Spells Arrow types as the runtime's constants and factory methods. */
final class ArrowTypes {
  private ArrowTypes() {}

  /** The expression for a type, without its children. */
  static CodeBlock of(ArrowType type) {
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
          factory("fixedSizeBinary($L)", ((ArrowType.FixedSizeBinary) type).byteWidth());
      case FIXED_SIZE_LIST ->
          factory("fixedSizeList($L)", ((ArrowType.FixedSizeList) type).listSize());
      case DECIMAL -> {
        ArrowType.Decimal decimal = (ArrowType.Decimal) type;
        yield factory(
            "decimal$L($L, $L)", decimal.bitWidth(), decimal.precision(), decimal.scale());
      }
      case TIME -> {
        ArrowType.Time time = (ArrowType.Time) type;
        yield factory("time$L($L)", time.bitWidth(), unit(time.unit()));
      }
      case TIMESTAMP -> {
        ArrowType.Timestamp timestamp = (ArrowType.Timestamp) type;
        yield timestamp.timezone() == null
            ? factory("timestamp($L, null)", unit(timestamp.unit()))
            : factory("timestamp($L, $S)", unit(timestamp.unit()), timestamp.timezone());
      }
      case DURATION -> factory("duration($L)", unit(((ArrowType.Duration) type).unit()));
      case MAP -> factory("map($L)", ((ArrowType.Map) type).keysSorted());
      case UNION -> union((ArrowType.Union) type);
      case DICTIONARY -> dictionary((ArrowType.Dictionary) type);
    };
  }

  private static CodeBlock union(ArrowType.Union type) {
    String typeIds = type.typeIds().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return factory("union($T.$L, $L)", UNION_MODE, type.mode().name(), typeIds);
  }

  private static CodeBlock dictionary(ArrowType.Dictionary type) {
    CodeBlock indexType = of(type.indexType());
    CodeBlock valueType = of(type.valueType());
    return type.ordered()
        ? CodeBlock.of(
            "new $T($L, $L, true)", ARROW_TYPE.nestedClass("Dictionary"), indexType, valueType)
        : factory("dictionary($L, $L)", indexType, valueType);
  }

  private static CodeBlock integer(ArrowType.Int type) {
    return constant((type.signed() ? "INT" : "UINT") + type.bitWidth());
  }

  private static CodeBlock constant(String name) {
    return CodeBlock.of("$T.$L", ARROW_TYPE, name);
  }

  private static CodeBlock factory(String format, Object... arguments) {
    return CodeBlock.of("$T.$L", ARROW_TYPE, CodeBlock.of(format, arguments));
  }

  private static CodeBlock unit(Enum<?> unit) {
    return CodeBlock.of("$T.$L", TIME_UNIT, unit.name());
  }
}
