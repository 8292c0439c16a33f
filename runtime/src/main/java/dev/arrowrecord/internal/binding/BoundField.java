package dev.arrowrecord.internal.binding;

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
 * @param node position of the field's node
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

  /** Copies what it is given. */
  public BoundField {
    children = List.copyOf(children);
  }

  /** Whether the field's values are in a dictionary. */
  public boolean isDictionaryEncoded() {
    return dictionary >= 0;
  }
}
