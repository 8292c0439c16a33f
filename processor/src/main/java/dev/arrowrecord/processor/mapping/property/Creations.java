package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.mapping.property.Creation.ByBuilder;
import dev.arrowrecord.processor.mapping.property.Creation.ByConstructor;
import dev.arrowrecord.processor.mapping.property.Creation.ByFactory;
import dev.arrowrecord.processor.mapping.property.Creation.ByView;
import dev.arrowrecord.processor.mapping.property.Creation.Means;
import dev.arrowrecord.processor.mapping.property.Creation.Viewed;
import dev.arrowrecord.processor.model.BuilderModel;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds all the ways to make records of one type, and what speaks against each. */
final class Creations {
  /** Why a constructor or static method is not looked into. */
  static final String NAMELESS =
      "its class file does not name the parameters, as javac -parameters would";

  private final RecordModel model;
  private final Properties properties;

  Creations(RecordModel model, Properties properties) {
    this.model = model;
    this.properties = properties;
  }

  /** All of them: constructors, then static methods, then builders, then the view. */
  List<Creation> all() {
    List<Creation> all = new ArrayList<>();
    // Of an abstract class, only subclasses can call them.
    if (!model.shape().isAbstract()) {
      model.constructors().forEach(constructor -> all.add(of(new ByConstructor(constructor))));
    }
    model.creators().factories().forEach(factory -> all.add(of(new ByFactory(factory))));
    model.creators().builders().forEach(builder -> all.add(of(builder)));
    if (model.type().kind() == JavaClass.Kind.INTERFACE) {
      all.add(view());
    }
    return all;
  }

  /** A call of a constructor or static method, and of the record's setters. */
  private Creation of(Means means) {
    List<String> differences = new ArrayList<>();
    means.called().forEach(each -> reach(each).ifPresent(differences::add));
    if (isNameless(means.parameters())) {
      differences.add(NAMELESS);
    } else {
      for (Variable parameter : means.parameters()) {
        difference(parameter, means.parameters()).ifPresent(differences::add);
      }
    }
    Map<String, Setter> setters = new LinkedHashMap<>();
    for (String name : properties.names()) {
      Property property = properties.find(name);
      boolean given =
          means.parameters().stream().anyMatch(parameter -> parameter.name().equals(name));
      Setter setter = property == null || given ? null : setter(property);
      if (setter != null) {
        setters.put(name, setter);
      }
    }
    return checked(new Creation(means, setters, differences), model.setters());
  }

  private Creation of(BuilderModel builder) {
    Executable end =
        builder.ends().stream()
            .min(Comparator.comparingInt(each -> each.name().equals("build") ? 0 : 1))
            .orElseThrow();
    List<String> differences = new ArrayList<>();
    if (!builder.type().isVisibleFrom(model.packageName())) {
      differences.add(builder.type().name() + " is not visible");
    }
    Stream.of(builder.start(), end)
        .filter(each -> !each.accessible())
        .forEach(each -> differences.add(each.signature() + " is " + each.reach()));
    Map<String, Setter> setters = new LinkedHashMap<>();
    for (String name : properties.names()) {
      Property property = properties.find(name);
      Executable setter = property == null ? null : builderMethod(builder, property);
      if (setter != null) {
        setters.put(name, new Setter.Method(setter));
      }
    }
    return checked(
        new Creation(new ByBuilder(builder, end), setters, differences), builder.setters());
  }

  private Creation view() {
    List<Executable> accessors = model.accessors().stream().filter(Executable::isAbstract).toList();
    List<String> differences = new ArrayList<>();
    if (model.shape().isSealed()) {
      differences.add("the interface is sealed");
    }
    for (String command : model.shape().commands()) {
      differences.add(command + " is no accessor");
    }
    for (Executable accessor : accessors) {
      String name = properties.abstractProperty(accessor);
      Property property = properties.find(name);
      if (property == null) {
        differences.add(accessor.signature() + " returns a builder");
      } else if (!property.type().sameAs(accessor.returnType())) {
        differences.add(
            "%s returns %s, but %s"
                .formatted(
                    accessor.signature(), accessor.returnType(), property.accessor().described()));
      }
    }
    List<Viewed> viewed =
        accessors.stream()
            .map(accessor -> new Viewed(accessor, properties.abstractProperty(accessor)))
            .toList();
    return checked(new Creation(new ByView(viewed), Map.of(), differences), List.of());
  }

  /** Adds what speaks against it if it gives the record nothing. */
  private Creation checked(Creation creation, List<Executable> setters) {
    boolean useful =
        NoProperties.isEmptyRecord(model)
            || properties.names().stream()
                .filter(Predicate.not(properties::isIgnored))
                .filter(name -> properties.find(name) != null)
                .anyMatch(creation::gives);
    if (useful || !creation.differences().isEmpty()) {
      return creation;
    }
    List<String> differences = new ArrayList<>();
    for (Executable setter : setters) {
      for (String name : properties.accessorNames().built(setter)) {
        Property property = properties.find(name);
        if (property != null) {
          differences.add(
              setter.accessible()
                  ? setter.signature() + ", but " + property.accessor().described()
                  : setter.signature() + " is " + setter.reach());
        }
      }
    }
    return new Creation(
        creation.means(),
        creation.setters(),
        differences.isEmpty() ? List.of("it sets no property") : differences);
  }

  /** Whether the compiler made the names up. */
  private static boolean isNameless(List<Variable> parameters) {
    for (int i = 0; i < parameters.size(); i++) {
      if (!parameters.get(i).name().equals("arg" + i)) {
        return false;
      }
    }
    return !parameters.isEmpty();
  }

  private static Optional<String> reach(Executable executable) {
    return executable.accessible() ? Optional.empty() : Optional.of("is " + executable.reach());
  }

  private @Nullable Setter setter(Property property) {
    Executable method =
        best(
            model.setters().stream()
                .filter(each -> property.name().equals(properties.accessorNames().set(each))),
            property);
    if (method != null) {
      return new Setter.Method(method);
    }
    return model.fields().stream()
        .filter(field -> field.name().equals(property.name()))
        .filter(field -> field.is(Variable.Trait.PUBLIC) && !field.is(Variable.Trait.FINAL))
        .filter(field -> Fit.of(property.type(), field).isPossible())
        // A field of a subclass hides that of the superclass.
        .reduce((hidden, field) -> field)
        .map(Setter.PublicField::new)
        .orElse(null);
  }

  private @Nullable Executable builderMethod(BuilderModel builder, Property property) {
    return best(
        builder.setters().stream()
            .filter(
                each ->
                    properties.accessorNames().built(each).contains(property.name())
                        || properties
                            .accessorNames()
                            .built(each)
                            .contains(property.accessor().name())),
        property);
  }

  /** The method whose parameter suits the property best; null if none does. */
  private static @Nullable Executable best(Stream<Executable> methods, Property property) {
    return methods
        .filter(Executable::accessible)
        .filter(each -> fit(property, each).isPossible())
        .min(Comparator.comparing(each -> fit(property, each)))
        .orElse(null);
  }

  private static Fit fit(Property property, Executable setter) {
    return Fit.of(property.type(), setter.parameters().get(0));
  }

  /**
   * What keeps a parameter from being a property; empty if nothing does.
   *
   * @param all the parameters that it is one of
   */
  Optional<String> difference(Variable parameter, List<Variable> all) {
    if (properties.isIgnored(parameter.name())) {
      return Optional.empty();
    }
    Property property = properties.find(parameter.name());
    if (property == null) {
      return Optional.of(missing(parameter, all));
    }
    return Fit.of(property.type(), parameter).isPossible()
        ? Optional.empty()
        : Optional.of(
            "parameter %s is %s, but %s"
                .formatted(parameter.name(), parameter.type(), property.accessor().described()));
  }

  private String missing(Variable parameter, List<Variable> all) {
    Executable hidden = properties.findInaccessible(parameter.name());
    if (hidden != null) {
      return "accessor %s is %s".formatted(hidden.signature(), hidden.reach());
    }
    String missing =
        model.type().kind() == JavaClass.Kind.RECORD
            ? "%s is no component".formatted(parameter.name())
            : SimilarMembers.unread(parameter.name());
    return missing
        + new SimilarMembers(model, properties.accessorNames())
            .to(parameter.name(), all.stream().map(Variable::name).toList())
            .map(SimilarMembers::meant)
            .orElse("");
  }
}
