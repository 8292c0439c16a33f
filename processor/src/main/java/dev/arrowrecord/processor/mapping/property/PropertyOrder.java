package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.RecordAnnotation;
import dev.arrowrecord.processor.model.RecordModel;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The order of one type's properties. */
final class PropertyOrder {
  private final RecordModel model;

  PropertyOrder(RecordModel model) {
    this.model = model;
  }

  /**
   * The names of properties: those that {@code @ArrowRecord(order)} has; fields in order of
   * declaration; parameters without a field; other accessors.
   */
  Set<String> of(Properties readable, @Nullable Creation creation) {
    Set<String> names = new LinkedHashSet<>();
    model.annotation().order().forEach(name -> names.add(name.text()));
    model.fields().forEach(field -> names.add(field.name()));
    if (creation != null) {
      creation.means().parameters().forEach(parameter -> names.add(parameter.name()));
    }
    names.addAll(readable.names());
    return names;
  }

  /** Reports names that are no property's, or there twice. */
  void check(Set<String> properties, Diagnostics diagnostics) {
    Set<String> seen = new HashSet<>();
    for (RecordAnnotation.Name name : model.annotation().order()) {
      if (!properties.contains(name.text())) {
        report(name, "is no property that becomes a field", properties, diagnostics);
      } else if (!seen.add(name.text())) {
        report(name, "is there twice", properties, diagnostics);
      }
    }
  }

  private void report(
      RecordAnnotation.Name name, String reason, Set<String> properties, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.BAD_ORDER,
        model.name(),
        name.position(),
        name.text(),
        reason,
        String.join(", ", List.copyOf(properties)));
  }
}
