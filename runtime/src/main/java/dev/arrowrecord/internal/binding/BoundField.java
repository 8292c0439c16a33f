package dev.arrowrecord.internal.binding;

import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.schema.Field;
import java.util.List;

/**
 * A field that a class needs, and where a batch of the data has it.
 *
 * <p>Node, buffer and variadic are positions in the batch's flattened depth-first order. {@code
 * firstBuffer} does not count variadic buffers: add the variadic counts before {@code
 * firstVariadic} to find the buffer in a given batch.
 *
 * @param path where the field is in the class, as in messages: {@code address.city}, {@code tags[]}
 * @param expected the field as the class has it
 * @param actual the field as the data has it
 * @param node position of the field's node, or -1 if the data lacks the field
 * @param firstBuffer position of the field's first buffer, variadic buffers aside
 * @param firstVariadic how many counts of variadic buffers come before the field's own
 * @param dictionary ordinal of the field's dictionary in the data's schema, or -1 if it has none
 * @param children where the expected field's children are, in its own order; empty for a
 *     dictionary-encoded field, whose children are in the dictionary's batches
 */
public record BoundField(
    String path,
    Field expected,
    Field actual,
    int node,
    int firstBuffer,
    int firstVariadic,
    int dictionary,
    List<BoundField> children) {

  private static final int ABSENT = -1;

  /** Copies what it is given. */
  public BoundField {
    children = List.copyOf(children);
  }

  /**
   * A field that the data lacks, as it may lack a variant of a union or of a struct with a tag.
   *
   * @param path where the field is in the class
   * @param expected the field as the class has it
   */
  static BoundField absent(String path, Field expected) {
    List<BoundField> children =
        BatchShape.childrenInBatch(expected).stream()
            .map(child -> absent(FieldPath.of(path, child.name()), child))
            .toList();
    return new BoundField(path, expected, expected, ABSENT, ABSENT, ABSENT, ABSENT, children);
  }

  /** Whether the data lacks the field, which then has no values. */
  public boolean isAbsent() {
    return node == ABSENT;
  }

  /** Whether the field's values are in a dictionary. */
  public boolean isDictionaryEncoded() {
    return dictionary >= 0;
  }
}
