package dev.arrowrecord.value;

import dev.arrowrecord.internal.value.Contents;
import org.jspecify.annotations.Nullable;

/**
 * A value of a union that says which child it is of. It is needed where the value alone does not
 * tell: where a null is to go, or which of two children that both take it.
 *
 * @param typeId the type id of the child, as the union's type has it
 * @param value the value; null for a null of that child
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#union-layout">Arrow: union
 *     layout</a>
 */
public record UnionValue(int typeId, @Nullable Object value) {
  /** Whether type ids and values are the same; arrays are if their elements are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnionValue that
        && typeId == that.typeId
        && Contents.equal(value, that.value);
  }

  @Override
  public int hashCode() {
    return 31 * typeId + Contents.hash(value);
  }
}
