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
          diagnostics.add(
              DiagnosticCode.IDLE_ANNOTATION,
              stray.place(),
              stray.position(),
              stray.annotation(),
              stray.name() + " is static, and no part of a record");
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
