package dev.arrowrecord.processor.mapping.type;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.type.value.Aspect;
import dev.arrowrecord.processor.mapping.type.value.DataTypes;
import dev.arrowrecord.processor.mapping.type.value.FieldName;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.model.annotation.Contradiction;
import dev.arrowrecord.processor.model.annotation.Given;

/** Whether what annotations ask of a value makes sense for its type. */
final class Suitability {
  private Suitability() {}

  /** Reports a name of a part that is none, or that has no field of its own to name. */
  static boolean checkName(Value value, PropertySite site) {
    Given<String> given = value.annotations().field().name();
    if (given == null) {
      return true;
    }
    if (!given.value().equals(value.name())) {
      site.report(
          DiagnosticCode.MISPLACED_ANNOTATION,
          given.position(),
          "@ArrowField(name)",
          value.type(),
          "its field is \"%s\" already".formatted(value.name()),
          "remove it");
      return false;
    }
    return FieldName.check(value.name(), given, site);
  }

  /** Reports annotations that contradict each other. */
  static void checkAgreement(Value value, PropertySite site) {
    for (Contradiction contradiction : value.annotations().contradictions()) {
      site.report(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          contradiction.position(),
          contradiction.first() + " and " + contradiction.second(),
          contradiction.reason(),
          "remove one of them");
    }
  }

  /** Reports annotations that speak of something that values of the type do not have. */
  static boolean check(Value value, TypeRow row, PropertySite site) {
    Given<DataType> type = value.annotations().field().type();
    boolean suits = type == null || DataTypes.check(value, type, row, site);
    for (Aspect aspect : Aspect.values()) {
      Position position = aspect.position(value.annotations());
      if (position != null && !row.has(aspect)) {
        suits = false;
        report(aspect, position, value, row, site);
      }
    }
    return suits;
  }

  private static void report(
      Aspect aspect, Position position, Value value, TypeRow row, PropertySite site) {
    String remedy =
        row == TypeRow.OBJECT_ARRAY
            ? "use such an array, or remove it"
            : row.isContainer()
                ? "put it in front of the type argument it is meant for"
                : "remove it";
    if (aspect == Aspect.DECIMAL) {
      site.report(DiagnosticCode.DECIMAL_MISPLACED, position, value.type(), remedy);
    } else {
      site.report(
          DiagnosticCode.MISPLACED_ANNOTATION,
          position,
          aspect.spelled(),
          value.type(),
          aspect.rule(),
          remedy);
    }
  }
}
