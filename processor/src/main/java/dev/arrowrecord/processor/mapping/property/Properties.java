package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.model.BuilderModel;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.MemberAnnotations;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be read from records of one type, whether or not it can be given back to them. */
public final class Properties {
  private final RecordModel model;
  private final AccessorNames accessorNames;
  private final Map<String, Variable> fields = new LinkedHashMap<>();
  private final Map<String, List<Executable>> accessors = new LinkedHashMap<>();
  private final Map<String, Property> readable = new LinkedHashMap<>();
  private final Set<String> ignored = new HashSet<>();

  private Properties(RecordModel model) {
    this.model = model;
    this.accessorNames = AccessorNames.of(model);
  }

  /** Finds the properties of a type. */
  public static Properties of(RecordModel model) {
    Properties properties = new Properties(model);
    properties.collect();
    return properties;
  }

  /** The property of that name; null if there is none. */
  @Nullable Property find(String name) {
    return readable.get(name);
  }

  /** An accessor of that name that cannot be called; null if there is none. */
  @Nullable Executable findInaccessible(String name) {
    return accessors.getOrDefault(name, List.of()).stream()
        .filter(accessor -> !accessor.accessible())
        .findFirst()
        .orElse(null);
  }

  /** Whether {@code @ArrowIgnore} stands on any declaration of the property. */
  boolean isIgnored(String name) {
    return ignored.contains(name);
  }

  /**
   * Whether a property is part of a record's state as far as one can tell, rather than worked out
   * from others: it has a field that is not transient, or whoever implements the type has to
   * provide it.
   */
  boolean isStored(String name) {
    Variable field = fields.get(name);
    return (field != null && !field.is(Variable.Trait.TRANSIENT))
        || accessors.getOrDefault(name, List.of()).stream().anyMatch(Executable::isAbstract);
  }

  /** Which properties accessors and setters are for. */
  AccessorNames accessorNames() {
    return accessorNames;
  }

  /** The property that an abstract accessor is for, and whoever implements the type provides. */
  String abstractProperty(Executable accessor) {
    String beanName = accessorNames.read(accessor);
    return beanName == null ? accessor.name() : beanName;
  }

  /** All names: those of fields in order of declaration, then those of other accessors. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>(fields.keySet());
    names.addAll(readable.keySet());
    return List.copyOf(names);
  }

  /** Whether nothing is left to write. */
  boolean isEmpty() {
    return readable.keySet().stream().allMatch(this::isIgnored);
  }

  private void collect() {
    model.fields().forEach(field -> fields.put(field.name(), field));
    collectAccessors();
    collectIgnored();
    Stream.concat(fields.keySet().stream(), accessors.keySet().stream())
        .distinct()
        .forEach(this::addReadable);
  }

  private void collectAccessors() {
    Set<String> plainNames = plainNames();
    Set<String> builders = new HashSet<>();
    model.creators().builders().forEach(builder -> builders.add(builder.type().qualifiedName()));
    for (Executable accessor : model.accessors()) {
      // Of a record, only the components are read.
      String beanName =
          model.type().kind() == JavaClass.Kind.RECORD ? null : accessorNames.read(accessor);
      if (builders.contains(className(accessor.returnType()))) {
        // Such as toBuilder().
        continue;
      }
      if (plainNames.contains(accessor.name()) || (accessor.isAbstract() && beanName == null)) {
        addAccessor(accessor.name(), accessor);
      }
      if (beanName != null) {
        addAccessor(beanName, accessor);
      }
    }
  }

  /** The names under which a method without a prefix is an accessor. */
  private Set<String> plainNames() {
    Set<String> names = new HashSet<>(fields.keySet());
    parameters().forEach(parameter -> names.add(parameter.name()));
    for (BuilderModel builder : model.creators().builders()) {
      builder.setters().forEach(setter -> names.addAll(accessorNames.built(setter)));
    }
    return names;
  }

  /** The parameters of whatever could make records, those of constructors first. */
  Stream<Variable> parameters() {
    return Stream.concat(model.constructors().stream(), model.creators().factories().stream())
        .flatMap(creator -> creator.parameters().stream());
  }

  private static String className(JavaType type) {
    return type instanceof JavaType.Declared declared ? declared.javaClass().qualifiedName() : "";
  }

  private void addAccessor(String property, Executable accessor) {
    accessors.computeIfAbsent(property, name -> new ArrayList<>()).add(accessor);
  }

  private void collectIgnored() {
    fields.forEach((name, field) -> addIgnored(name, field.annotations()));
    accessors.forEach(
        (name, candidates) ->
            candidates.forEach(accessor -> addIgnored(name, accessor.annotations())));
    for (Executable setter : model.setters()) {
      String name = accessorNames.set(setter);
      addIgnored(name, setter.annotations());
      addIgnored(name, setter.parameters().get(0).annotations());
    }
    for (BuilderModel builder : model.creators().builders()) {
      for (Executable setter : builder.setters()) {
        MemberAnnotations annotations =
            setter.annotations().with(setter.parameters().get(0).annotations());
        accessorNames.built(setter).forEach(name -> addIgnored(name, annotations));
      }
    }
    parameters().forEach(parameter -> addIgnored(parameter.name(), parameter.annotations()));
    model.annotation().ignored().forEach(name -> ignored.add(name.text()));
  }

  private void addIgnored(String name, MemberAnnotations annotations) {
    if (annotations.ignored()) {
      ignored.add(name);
    }
  }

  private void addReadable(String name) {
    Variable field = fields.get(name);
    Executable method =
        accessors.getOrDefault(name, List.of()).stream()
            .filter(Executable::accessible)
            .min(
                Comparator.comparingInt((Executable accessor) -> isOfType(accessor, field) ? 0 : 1)
                    .thenComparingInt(accessor -> accessor.name().equals(name) ? 0 : 1))
            .orElse(null);
    boolean publicField =
        field != null && field.is(Variable.Trait.PUBLIC) && !field.is(Variable.Trait.TRANSIENT);
    // As java.awt.Point has it, whose getX() makes a double of the int x.
    boolean converting = method != null && publicField && !isOfType(method, field);
    if (method != null && !converting) {
      readable.put(name, property(name, field, new Accessor.Method(method)));
    } else if (field != null && publicField) {
      readable.put(name, property(name, null, new Accessor.PublicField(field)));
    }
  }

  private static boolean isOfType(Executable accessor, @Nullable Variable field) {
    return field != null && accessor.returnType().sameAs(field.type());
  }

  private static Property property(String name, @Nullable Variable field, Accessor accessor) {
    if (field == null) {
      return new Property(
          name, accessor, accessor.type(), accessor.annotations(), accessor.position());
    }
    MemberAnnotations annotations = field.annotations().with(accessor.annotations());
    // What the field says comes first, as a record's implicit accessor has no place in the source.
    JavaType type =
        field.type().sameAs(accessor.type()) ? field.type().with(accessor.type()) : accessor.type();
    return new Property(name, accessor, type, annotations, field.position());
  }
}
