package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.RecordModel.Surroundings;
import dev.arrowrecord.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * An annotated type that is right in all respects, and everything its generated class says.
 *
 * @param type the type
 * @param generated the generated class
 * @param properties its properties, in the order of the schema's fields
 * @param construction how a record is made of them; empty if records are only written
 * @param schema the schema
 * @param callsDeprecated whether generated code mentions anything deprecated
 * @param surroundings what the generated class has to take into account
 * @param origin the type's declaration
 */
public record RecordMapping(
    JavaClass type,
    JavaClass generated,
    List<PropertyMapping> properties,
    Optional<Construction> construction,
    Schema schema,
    boolean callsDeprecated,
    Surroundings surroundings,
    Position origin) {
  /** Makes the list immutable. */
  public RecordMapping {
    properties = List.copyOf(properties);
  }

  /** Whether records can be read. */
  public boolean isReadable() {
    return construction.isPresent();
  }
}
