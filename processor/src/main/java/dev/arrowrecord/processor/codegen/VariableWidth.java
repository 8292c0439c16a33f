package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.schema.Field;

/** Which columns take more bytes than their slots have. */
final class VariableWidth {
  private VariableWidth() {}

  /** Whether the size of a property's column, or of one within it, depends on its values. */
  static boolean of(PropertyMapping property) {
    return !isFixedDictionary(property.value()) && of(property.field());
  }

  /** Whether a column has a dictionary that never grows, which the field does not say. */
  private static boolean isFixedDictionary(ValueMapping value) {
    return value instanceof ValueMapping.Enumeration
        || (value instanceof ValueMapping.Converted converted
            && isFixedDictionary(converted.inner()));
  }

  /** Whether the size of a column, or of one within it, depends on its values. */
  private static boolean of(Field field) {
    return switch (field.type().kind()) {
      case UTF8, LARGE_UTF8, UTF8_VIEW, BINARY, LARGE_BINARY, BINARY_VIEW -> true;
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, MAP, UNION -> true;
      case RUN_END_ENCODED, DICTIONARY -> true;
      case STRUCT, FIXED_SIZE_LIST -> field.children().stream().anyMatch(VariableWidth::of);
      case NULL,
          BOOL,
          INT,
          FLOATING_POINT,
          FIXED_SIZE_BINARY,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL ->
          false;
    };
  }
}
