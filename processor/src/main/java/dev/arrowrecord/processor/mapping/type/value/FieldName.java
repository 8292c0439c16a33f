package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.model.annotation.Given;

/** Whether a name that was given can be a field's. */
public final class FieldName {
  private FieldName() {}

  /** Reports a name that cannot be seen, or that has half a character in it. */
  public static boolean check(String name, Given<?> given, PropertySite site) {
    if (name.isBlank()) {
      site.report(DiagnosticCode.EMPTY_NAME, given.position(), name.isEmpty() ? "empty" : "blank");
      return false;
    }
    return WellFormedText.check("the field name", name, given, site);
  }
}
