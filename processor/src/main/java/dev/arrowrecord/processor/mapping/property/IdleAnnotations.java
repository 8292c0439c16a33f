package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import dev.arrowrecord.processor.model.annotation.AnnotationUse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds annotations on what is no property, where they would be forgotten in silence. */
final class IdleAnnotations {
  private final RecordModel model;
  private final Properties readable;
  private final Set<String> properties;
  private final Diagnostics diagnostics;

  /**
   * Prepares the search.
   *
   * @param properties the names of what became fields
   */
  IdleAnnotations(
      RecordModel model, Properties readable, Set<String> properties, Diagnostics diagnostics) {
    this.model = model;
    this.readable = readable;
    this.properties = properties;
    this.diagnostics = diagnostics;
  }

  /** Reports them. */
  void check() {
    for (Variable field : model.fields()) {
      if (field.is(Variable.Trait.TRANSIENT) && readable.find(field.name()) == null) {
        report(
            field.name(), field.annotations(), field.name() + " is transient, and has no accessor");
      } else {
        checkProperty(field.name(), field.annotations());
      }
    }
    for (Executable setter : model.setters()) {
      String property = readable.accessorNames().set(setter);
      checkMethod(setter, property, setter.annotations());
      checkMethod(setter, property, setter.parameters().get(0).annotations());
    }
    for (Executable accessor : model.accessors()) {
      if (!isKnown(accessor.name())) {
        checkMethod(accessor, readable.accessorNames().read(accessor), accessor.annotations());
      }
    }
  }

  private void checkMethod(
      Executable method, @Nullable String property, MemberAnnotations annotations) {
    if (property != null) {
      checkProperty(property, annotations);
    } else {
      report(
          method.name(),
          annotations,
          method.signature() + " belongs to no field or constructor parameter");
    }
  }

  private void checkProperty(String name, MemberAnnotations annotations) {
    if (!isKnown(name)) {
      report(
          name,
          annotations,
          readable.find(name) == null
              ? name + " has no accessor"
              : name + " can only be read, and is neither a constructor parameter nor set");
    }
  }

  private boolean isKnown(String name) {
    return properties.contains(name) || readable.isIgnored(name);
  }

  private void report(String name, MemberAnnotations annotations, String reason) {
    for (AnnotationUse use : annotations.value().uses()) {
      diagnostics.add(
          DiagnosticCode.IDLE_ANNOTATION,
          model.name() + "." + name,
          use.position(),
          use.annotation(),
          reason);
    }
  }
}
