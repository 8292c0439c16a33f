package dev.arrowrecord.processor.model;

import dev.arrowrecord.Access;
import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;

/**
 * An {@code @ArrowRecord}.
 *
 * @param naming how property names become field names
 * @param order the properties that come first
 * @param access whether records are read and written
 * @param accessPosition where that is said; the annotation itself where it is not
 * @param position where the annotation stands
 */
public record RecordAnnotation(
    Naming naming, List<Name> order, Access access, Position accessPosition, Position position) {
  /** Makes the list immutable. */
  public RecordAnnotation {
    order = List.copyOf(order);
  }

  /** The name of a property. */
  public record Name(String text, Position position) {}
}
