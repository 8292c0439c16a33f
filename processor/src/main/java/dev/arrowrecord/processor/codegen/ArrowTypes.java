package dev.arrowrecord.processor.codegen;

import static dev.arrowrecord.processor.codegen.RuntimeNames.ARROW_TYPE;
import static dev.arrowrecord.processor.codegen.RuntimeNames.TIME_UNIT;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.schema.ArrowType;

/** Spells Arrow types as the runtime's constants and factory methods. */
final class ArrowTypes {
  private ArrowTypes() {}

  /** The expression for a type that mappings have. */
  static CodeBlock of(ArrowType type) {
    return switch (type.kind()) {
      case INT -> integer((ArrowType.Int) type);
      case FLOATING_POINT -> constant(type.equals(ArrowType.FLOAT32) ? "FLOAT32" : "FLOAT64");
      case DATE -> constant("DATE32");
      case BOOL, UTF8, BINARY, LIST, STRUCT -> constant(type.kind().name());
      case FIXED_SIZE_BINARY ->
          factory("fixedSizeBinary($L)", ((ArrowType.FixedSizeBinary) type).byteWidth());
      case DECIMAL -> {
        ArrowType.Decimal decimal = (ArrowType.Decimal) type;
        yield factory(
            "decimal$L($L, $L)", decimal.bitWidth(), decimal.precision(), decimal.scale());
      }
      case TIME -> factory("time64($L)", unit(((ArrowType.Time) type).unit()));
      case TIMESTAMP -> {
        ArrowType.Timestamp timestamp = (ArrowType.Timestamp) type;
        yield timestamp.timezone() == null
            ? factory("timestamp($L, null)", unit(timestamp.unit()))
            : factory("timestamp($L, $S)", unit(timestamp.unit()), timestamp.timezone());
      }
      case DURATION -> factory("duration($L)", unit(((ArrowType.Duration) type).unit()));
      case MAP -> factory("map($L)", ((ArrowType.Map) type).keysSorted());
      case DICTIONARY -> {
        ArrowType.Dictionary dictionary = (ArrowType.Dictionary) type;
        yield factory("dictionary($L, $L)", of(dictionary.indexType()), of(dictionary.valueType()));
      }
      case NULL,
          LARGE_UTF8,
          UTF8_VIEW,
          LARGE_BINARY,
          BINARY_VIEW,
          INTERVAL,
          LARGE_LIST,
          LIST_VIEW,
          LARGE_LIST_VIEW,
          FIXED_SIZE_LIST,
          UNION,
          RUN_END_ENCODED ->
          throw new IllegalArgumentException("No mapping gives " + type);
    };
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
