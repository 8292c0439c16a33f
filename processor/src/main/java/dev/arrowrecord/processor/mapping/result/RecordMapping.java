package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.RecordModel.Surroundings;
import dev.arrowrecord.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An annotated type that is right in all respects, and everything its generated class says.
 *
 * @param javaType the type, with arguments if it is generic
 * @param generated the generated class
 * @param properties its properties, in the order of the schema's fields
 * @param construction how a record is made of them; empty if records are only written
 * @param schema the schema
 * @param bound the generic types that are properties of it with arguments, each after those that
 *     are properties of it in turn
 * @param callsDeprecated whether generated code mentions anything deprecated
 * @param surroundings what the generated class has to take into account
 * @param origin the type's declaration
 */
public record RecordMapping(
    JavaType.Declared javaType,
    JavaClass generated,
    List<PropertyMapping> properties,
    Optional<Construction> construction,
    Schema schema,
    List<RecordMapping> bound,
    boolean callsDeprecated,
    Surroundings surroundings,
    Position origin) {
  /** Makes the list immutable. */
  public RecordMapping {
    properties = List.copyOf(properties);
    bound = List.copyOf(bound);
  }

  /** The type. */
  public JavaClass type() {
    return javaType.javaClass();
  }

  /** The same with generic types in it. */
  public RecordMapping with(List<RecordMapping> newBound) {
    return new RecordMapping(
        javaType,
        generated,
        properties,
        construction,
        schema,
        newBound,
        callsDeprecated || newBound.stream().anyMatch(RecordMapping::callsDeprecated),
        surroundings,
        origin);
  }

  /** The properties, and those of generic types in it. */
  public List<PropertyMapping> allProperties() {
    return Stream.concat(Stream.of(this), bound.stream())
        .flatMap(each -> each.properties().stream())
        .toList();
  }

  /** Whether records can be read. */
  public boolean isReadable() {
    return construction.isPresent();
  }
}
