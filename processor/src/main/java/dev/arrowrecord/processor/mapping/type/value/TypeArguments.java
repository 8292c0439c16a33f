package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.model.JavaType;

/** Whether the arguments of a generic type say which types are within. */
public final class TypeArguments {
  private TypeArguments() {}

  /**
   * Reports a type without arguments, or with wildcards among them.
   *
   * @param example arguments that would do
   */
  public static boolean areKnown(JavaType.Declared type, String example, PropertySite site) {
    if (type.raw()) {
      site.report(DiagnosticCode.RAW_TYPE, type, type.javaClass().name() + example);
      return false;
    }
    if (type.arguments().stream().anyMatch(JavaType.Wildcard.class::isInstance)) {
      site.report(DiagnosticCode.WILDCARD, type, WildcardRules.remedy(type));
      return false;
    }
    return true;
  }
}
