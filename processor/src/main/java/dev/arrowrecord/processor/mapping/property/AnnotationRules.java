package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.TypeAnnotations;

/** Which annotations can stand on one property together. */
final class AnnotationRules {
  private AnnotationRules() {}

  /** Reports what speaks against them; what they ask of the field is for the field's mapping. */
  static void check(Property property, String place, Diagnostics diagnostics) {
    MemberAnnotations annotations = property.annotations();
    checkIgnored(annotations, place, diagnostics);
    TypeAnnotations ofType = property.type().annotations();
    if ((annotations.nonNull() || ofType.nonNull())
        && (annotations.nullable() || ofType.nullable())) {
      diagnostics.add(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          place,
          property.position(),
          "@NonNull and @Nullable",
          "a field may hold nulls or not",
          "remove one of them");
    }
  }

  private static void checkIgnored(
      MemberAnnotations annotations, String place, Diagnostics diagnostics) {
    if (annotations.ignored() && !annotations.value().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          place,
          annotations.ignores().get(0),
          "@ArrowIgnore and " + annotations.value().uses().get(0).annotation(),
          "a property that is left out has no field",
          "remove one of them");
    }
  }
}
