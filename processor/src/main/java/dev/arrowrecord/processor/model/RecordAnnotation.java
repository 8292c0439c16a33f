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
 * @param access whether records are read and written
 * @param accessPosition where that is said; the annotation itself where it is not
 * @param position where the annotation stands
 */
public record RecordAnnotation(
    boolean imported,
    Naming naming,
    List<Name> order,
    Access access,
    Position accessPosition,
    Position position) {
  /** Makes the list immutable. */
  public RecordAnnotation {
    order = List.copyOf(order);
  }

  /** What stands for the annotation on an imported type. */
  static RecordAnnotation imported(Naming naming, Position position) {
    return new RecordAnnotation(true, naming, List.of(), Access.AUTO, position, position);
  }

  /** The name of a property. */
  public record Name(String text, Position position) {}
}
