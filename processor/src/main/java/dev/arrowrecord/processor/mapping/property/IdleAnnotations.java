package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.property.Creation.ByBuilder;
import dev.arrowrecord.processor.model.BuilderModel;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds annotations that would be forgotten in silence: on what is no property, and on declarations
 * of properties that these are neither read nor made with.
 */
final class IdleAnnotations {
  private static final String REMOVE = "remove it, or make it a property";
  private static final String ONLY_WRITTEN = "records are only written";

  private final RecordModel model;
  private final Properties readable;
  private final Map<String, Property> chosen;
  private final @Nullable Creation creation;
  private final Diagnostics diagnostics;
  // Where the annotations stand that properties have.
  private final Set<Position> heeded = new HashSet<>();
  // Those that became fields, and those that are left out.
  private final Map<String, Property> properties = new HashMap<>();

  /**
   * Prepares the search.
   *
   * @param chosen what became fields, by their names
   * @param ignored the properties that are left out
   * @param creation what makes records; null if they are only written
   */
  IdleAnnotations(
      RecordModel model,
      Properties readable,
      Map<String, Property> chosen,
      List<Property> ignored,
      @Nullable Creation creation,
      Diagnostics diagnostics) {
    this.model = model;
    this.readable = readable;
    this.chosen = chosen;
    this.creation = creation;
    this.diagnostics = diagnostics;
    Stream.of(chosen.values(), ignored)
        .flatMap(Collection::stream)
        .forEach(
            property -> {
              properties.put(property.name(), property);
              PlacedUse.of(property).forEach(each -> heeded.add(each.use().position()));
            });
  }

  /** Reports them. */
  void check() {
    for (Variable field : model.fields()) {
      String name = field.name();
      if (field.is(Variable.Trait.TRANSIENT) && readable.find(name) == null) {
        report(name, PlacedUse.of(field), name + " is transient, and has no accessor", REMOVE);
      } else {
        check(name, PlacedUse.of(field), otherType(name));
      }
    }
    model.accessors().forEach(this::checkAccessor);
    for (Executable setter : model.setters()) {
      String property = readable.accessorNames().set(setter);
      checkSetter(setter, property, "it is not %s that sets it".formatted(setter.signature()));
    }
    model.constructors().forEach(each -> checkCreator("constructor", each));
    for (Executable factory : model.creators().factories()) {
      checkStatic(factory);
      checkCreator("static method", factory);
    }
    model.creators().builders().forEach(this::checkBuilder);
    for (Executable other : model.creators().others()) {
      checkStatic(other);
      checkParameters(other, "nothing is made with " + other.signature());
    }
    for (Executable other : model.others()) {
      String reason = other.signature() + " belongs to no field or constructor parameter";
      report(other.name(), PlacedUse.of(other), reason, REMOVE);
      checkParameters(other, reason);
    }
  }

  private void checkAccessor(Executable accessor) {
    String bean = readable.accessorNames().read(accessor);
    String name = chosen.containsKey(accessor.name()) || bean == null ? accessor.name() : bean;
    Property property = chosen.get(name);
    if (property != null) {
      String reason = name + " is read from " + place(property);
      check(name, PlacedUse.of(accessor), reason);
      if (model.type().kind() == JavaClass.Kind.RECORD && !accessor.name().equals(name)) {
        accessor
            .annotations()
            .ignores()
            .forEach(position -> report(name, "@ArrowIgnore", position, reason, move(property)));
      }
    } else if (bean == null && !readable.isIgnored(name) && readable.find(name) == null) {
      report(
          name,
          PlacedUse.of(accessor),
          accessor.signature() + " belongs to no field or constructor parameter",
          REMOVE);
    } else {
      check(name, PlacedUse.of(accessor), "");
    }
  }

  private void checkSetter(Executable setter, String property, String reason) {
    String said = reason;
    if (creation == null) {
      said = ONLY_WRITTEN;
    } else if (new Setter.Method(setter).equals(creation.setters().get(property))) {
      said = otherType(property);
    }
    check(property, PlacedUse.of(setter), said);
    check(property, PlacedUse.of(setter.parameters().get(0)), said);
  }

  private void checkStatic(Executable method) {
    report(
        method.name(),
        PlacedUse.of(method),
        method.signature() + " is static, and no part of a record",
        REMOVE);
  }

  /** Checks the parameters of what makes records, or could make them. */
  private void checkCreator(String what, Executable creator) {
    for (Variable parameter : creator.parameters()) {
      String reason = "it is not %s %s that makes records".formatted(what, creator.signature());
      if (creation == null) {
        reason = ONLY_WRITTEN;
      } else if (creation.means().called().contains(creator)) {
        reason = otherType(parameter.name());
      }
      if (!readable.isIgnored(parameter.name())) {
        checkParameter(parameter, reason);
      }
    }
  }

  private void checkParameters(Executable executable, String reason) {
    executable.parameters().forEach(parameter -> checkParameter(parameter, reason));
  }

  private void checkParameter(Variable parameter, String reason) {
    Property property = chosen.get(parameter.name());
    report(
        parameter.name(),
        PlacedUse.of(parameter),
        reason,
        property == null ? "remove it" : move(property));
  }

  private void checkBuilder(BuilderModel builder) {
    checkStatic(builder.start());
    boolean used =
        creation != null
            && creation.means() instanceof ByBuilder by
            && by.builder().start().equals(builder.start());
    for (Executable setter : builder.setters()) {
      String property =
          readable.accessorNames().built(setter).stream()
              .filter(chosen::containsKey)
              .findFirst()
              .orElse(setter.name());
      checkSetter(
          setter,
          property,
          used
              ? "it is not %s that sets it".formatted(setter.signature())
              : "it is not builder of %s that makes records"
                  .formatted(builder.start().signature()));
    }
  }

  /**
   * Reports annotations on a declaration of a property, unless they are heeded.
   *
   * @param reason why they are not, if the property is a field
   */
  private void check(String name, Stream<PlacedUse> uses, String reason) {
    Property property = chosen.get(name);
    if (property != null) {
      report(name, uses, reason, move(property));
    } else if (!readable.isIgnored(name)) {
      report(
          name,
          uses,
          readable.find(name) == null
              ? name + " has no accessor"
              : name + " can only be read, and is neither a constructor parameter nor set",
          REMOVE);
    }
  }

  /** Why annotations within a type are not heeded on a declaration that otherwise is. */
  private String otherType(String name) {
    Property property = chosen.get(name);
    return property == null ? "" : place(property) + " is of another type";
  }

  private String move(Property property) {
    return "remove it, or move it to " + place(property);
  }

  private String place(Property property) {
    if (model.type().kind() == JavaClass.Kind.RECORD) {
      return "component " + property.name();
    }
    return property.accessor() instanceof Accessor.Method accessor
        ? accessor.method().signature()
        : "field " + property.name();
  }

  /** Reports annotations, unless the property of that name has the same. */
  private void report(String name, Stream<PlacedUse> uses, String reason, String remedy) {
    Property property = properties.get(name);
    uses.filter(
            each ->
                property == null || PlacedUse.of(property).noneMatch(other -> other.saysSame(each)))
        .map(PlacedUse::use)
        .forEach(use -> report(name, use.annotation(), use.position(), reason, remedy));
  }

  private void report(
      String name, String annotation, Position position, String reason, String remedy) {
    // A supertype's annotations may be meant for another subtype.
    if (model.declares(position) && heeded.add(position)) {
      diagnostics.add(
          DiagnosticCode.IDLE_ANNOTATION,
          model.name() + "." + name,
          position,
          annotation,
          reason,
          remedy);
    }
  }
}
