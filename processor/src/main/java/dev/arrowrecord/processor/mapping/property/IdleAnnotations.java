package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.property.Creation.ByBuilder;
import dev.arrowrecord.processor.model.BuilderModel;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import dev.arrowrecord.processor.model.annotation.AnnotationUse;
import java.util.Collection;
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
        .flatMap(property -> uses(property.annotations(), property.type()))
        .forEach(use -> heeded.add(use.position()));
  }

  /** Reports them. */
  void check() {
    for (Variable field : model.fields()) {
      String name = field.name();
      if (field.is(Variable.Trait.TRANSIENT) && readable.find(name) == null) {
        report(name, uses(field), name + " is transient, and has no accessor", REMOVE);
      } else {
        check(name, uses(field), "a field of a subclass hides this one");
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
      report(other.name(), uses(other), reason, REMOVE);
      checkParameters(other, reason);
    }
  }

  private void checkAccessor(Executable accessor) {
    String bean = readable.accessorNames().read(accessor);
    String name = chosen.containsKey(accessor.name()) || bean == null ? accessor.name() : bean;
    Property property = chosen.get(name);
    if (property != null) {
      String reason = name + " is read from " + place(property);
      check(name, uses(accessor), reason);
      if (model.type().kind() == JavaClass.Kind.RECORD && !accessor.name().equals(name)) {
        accessor
            .annotations()
            .ignores()
            .forEach(position -> report(name, "@ArrowIgnore", position, reason, move(property)));
      }
    } else if (bean == null && !readable.isIgnored(name) && readable.find(name) == null) {
      report(
          name,
          uses(accessor),
          accessor.signature() + " belongs to no field or constructor parameter",
          REMOVE);
    } else {
      check(name, uses(accessor), "");
    }
  }

  private void checkSetter(Executable setter, String property, String reason) {
    String said = creation == null ? ONLY_WRITTEN : reason;
    check(property, uses(setter), said);
    check(property, uses(setter.parameters().get(0)), said);
  }

  private void checkStatic(Executable method) {
    report(
        method.name(),
        uses(method),
        method.signature() + " is static, and no part of a record",
        REMOVE);
  }

  /** Checks the parameters of what could make records, and may not be what does. */
  private void checkCreator(String what, Executable creator) {
    if (creation == null || !creation.means().called().contains(creator)) {
      checkParameters(
          creator,
          creation == null
              ? ONLY_WRITTEN
              : "it is not %s %s that makes records".formatted(what, creator.signature()));
    }
  }

  private void checkParameters(Executable executable, String reason) {
    for (Variable parameter : executable.parameters()) {
      Property property = chosen.get(parameter.name());
      for (AnnotationUse use : uses(parameter).toList()) {
        if (!isSaid(use, property) || !isOfRecord(executable)) {
          report(
              parameter.name(),
              use.annotation(),
              use.position(),
              reason,
              property == null ? "remove it" : move(property));
        }
      }
    }
  }

  /** Whether what stands on components stands on the parameters, too. */
  private boolean isOfRecord(Executable executable) {
    return model.type().kind() == JavaClass.Kind.RECORD
        && executable.creator() == null
        && model.constructors().contains(executable);
  }

  private static boolean isSaid(AnnotationUse use, @Nullable Property property) {
    return property != null
        && uses(property.annotations(), property.type())
            .anyMatch(other -> other.annotation().equals(use.annotation()));
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
  private void check(String name, Stream<AnnotationUse> uses, String reason) {
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

  private void report(String name, Stream<AnnotationUse> uses, String reason, String remedy) {
    uses.forEach(use -> report(name, use.annotation(), use.position(), reason, remedy));
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

  private static Stream<AnnotationUse> uses(Variable variable) {
    return uses(variable.annotations(), variable.type());
  }

  private static Stream<AnnotationUse> uses(Executable method) {
    return uses(method.annotations(), method.returnType());
  }

  /** The annotations of a declaration and those within its type, which stand at the declaration. */
  private static Stream<AnnotationUse> uses(MemberAnnotations annotations, JavaType type) {
    return Stream.concat(annotations.value().uses().stream(), within(type));
  }

  private static Stream<AnnotationUse> within(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return within(array.component());
    }
    return type instanceof JavaType.Declared declared
        ? declared.arguments().stream()
            .flatMap(
                argument ->
                    Stream.concat(argument.annotations().value().uses().stream(), within(argument)))
        : Stream.empty();
  }
}
