package dev.arrowrecord.internal.layout;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;

/**
 * How many nodes and buffers the record batches of a schema have, flattened depth-first.
 *
 * @param nodes arrays, each with a length and null count
 * @param buffers buffers that are always there; the variadic ones come on top of them
 * @param variadics arrays that have a count of variadic buffers
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message">RecordBatch
 *     message</a>
 */
public record BatchShape(int nodes, int buffers, int variadics) {

  /** The shape of a batch without columns. */
  public static final BatchShape EMPTY = new BatchShape(0, 0, 0);

  /** The shape of a batch of the fields given, in V5. */
  public static BatchShape of(List<Field> fields) {
    return of(fields, MetadataVersion.V5);
  }

  /** The shape of a batch of the fields given. */
  public static BatchShape of(List<Field> fields, MetadataVersion version) {
    BatchShape shape = EMPTY;
    for (Field field : fields) {
      shape = shape.plus(of(field, version));
    }
    return shape;
  }

  /** The shape of one field with all its children, in V5. */
  public static BatchShape of(Field field) {
    return of(field, MetadataVersion.V5);
  }

  /** The shape of one field with all its children. */
  public static BatchShape of(Field field, MetadataVersion version) {
    return ofArray(field.type(), version).plus(of(childrenInBatch(field), version));
  }

  /** The shape of one array without its children, in V5. */
  public static BatchShape ofArray(ArrowType type) {
    return ofArray(type, MetadataVersion.V5);
  }

  /** The shape of one array without its children. */
  public static BatchShape ofArray(ArrowType type, MetadataVersion version) {
    BufferLayout layout = BufferLayout.of(type, version);
    return new BatchShape(1, layout.count(), layout.variadic() ? 1 : 0);
  }

  /**
   * The children that are in the same batch as the field: none if it is dictionary-encoded, as its
   * children are those of the dictionary's values.
   */
  public static List<Field> childrenInBatch(Field field) {
    return field.type().kind() == ArrowType.Kind.DICTIONARY ? List.of() : field.children();
  }

  /**
   * How many buffers a batch has that we write: one data buffer for each variadic array, so that
   * all batches of a schema have as many, and their metadata one size.
   */
  public int buffersWritten() {
    return buffers + variadics;
  }

  /** The shape of this and then another. */
  public BatchShape plus(BatchShape next) {
    return new BatchShape(nodes + next.nodes, buffers + next.buffers, variadics + next.variadics);
  }
}
