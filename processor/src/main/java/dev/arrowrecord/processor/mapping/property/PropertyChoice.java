package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.RecordAnnotation;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the properties that become fields: all that a record is given when it is read. What can
 * only be read is derived from these, and left out, unless records are written only.
 */
public final class PropertyChoice {
  private final RecordModel model;
  private final Properties readable;
  private final @Nullable Creation creation;
  private final Map<String, Property> chosen = new LinkedHashMap<>();
  private final List<Property> ignored = new ArrayList<>();

  /**
   * Chooses.
   *
   * @param model the type
   * @param readable what can be read from it
   * @param creation what makes records; null if they are only written
   */
  public PropertyChoice(RecordModel model, Properties readable, @Nullable Creation creation) {
    this.model = model;
    this.readable = readable;
    this.creation = creation;
    for (String name : new PropertyOrder(model).of(readable, creation)) {
      Property property = readable.find(name);
      if (property != null) {
        choose(property);
      }
    }
  }

  /** The properties in the order of their fields. */
  public List<Property> properties() {
    return List.copyOf(chosen.values());
  }

  /** Whether anything that generated code mentions is deprecated. */
  public boolean callsDeprecated() {
    return model.type().deprecated()
        || (creation != null && creation.callsDeprecated())
        || chosen.values().stream()
            .anyMatch(
                property ->
                    property.accessor().deprecated() || property.type().mentionsDeprecated());
  }

  /** Reports what is wrong with the choice as a whole, and with annotations. */
  public void check(Diagnostics diagnostics) {
    for (Property property : chosen.values()) {
      AnnotationRules.check(property, place(property.name()), diagnostics);
      if (property.accessor() instanceof Accessor.Method accessor) {
        checkExceptions(accessor.method(), "accessor", property.name(), diagnostics);
      }
    }
    for (Property property : ignored) {
      AnnotationRules.check(property, place(property.name()), diagnostics);
    }
    if (creation != null) {
      creation
          .means()
          .called()
          .forEach(called -> checkExceptions(called, creation.kindOf(called), null, diagnostics));
      creation
          .setters()
          .forEach(
              (name, setter) -> {
                if (setter instanceof Setter.Method method && chosen.containsKey(name)) {
                  checkExceptions(method.method(), "setter", name, diagnostics);
                }
              });
    }
    Set<String> names = chosen.keySet();
    new PropertyOrder(model).check(names, diagnostics);
    if (model.annotation().alone()) {
      checkIgnored(diagnostics);
    }
    // Who imports a type can mend neither its annotations nor its setters.
    if (model.annotation().imported()) {
      return;
    }
    new IdleAnnotations(model, readable, chosen, ignored, creation, diagnostics).check();
    if (creation != null && creation.isBean()) {
      new UnreadSetters(model, readable, names, diagnostics).check();
    }
  }

  /** Reports names of properties to ignore that are none. */
  private void checkIgnored(Diagnostics diagnostics) {
    for (RecordAnnotation.Name name : model.annotation().ignored()) {
      if (readable.find(name.text()) == null) {
        diagnostics.add(
            DiagnosticCode.BAD_IMPORT,
            model.name(),
            name.position(),
            "\"%s\" to ignore it".formatted(name.text()),
            "%s has no such property".formatted(model.name()),
            "the properties are: " + String.join(", ", chosen.keySet()));
      }
    }
  }

  private void choose(Property property) {
    String name = property.name();
    if (readable.isIgnored(name)) {
      ignored.add(declared(property));
    } else if (creation == null || creation.gives(name)) {
      chosen.put(name, declared(property));
    }
  }

  /** The property with what its other declarations say. */
  private Property declared(Property property) {
    if (creation == null) {
      return property;
    }
    Variable parameter = creation.parameter(property.name());
    Setter setter = creation.setters().get(property.name());
    Property declared = parameter == null ? property : property.with(parameter);
    return setter == null ? declared : declared.with(setter);
  }

  private String place(String property) {
    return model.name() + "." + property;
  }

  private void checkExceptions(
      Executable executable, String what, @Nullable String property, Diagnostics diagnostics) {
    if (!executable.checkedExceptions().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.CHECKED_EXCEPTION,
          property == null ? model.name() : place(property),
          executable.position(),
          what + " " + executable.signature(),
          String.join(", ", executable.checkedExceptions()));
    }
  }
}
