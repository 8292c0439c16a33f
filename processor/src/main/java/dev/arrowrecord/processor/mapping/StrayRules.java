package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.StrayAnnotation;

/** Reports annotations that stand where they would be forgotten in silence. */
public final class StrayRules {
  private StrayRules() {}

  /** Reports one. */
  public static void report(StrayAnnotation stray, Diagnostics diagnostics) {
    switch (stray.reason()) {
      case STATIC ->
          idle(
              stray,
              stray.name() + " is static, and no part of a record",
              "remove it, or make it a property",
              diagnostics);
      case CONSTANT ->
          idle(
              stray,
              stray.name() + " is a constant, and stands in the data by that name",
              "remove it, or convert the enum with @ArrowConvert",
              diagnostics);
      case TYPE_PARAMETER ->
          idle(
              stray,
              "it is for values, and %s is a type parameter".formatted(stray.name()),
              "remove it, or put it where %s is used".formatted(stray.name()),
              diagnostics);
      case TYPE ->
          idle(
              stray,
              "it is for properties, and %s is a type".formatted(stray.name()),
              "remove it, or put it on a property",
              diagnostics);
      case NOT_SEALED -> misplaced(stray, "only sealed types are unions", diagnostics);
      case NO_VARIANT -> misplaced(stray, "that is a subtype of no sealed type", diagnostics);
      case NO_RECORD ->
          diagnostics.add(
              DiagnosticCode.BAD_CREATOR,
              stray.place(),
              stray.position(),
              stray.name(),
              "its class is neither annotated with @ArrowRecord nor imported",
              "annotate the class, or remove this");
    }
  }

  private static void idle(
      StrayAnnotation stray, String reason, String remedy, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.IDLE_ANNOTATION,
        stray.place(),
        stray.position(),
        stray.annotation(),
        reason,
        remedy);
  }

  private static void misplaced(StrayAnnotation stray, String reason, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.MISPLACED_ANNOTATION,
        stray.place(),
        stray.position(),
        stray.annotation(),
        stray.name(),
        reason,
        "remove it");
  }
}
