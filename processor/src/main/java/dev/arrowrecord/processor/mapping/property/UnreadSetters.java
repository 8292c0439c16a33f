package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.RecordModel;
import java.util.Set;

/** Finds setters of a bean that set no property, whose values would be lost in silence. */
final class UnreadSetters {
  private final RecordModel model;
  private final Properties readable;
  private final Set<String> properties;
  private final Diagnostics diagnostics;

  /**
   * Prepares the search.
   *
   * @param properties the names of what became fields
   */
  UnreadSetters(
      RecordModel model, Properties readable, Set<String> properties, Diagnostics diagnostics) {
    this.model = model;
    this.readable = readable;
    this.properties = properties;
    this.diagnostics = diagnostics;
  }

  /** Reports them. */
  void check() {
    for (Executable setter : model.setters()) {
      String name = readable.accessorNames().set(setter);
      if (AccessorNames.isBean(setter)
          && setter.isPublic()
          && !properties.contains(name)
          && !readable.isIgnored(name)
          && !isReportedAlready(setter)) {
        diagnostics.add(
            DiagnosticCode.UNREAD_SETTER,
            model.name() + "." + name,
            setter.position(),
            setter.signature(),
            reason(name));
      }
    }
  }

  /** The type's own annotations on what is no property are errors themselves. */
  private boolean isReportedAlready(Executable setter) {
    MemberAnnotations annotations =
        setter.annotations().with(setter.parameters().get(0).annotations());
    return model.declares(setter.position()) && !annotations.value().isEmpty();
  }

  private String reason(String name) {
    Property property = readable.find(name);
    if (property != null) {
      return property.accessor().described();
    }
    Executable hidden = readable.findInaccessible(name);
    return hidden == null
        ? name + " has no accessor"
        : "accessor " + hidden.signature() + " is " + hidden.reach();
  }
}
