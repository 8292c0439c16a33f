package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.mapping.property.ConstructorChoice;
import dev.arrowrecord.processor.mapping.property.Properties;
import dev.arrowrecord.processor.mapping.property.Property;
import dev.arrowrecord.processor.mapping.property.PropertyChoice;
import dev.arrowrecord.processor.mapping.result.Construction;
import dev.arrowrecord.processor.mapping.result.Construction.Argument;
import dev.arrowrecord.processor.mapping.result.Construction.Assignment;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.TypeMapper;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.NestedSchemas;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.wrap.Converters;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import dev.arrowrecord.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps one annotated type. */
final class RecordMapper {
  private final RecordModel model;
  private final NestedSchemas nestedSchemas;
  private final Converters converters;
  private final Diagnostics diagnostics;
  private final Map<String, PropertyMapping> mapped = new LinkedHashMap<>();
  private boolean incomplete;
  private boolean deferred;

  RecordMapper(
      RecordModel model,
      NestedSchemas nestedSchemas,
      Converters converters,
      Diagnostics diagnostics) {
    this.model = model;
    this.nestedSchemas = nestedSchemas;
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
    Optional<Executable> constructor =
        new ConstructorChoice(model, properties, diagnostics).choose();
    return constructor.flatMap(
        chosen -> map(new PropertyChoice(model, properties, chosen), chosen));
  }

  private Optional<RecordMapping> map(PropertyChoice choice, Executable constructor) {
    choice.check(diagnostics);
    Map<String, String> metadata =
        new DeclarationAnnotations(model, converters, diagnostics).metadata();
    FieldNames names = new FieldNames(model.naming(), diagnostics);
    for (Property property : choice.properties()) {
      mapProperty(property, names);
    }
    if (incomplete || !diagnostics.isEmpty()) {
      return Optional.empty();
    }
    List<PropertyMapping> properties = List.copyOf(mapped.values());
    return Optional.of(
        new RecordMapping(
            model.type(),
            GeneratedNames.of(model.type()),
            properties,
            construction(constructor, choice),
            new Schema(properties.stream().map(PropertyMapping::field).toList(), metadata),
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
    String place = model.type().name() + "." + property.name();
    PropertySite site =
        new PropertySite(
            place,
            property.position(),
            model.type().packageName(),
            property.accessor().nullMarked(),
            diagnostics);
    TypeMapper typeMapper = new TypeMapper(site, nestedSchemas, converters);
    Column column = typeMapper.map(names.name(property, place), property);
    deferred |= typeMapper.isDeferred();
    if (column == null) {
      incomplete = true;
      return;
    }
    mapped.put(
        property.name(),
        new PropertyMapping(
            property.name(),
            property.accessor().name(),
            property.type(),
            column.value(),
            column.field()));
  }

  private Construction construction(Executable constructor, PropertyChoice choice) {
    List<Argument> arguments = new ArrayList<>();
    for (Variable parameter : constructor.parameters()) {
      PropertyMapping property = mapped.get(parameter.name());
      arguments.add(
          property == null
              ? new Construction.DefaultArgument(parameter.type())
              : new Construction.PropertyArgument(property));
    }
    List<Assignment> assignments = new ArrayList<>();
    for (PropertyMapping property : mapped.values()) {
      Executable setter = choice.setter(property.name());
      if (setter != null) {
        assignments.add(new Assignment(setter.name(), property));
      }
    }
    return new Construction(arguments, assignments);
  }
}
