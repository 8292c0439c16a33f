package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.Access;
import dev.arrowrecord.processor.diagnostic.Diagnostic;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.mapping.property.Accessor;
import dev.arrowrecord.processor.mapping.property.Creation;
import dev.arrowrecord.processor.mapping.property.CreatorChoice;
import dev.arrowrecord.processor.mapping.property.NoProperties;
import dev.arrowrecord.processor.mapping.property.Properties;
import dev.arrowrecord.processor.mapping.property.Property;
import dev.arrowrecord.processor.mapping.property.PropertyChoice;
import dev.arrowrecord.processor.mapping.result.Construction;
import dev.arrowrecord.processor.mapping.result.Member;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.TypeMapper;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.NestedSchemas;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.wrap.Converters;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maps one type. */
final class RecordMapper {
  private final RecordModel model;
  private final JavaClass generated;
  private final BoundTypes nested;
  private final Converters converters;
  private final Diagnostics diagnostics;
  private final Map<String, PropertyMapping> mapped = new LinkedHashMap<>();
  // What can only be written, by the property that has it.
  private final Map<Property, JavaType> unreadable = new LinkedHashMap<>();
  private boolean incomplete;
  private boolean deferred;

  /**
   * Prepares for one type.
   *
   * @param generated its generated class
   * @param nested the records within it
   * @param converters the converters that its properties can have
   * @param diagnostics where errors go
   */
  RecordMapper(
      RecordModel model,
      JavaClass generated,
      BoundTypes nested,
      Converters converters,
      Diagnostics diagnostics) {
    this.model = model;
    this.generated = generated;
    this.nested = nested;
    this.converters = converters;
    this.diagnostics = diagnostics;
  }

  /** Whether a record within this one waits for types that do not exist yet. */
  boolean isDeferred() {
    return deferred;
  }

  /** The mapping; empty after errors, here or in a record within this one. */
  Optional<RecordMapping> map() {
    TypeRules.check(model, diagnostics);
    if (!diagnostics.isEmpty()) {
      return Optional.empty();
    }
    Properties properties = Properties.of(model);
    if (NoProperties.report(model, properties, diagnostics)) {
      return Optional.empty();
    }
    NoProperties.noteLombok(model, properties, diagnostics);
    Creation creation = new CreatorChoice(model, properties, diagnostics).choose().orElse(null);
    return diagnostics.isEmpty()
        ? map(new PropertyChoice(model, properties, creation), creation)
        : Optional.empty();
  }

  private Optional<RecordMapping> map(PropertyChoice choice, @Nullable Creation creation) {
    Diagnostics found = new Diagnostics();
    choice.check(found);
    add(found);
    Map<String, String> metadata =
        new DeclarationAnnotations(model, converters, diagnostics).metadata();
    FieldNames names = new FieldNames(model.annotation().naming(), diagnostics);
    for (Property property : choice.properties()) {
      mapProperty(property, names);
    }
    boolean readable = creation != null && isReadable();
    if (incomplete || !diagnostics.isEmpty()) {
      return Optional.empty();
    }
    List<PropertyMapping> properties = List.copyOf(mapped.values());
    CodeSize.check(model, properties, diagnostics);
    if (!diagnostics.isEmpty()) {
      return Optional.empty();
    }
    Optional<Construction> construction =
        creation == null || !readable
            ? Optional.empty()
            : Optional.of(new ConstructionMapper(creation, mapped).map());
    return Optional.of(
        new RecordMapping(
            model.javaType(),
            generated,
            properties,
            construction,
            new Schema(properties.stream().map(PropertyMapping::field).toList(), metadata),
            List.of(),
            choice.callsDeprecated() || properties.stream().anyMatch(RecordMapper::usesDeprecated),
            model.surroundings(),
            model.position()));
  }

  private static boolean usesDeprecated(PropertyMapping property) {
    return usesDeprecated(property.value());
  }

  private static boolean usesDeprecated(ValueMapping value) {
    return value.type().mentionsDeprecated()
        || value.classes().stream().anyMatch(JavaClass::deprecated)
        || value.parts().stream().anyMatch(RecordMapper::usesDeprecated);
  }

  private void mapProperty(Property property, FieldNames names) {
    String place = place(property);
    Diagnostics found = new Diagnostics();
    PropertySite site =
        new PropertySite(
            place,
            property.type(),
            property.position(),
            model.packageName(),
            property.accessor().nullMarked(),
            found);
    TypeMapper typeMapper =
        new TypeMapper(site, (type, at) -> findNested(property, type, at), converters);
    Column column = typeMapper.map(names.name(property, place), property);
    add(found);
    deferred |= typeMapper.isDeferred();
    if (column == null) {
      incomplete = true;
      return;
    }
    mapped.put(
        property.name(),
        new PropertyMapping(
            property.name(),
            new Member(
                property.accessor().name(), property.accessor() instanceof Accessor.PublicField),
            property.type(),
            column.value(),
            column.field()));
  }

  /** Adds what was found. Who imports a type cannot annotate it, and is told what else there is. */
  private void add(Diagnostics found) {
    String prefix = model.name() + ".";
    for (Diagnostic each : found.all()) {
      boolean foreign =
          model.annotation().imported()
              && each.place().startsWith(prefix)
              && each.code() != DiagnosticCode.IDLE_ANNOTATION;
      diagnostics.add(
          foreign
              ? each.ignoring(
                  "leave it out with @ArrowImport(ignore = \"%s\")"
                      .formatted(each.place().substring(prefix.length())))
              : each);
    }
  }

  private NestedSchemas.Result findNested(Property property, JavaType.Declared type, String place) {
    NestedSchemas.Result result = nested.find(type, place, property.position());
    if (result instanceof NestedSchemas.Found found && !found.readable()) {
      unreadable.putIfAbsent(property, type);
    }
    return result;
  }

  /** Whether all records within this one can be read; reports those that cannot. */
  private boolean isReadable() {
    boolean required = model.annotation().access() == Access.READ_WRITE;
    unreadable.forEach(
        (property, type) -> {
          if (required) {
            diagnostics.add(
                DiagnosticCode.UNREADABLE_RECORD,
                place(property),
                property.position(),
                type,
                "make that readable, or " + Diagnostic.IGNORE);
          } else {
            diagnostics.add(
                DiagnosticCode.WRITE_ONLY,
                model.name(),
                property.position(),
                "%s is made of %s, which can only be written".formatted(property.name(), type),
                "Make that readable, or say access = WRITE_ONLY if that is meant.");
          }
        });
    return unreadable.isEmpty();
  }

  private String place(Property property) {
    return model.name() + "." + property.name();
  }
}
