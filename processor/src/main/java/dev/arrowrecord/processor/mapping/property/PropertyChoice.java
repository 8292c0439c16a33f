package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the properties that become fields: what the constructor takes, and what has a setter.
 * What can only be read is derived from these, and left out.
 */
public final class PropertyChoice {
  private final RecordModel model;
  private final Properties readable;
  private final Executable constructor;
  private final Map<String, Property> chosen = new LinkedHashMap<>();
  private final Map<String, Executable> setters = new LinkedHashMap<>();
  private final List<Property> ignored = new ArrayList<>();
  private final List<String> derived = new ArrayList<>();

  /**
   * Chooses.
   *
   * @param model the annotated type
   * @param readable what can be read from it
   * @param constructor the constructor that reads records
   */
  public PropertyChoice(RecordModel model, Properties readable, Executable constructor) {
    this.model = model;
    this.readable = readable;
    this.constructor = constructor;
    for (String name : namesInOrder()) {
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

  /** The setter of a property; null if the constructor takes it. */
  public @Nullable Executable setter(String property) {
    return setters.get(property);
  }

  /** Whether anything that generated code mentions is deprecated. */
  public boolean callsDeprecated() {
    return model.type().deprecated()
        || constructor.deprecated()
        || setters.values().stream().anyMatch(Executable::deprecated)
        || chosen.values().stream()
            .anyMatch(
                property ->
                    property.accessor().deprecated() || property.type().mentionsDeprecated());
  }

  /** Reports what is wrong with the choice as a whole, and with annotations. */
  public void check(Diagnostics diagnostics) {
    if (chosen.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.NO_PROPERTIES, model.type().name(), model.position(), whyNone());
    }
    for (Property property : chosen.values()) {
      AnnotationRules.check(property, place(property), diagnostics);
      checkExceptions(property.accessor(), "accessor", place(property), diagnostics);
    }
    for (Property property : ignored) {
      AnnotationRules.check(property, place(property), diagnostics);
    }
    setters.forEach(
        (name, setter) ->
            checkExceptions(setter, "setter", model.type().name() + "." + name, diagnostics));
    checkExceptions(constructor, "constructor", model.type().name(), diagnostics);
    new IdleAnnotations(model, readable, chosen.keySet(), diagnostics).check();
    if (constructor.parameters().isEmpty() && !chosen.isEmpty()) {
      new UnreadSetters(model, readable, chosen.keySet(), diagnostics).check();
    }
  }

  /** Fields in order of declaration, then parameters without a field, then other accessors. */
  private List<String> namesInOrder() {
    List<String> names = new ArrayList<>();
    model.fields().forEach(field -> names.add(field.name()));
    constructor.parameters().forEach(parameter -> names.add(parameter.name()));
    names.addAll(readable.names());
    return names.stream().distinct().toList();
  }

  private void choose(Property property) {
    Variable parameter = parameter(property.name());
    Executable setter = parameter == null ? findSetter(property) : null;
    Property declared = parameter == null ? property : property.with(parameter);
    declared = setter == null ? declared : declared.with(setter);
    if (readable.isIgnored(property.name())) {
      ignored.add(declared);
    } else if (parameter != null || setter != null) {
      chosen.put(property.name(), declared);
      if (setter != null) {
        setters.put(property.name(), setter);
      }
    } else {
      derived.add(property.name());
    }
  }

  private @Nullable Variable parameter(String name) {
    return constructor.parameters().stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Executable findSetter(Property property) {
    return model.setters().stream()
        .filter(Executable::accessible)
        .filter(setter -> property.name().equals(AccessorNames.set(setter)))
        .filter(setter -> setter.parameters().get(0).type().sameAs(property.type()))
        .findFirst()
        .orElse(null);
  }

  private String whyNone() {
    if (!ignored.isEmpty()) {
      return "every property is marked with @ArrowIgnore; leave at least one";
    }
    if (model.type().kind() == JavaClass.Kind.RECORD) {
      return "the record has no components; add some";
    }
    return derived.isEmpty()
        ? "the class has no accessors; add a constructor or setters, and an accessor for what they"
            + " set"
        : "the class has only accessors (%s), and neither a constructor nor setters to match; add one"
            .formatted(String.join(", ", derived));
  }

  private String place(Property property) {
    return model.type().name() + "." + property.name();
  }

  private static void checkExceptions(
      Executable executable, String what, String place, Diagnostics diagnostics) {
    if (!executable.checkedExceptions().isEmpty()) {
      diagnostics.add(
          DiagnosticCode.CHECKED_EXCEPTION,
          place,
          executable.position(),
          what + " " + executable.signature(),
          String.join(", ", executable.checkedExceptions()));
    }
  }
}
