package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.Diagnostic;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.type.value.NestedSchemas;
import dev.arrowrecord.processor.mapping.type.wrap.Converters;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.RecordModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The generic records that are properties of one record. What they are in Arrow depends on their
 * type arguments, so each is mapped for those it has here, and generated within the class of the
 * record that has it.
 */
final class BoundTypes {
  private final JavaClass outer;
  private final NestedSchemas nestedSchemas;
  private final Generics generics;
  private final Converters converters;
  private final Diagnostics diagnostics;
  private final List<RecordMapping> mappings = new ArrayList<>();
  // Those that are being mapped, each within the one before it, and the property where it is.
  private final List<JavaType.Declared> openTypes = new ArrayList<>();
  private final List<String> openPlaces = new ArrayList<>();

  /**
   * Starts without any.
   *
   * @param outer the generated class of the record that has them
   * @param nestedSchemas the schemas of records that are not generic
   * @param generics where generic types come from
   * @param converters the converters that their properties can have
   * @param diagnostics where errors go
   */
  BoundTypes(
      JavaClass outer,
      NestedSchemas nestedSchemas,
      Generics generics,
      Converters converters,
      Diagnostics diagnostics) {
    this.outer = outer;
    this.nestedSchemas = nestedSchemas;
    this.generics = generics;
    this.converters = converters;
    this.diagnostics = diagnostics;
  }

  /** Where generic types come from. */
  interface Generics {
    /** The model of a generic type for use in a package; empty if it waits for other types. */
    Optional<RecordModel> find(JavaClass type, String packageName);
  }

  /** Those that were found, each after those within it. */
  List<RecordMapping> mappings() {
    return List.copyOf(mappings);
  }

  /**
   * Finds the schema of a record, generic or not.
   *
   * @param place the property that has it
   * @param position where that stands
   */
  NestedSchemas.Result find(JavaType.Declared type, String place, Position position) {
    if (type.arguments().isEmpty()) {
      List<String> path = new ArrayList<>(openPlaces);
      path.add(place);
      return nestedSchemas.find(type, String.join(" -> ", path));
    }
    for (int i = 0; i < openTypes.size(); i++) {
      JavaType.Declared open = openTypes.get(i);
      // Arguments that grow with every step would never come to an end.
      if (open.sameAs(type)
          || (open.javaClass().equals(type.javaClass()) && depth(type) > depth(open))) {
        List<String> path = new ArrayList<>(openPlaces.subList(i + 1, openPlaces.size()));
        path.add(place);
        path.add(type.toString());
        return new NestedSchemas.Cycle(path);
      }
    }
    Optional<RecordModel> generic = generics.find(type.javaClass(), outer.packageName());
    if (generic.isEmpty()) {
      return new NestedSchemas.Deferred();
    }
    openTypes.add(type);
    openPlaces.add(place);
    try {
      return map(generic.get().bind(type.arguments()), position);
    } finally {
      openTypes.remove(openTypes.size() - 1);
      openPlaces.remove(openPlaces.size() - 1);
    }
  }

  private NestedSchemas.Result map(RecordModel model, Position position) {
    Diagnostics found = new Diagnostics();
    JavaClass generated = name(model.javaType());
    RecordMapper mapper = new RecordMapper(model, generated, this, converters, found);
    Optional<RecordMapping> mapping = mapper.map();
    // The type may have no source here, and without its arguments nothing would be wrong with it.
    for (Diagnostic each : found.all()) {
      diagnostics.add(new Diagnostic(each.code(), each.place(), each.message(), position));
    }
    if (mapping.isEmpty()) {
      return mapper.isDeferred() ? new NestedSchemas.Deferred() : new NestedSchemas.Faulty();
    }
    RecordMapping known = known(mapping.get());
    return new NestedSchemas.Found(known.schema(), known.generated(), known.isReadable());
  }

  /** The same mapping if it is there already; else this one, which now is. */
  private RecordMapping known(RecordMapping mapping) {
    for (RecordMapping each : mappings) {
      if (each.javaType().sameAs(mapping.javaType())
          && each.properties().equals(mapping.properties())) {
        return each;
      }
    }
    mappings.add(mapping);
    return mapping;
  }

  private JavaClass name(JavaType.Declared type) {
    for (int number = 1; ; number++) {
      JavaClass generated = GeneratedNames.within(outer, type, number);
      if (mappings.stream().noneMatch(each -> each.generated().equals(generated))) {
        return generated;
      }
    }
  }

  /** How deep a type's arguments are nested. */
  private static int depth(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return 1 + depth(array.component());
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard.bound() == null ? 0 : 1 + depth(wildcard.bound());
    }
    return type instanceof JavaType.Declared declared
        ? 1 + declared.arguments().stream().mapToInt(BoundTypes::depth).max().orElse(0)
        : 0;
  }
}
