package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the constructor that reads records: of those that can be called with nothing but
 * properties, the one with the most parameters; of equals, the first.
 */
public final class ConstructorChoice {
  private final RecordModel model;
  private final Properties properties;
  private final Diagnostics diagnostics;

  /**
   * Prepares the choice.
   *
   * @param model the annotated type
   * @param properties what can be read from it
   * @param diagnostics where errors go
   */
  public ConstructorChoice(RecordModel model, Properties properties, Diagnostics diagnostics) {
    this.model = model;
    this.properties = properties;
    this.diagnostics = diagnostics;
  }

  /** The constructor, or empty after saying why there is none. */
  public Optional<Executable> choose() {
    Optional<Executable> best = best(true);
    if (best.isEmpty()) {
      report();
    }
    return best;
  }

  private Optional<Executable> best(boolean accessible) {
    // The first of equals, where max would take the last.
    return model.constructors().stream()
        .filter(constructor -> constructor.accessible() == accessible)
        .filter(constructor -> differences(constructor).isEmpty())
        .min(Comparator.comparingInt(constructor -> -constructor.parameters().size()));
  }

  private void report() {
    Optional<Executable> hidden = best(false);
    if (hidden.isPresent()) {
      diagnostics.add(
          DiagnosticCode.PRIVATE_MEMBER,
          model.type().name(),
          hidden.get().position(),
          "constructor " + hidden.get().signature());
      return;
    }
    if (reportHiddenAccessors()) {
      return;
    }
    diagnostics.add(
        DiagnosticCode.NO_CONSTRUCTOR,
        model.type().name(),
        model.position(),
        model.constructors().stream().map(this::described).collect(Collectors.joining("; ")));
  }

  /** Reports private accessors, if making them visible is all that some constructor needs. */
  private boolean reportHiddenAccessors() {
    for (Executable constructor : model.constructors()) {
      List<Variable> unread =
          constructor.parameters().stream()
              .filter(parameter -> difference(parameter).isPresent())
              .toList();
      if (constructor.accessible() && unread.stream().allMatch(this::isHidden)) {
        unread.forEach(this::reportHidden);
        return true;
      }
    }
    return false;
  }

  private boolean isHidden(Variable parameter) {
    Executable hidden = properties.findInaccessible(parameter.name());
    return properties.find(parameter.name()) == null
        && hidden != null
        && hidden.returnType().sameAs(parameter.type());
  }

  private void reportHidden(Variable parameter) {
    Executable hidden = properties.findInaccessible(parameter.name());
    if (hidden != null) {
      diagnostics.add(
          DiagnosticCode.PRIVATE_MEMBER,
          model.type().name() + "." + parameter.name(),
          hidden.position(),
          "accessor " + hidden.signature());
    }
  }

  private String described(Executable constructor) {
    return constructor.signature()
        + (constructor.accessible() ? ": " : " is private, and ")
        + String.join(", ", differences(constructor));
  }

  private List<String> differences(Executable constructor) {
    return constructor.parameters().stream()
        .map(this::difference)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What keeps a parameter from being a property; empty if nothing does. */
  private Optional<String> difference(Variable parameter) {
    if (properties.isIgnored(parameter.name())) {
      return Optional.empty();
    }
    Property property = properties.find(parameter.name());
    if (property == null) {
      return Optional.of(missing(parameter, properties.findInaccessible(parameter.name())));
    }
    if (!property.type().sameAs(parameter.type())) {
      return Optional.of(
          "parameter %s is %s, but %s returns %s"
              .formatted(
                  parameter.name(),
                  parameter.type(),
                  property.accessor().signature(),
                  property.type()));
    }
    return Optional.empty();
  }

  private static String missing(Variable parameter, @Nullable Executable hidden) {
    return hidden == null
        ? "%s has no accessor %s"
            .formatted(parameter.name(), AccessorNames.suggested(parameter.name()))
        : "accessor %s is private".formatted(hidden.signature());
  }
}
