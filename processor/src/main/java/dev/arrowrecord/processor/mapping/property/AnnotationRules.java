package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.DecimalAnnotation;
import dev.arrowrecord.processor.model.FieldAnnotation;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.TypeAnnotations;

/** Which annotations can stand on one property together. */
final class AnnotationRules {
  private AnnotationRules() {}

  /** Reports annotations that contradict each other. */
  static void check(Property property, String place, Diagnostics diagnostics) {
    MemberAnnotations annotations = property.annotations();
    checkIgnored(annotations, place, diagnostics);
    checkFields(annotations, place, diagnostics);
    checkDecimals(annotations, place, diagnostics);
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
    boolean mapped = !annotations.fields().isEmpty() || !annotations.decimals().isEmpty();
    if (annotations.ignored() && mapped) {
      diagnostics.add(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          place,
          annotations.ignores().get(0),
          "@ArrowIgnore and " + (annotations.fields().isEmpty() ? "@ArrowDecimal" : "@ArrowField"),
          "a property that is left out has no field",
          "remove one of them");
    }
  }

  private static void checkFields(
      MemberAnnotations annotations, String place, Diagnostics diagnostics) {
    FieldAnnotation first = null;
    for (FieldAnnotation each : annotations.fields()) {
      if (each.name() == null) {
        continue;
      }
      if (first != null && !each.name().equals(first.name())) {
        diagnostics.add(
            DiagnosticCode.CONFLICTING_ANNOTATIONS,
            place,
            each.namePosition(),
            "@ArrowField(name = \"%s\") and @ArrowField(name = \"%s\")"
                .formatted(first.name(), each.name()),
            "a field has one name",
            "remove one of them");
        return;
      }
      first = each;
    }
  }

  private static void checkDecimals(
      MemberAnnotations annotations, String place, Diagnostics diagnostics) {
    for (DecimalAnnotation each : annotations.decimals()) {
      DecimalAnnotation first = annotations.decimals().get(0);
      if (each.precision() != first.precision() || each.scale() != first.scale()) {
        diagnostics.add(
            DiagnosticCode.CONFLICTING_ANNOTATIONS,
            place,
            each.position(),
            "@ArrowDecimal(%d, %d) and @ArrowDecimal(%d, %d)"
                .formatted(first.precision(), first.scale(), each.precision(), each.scale()),
            "a field has one precision and scale",
            "remove one of them");
        return;
      }
    }
  }
}
