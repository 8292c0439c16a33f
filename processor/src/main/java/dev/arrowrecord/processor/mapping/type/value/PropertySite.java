package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.JavaType;

/**
 * The property that is being mapped.
 *
 * @param place its place for messages, as {@code Trade.price}
 * @param type its type
 * @param position where it stands
 * @param packageName the package of the generated class
 * @param nullMarked whether it stands in a JSpecify {@code @NullMarked} scope
 * @param diagnostics where errors go
 */
public record PropertySite(
    String place,
    JavaType type,
    Position position,
    String packageName,
    boolean nullMarked,
    Diagnostics diagnostics) {

  /** Reports an error at the property. */
  public void report(DiagnosticCode code, Object... arguments) {
    diagnostics.add(code, place, position, arguments);
  }

  /** Reports an error at one of the property's annotations. */
  public void report(DiagnosticCode code, Position at, Object... arguments) {
    diagnostics.add(code, place, at, arguments);
  }
}
