package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import dev.arrowrecord.processor.model.Visibility;

/** Which types {@code @ArrowRecord} can stand on. */
final class TypeRules {
  private final RecordModel model;
  private final Diagnostics diagnostics;

  private TypeRules(RecordModel model, Diagnostics diagnostics) {
    this.model = model;
    this.diagnostics = diagnostics;
  }

  /** Reports all that speaks against the type. */
  static void check(RecordModel model, Diagnostics diagnostics) {
    TypeRules rules = new TypeRules(model, diagnostics);
    rules.checkKind();
    rules.checkShape();
    rules.checkComponents();
  }

  private void checkKind() {
    switch (model.type().kind()) {
      case CLASS, RECORD, INTERFACE -> {}
      case ENUM ->
          unsuitable(
              "an enum",
              "its constants are values, not rows",
              "use the enum as a property of a record");
      case ANNOTATION ->
          unsuitable(
              "an annotation interface",
              "its elements are no values of a record",
              "put it on a record, class or interface");
    }
  }

  private void checkShape() {
    if (!diagnostics.isEmpty()) {
      return;
    }
    if (model.shape().inner()) {
      unsuitable("an inner class", "it needs an instance of the class around it", "make it static");
    }
    for (String supertype : model.shape().rawSupertypes()) {
      diagnostics.add(DiagnosticCode.RAW_SUPERTYPE, model.name(), model.position(), supertype);
    }
    if (model.type().visibility() == Visibility.PRIVATE) {
      diagnostics.add(DiagnosticCode.PRIVATE_TYPE, model.name(), model.position());
    }
  }

  /**
   * Reports components of type {@code void}, which the compiler refuses, too: but it would go
   * unheard after what we said of a record without accessors.
   */
  private void checkComponents() {
    for (Variable field : model.fields()) {
      if (field.type().qualifiedName().equals("void")) {
        diagnostics.add(
            DiagnosticCode.UNSUPPORTED_TYPE,
            model.name() + "." + field.name(),
            field.position(),
            field.type(),
            "use Void, whose values are all null, or leave the component out");
      }
    }
  }

  private void unsuitable(String what, String why, String remedy) {
    if (model.annotation().imported()) {
      diagnostics.add(
          DiagnosticCode.BAD_IMPORT,
          model.name(),
          model.annotationPosition(),
          what,
          why,
          "leave it out");
      return;
    }
    diagnostics.add(
        DiagnosticCode.UNSUITABLE_TYPE,
        model.name(),
        model.annotationPosition(),
        what,
        why,
        remedy);
  }
}
