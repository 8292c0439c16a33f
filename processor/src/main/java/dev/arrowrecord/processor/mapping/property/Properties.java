package dev.arrowrecord.processor.mapping.property;

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
import org.jspecify.annotations.Nullable;

/** What can be read from records of one type, whether or not it can be given back to them. */
public final class Properties {
  private final RecordModel model;
  private final Map<String, Variable> fields = new LinkedHashMap<>();
  private final Map<String, List<Executable>> accessors = new LinkedHashMap<>();
  private final Map<String, Property> readable = new LinkedHashMap<>();
  private final Set<String> ignored = new HashSet<>();

  private Properties(RecordModel model) {
    this.model = model;
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

  /** All names: those of fields in order of declaration, then those of other accessors. */
  List<String> names() {
    Set<String> names = new LinkedHashSet<>(fields.keySet());
    names.addAll(readable.keySet());
    return List.copyOf(names);
  }

  private void collect() {
    model.fields().forEach(field -> fields.put(field.name(), field));
    collectAccessors();
    collectIgnored();
    accessors.forEach(this::addReadable);
  }

  private void collectAccessors() {
    Set<String> plainNames = new HashSet<>(fields.keySet());
    for (Executable constructor : model.constructors()) {
      constructor.parameters().forEach(parameter -> plainNames.add(parameter.name()));
    }
    for (Executable accessor : model.accessors()) {
      if (plainNames.contains(accessor.name())) {
        addAccessor(accessor.name(), accessor);
      }
      // Of a record, only the components are read.
      String beanName =
          model.type().kind() == JavaClass.Kind.RECORD ? null : AccessorNames.read(accessor);
      if (beanName != null) {
        addAccessor(beanName, accessor);
      }
    }
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
      String name = AccessorNames.set(setter);
      addIgnored(name, setter.annotations());
      addIgnored(name, setter.parameters().get(0).annotations());
    }
    for (Executable constructor : model.constructors()) {
      for (Variable parameter : constructor.parameters()) {
        addIgnored(parameter.name(), parameter.annotations());
      }
    }
  }

  private void addIgnored(@Nullable String name, MemberAnnotations annotations) {
    if (name != null && annotations.ignored()) {
      ignored.add(name);
    }
  }

  private void addReadable(String name, List<Executable> candidates) {
    Variable field = fields.get(name);
    candidates.stream()
        .filter(Executable::accessible)
        .min(
            Comparator.comparingInt((Executable accessor) -> isOfType(accessor, field) ? 0 : 1)
                .thenComparingInt(accessor -> accessor.name().equals(name) ? 0 : 1))
        .ifPresent(accessor -> readable.put(name, property(name, field, accessor)));
  }

  private static boolean isOfType(Executable accessor, @Nullable Variable field) {
    return field != null && accessor.returnType().sameAs(field.type());
  }

  private static Property property(String name, @Nullable Variable field, Executable accessor) {
    if (field == null) {
      return new Property(
          name, accessor, accessor.returnType(), accessor.annotations(), accessor.position());
    }
    MemberAnnotations annotations = field.annotations().with(accessor.annotations());
    // What the field says comes first, as a record's implicit accessor has no place in the source.
    JavaType type =
        field.type().sameAs(accessor.returnType())
            ? field.type().with(accessor.returnType())
            : accessor.returnType();
    return new Property(name, accessor, type, annotations, field.position());
  }
}
