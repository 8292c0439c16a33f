package dev.arrowrecord.processor.model;

import dev.arrowrecord.Access;
import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;

/**
 * An {@code @ArrowRecord}, or what stands for it.
 *
 * @param imported whether an {@code @ArrowImport} stands for it
 * @param naming how property names become field names
 * @param order the properties that come first
 * @param ignored the properties of an imported type that are left out
 * @param alone whether no other type is imported with it, which could have these properties
 * @param access whether records are read and written
 * @param accessPosition where that is said; the annotation itself where it is not
 * @param position where the annotation stands
 */
public record RecordAnnotation(
    boolean imported,
    Naming naming,
    List<Name> order,
    List<Name> ignored,
    boolean alone,
    Access access,
    Position accessPosition,
    Position position) {
  /** Makes the lists immutable. */
  public RecordAnnotation {
    order = List.copyOf(order);
    ignored = List.copyOf(ignored);
  }

  /** What stands for the annotation on an imported type. */
  static RecordAnnotation imported(ImportedType type) {
    Position position = type.position();
    return new RecordAnnotation(
        true,
        type.naming(),
        List.of(),
        type.ignored(),
        type.alone(),
        Access.AUTO,
        position,
        position);
  }

  /** The name of a property. */
  public record Name(String text, Position position) {}
}
