package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.RecordModel;
import java.util.List;

/**
 * Whether the generated code fits into what Java allows a method, which the compiler would say of
 * code that nobody wrote. What counts is the least that the columns take, so nothing is refused
 * that could be compiled.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jvms/se17/html/jvms-4.html#jvms-4.7.3">the
 *     length of code</a>
 */
final class CodeSize {
  private static final int LIMIT = 65_535;

  /** The bytes that make a column, and put it among the others. */
  private static final int COLUMN = 26;

  /** The bytes that a column within it takes besides. */
  private static final int PART = 14;

  private CodeSize() {}

  /** Reports a type with too many columns. */
  static void check(RecordModel model, List<PropertyMapping> properties, Diagnostics diagnostics) {
    long size =
        properties.stream().mapToLong(property -> COLUMN + PART * parts(property.value())).sum();
    if (size > LIMIT) {
      diagnostics.add(
          DiagnosticCode.TOO_MANY_PROPERTIES,
          model.name(),
          model.position(),
          properties.size(),
          LIMIT / COLUMN);
    }
  }

  private static long parts(ValueMapping value) {
    return value.parts().stream().mapToLong(part -> 1 + parts(part)).sum();
  }
}
