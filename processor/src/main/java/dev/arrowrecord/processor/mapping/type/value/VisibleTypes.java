package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;

/** Whether the generated class can name a type, with all that is within it. */
public final class VisibleTypes {
  private VisibleTypes() {}

  /** Reports the classes that it cannot name. */
  public static boolean check(JavaType type, PropertySite site) {
    if (type instanceof JavaType.Array array) {
      return check(array.component(), site);
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound() == null || check(wildcard.bound(), site);
    }
    if (!(type instanceof JavaType.Declared declared)) {
      return true;
    }
    boolean visible = check(declared, site);
    for (JavaType argument : declared.arguments()) {
      visible &= check(argument, site);
    }
    return visible;
  }

  private static boolean check(JavaType.Declared type, PropertySite site) {
    JavaClass javaClass = type.javaClass();
    if (javaClass.isVisibleFrom(site.packageName())) {
      return true;
    }
    site.report(
        DiagnosticCode.INVISIBLE_TYPE,
        type,
        "it is "
            + (javaClass.packageName().equals(site.packageName())
                ? "private"
                : "not public, and in another package"));
    return false;
  }
}
