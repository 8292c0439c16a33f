package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.schema.Field;

/** Which columns take more bytes than their slots have. */
final class VariableWidth {
  private VariableWidth() {}

  /** Whether the size of a column, or of one within it, depends on its values. */
  static boolean of(Field field) {
    return switch (field.type().kind()) {
      case UTF8, LARGE_UTF8, UTF8_VIEW, BINARY, LARGE_BINARY, BINARY_VIEW -> true;
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, MAP, UNION, RUN_END_ENCODED -> true;
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
          INTERVAL,
          DICTIONARY ->
          false;
    };
  }
}
