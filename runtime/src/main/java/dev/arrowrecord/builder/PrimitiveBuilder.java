package dev.arrowrecord.builder;

/**
 * Takes whole Java arrays of primitives as runs of slots.
 *
 * @param <A> the array type, {@code int[]} for instance
 */
public interface PrimitiveBuilder<A> {
  /** Number of elements in the array. */
  int lengthOf(A array);

  /**
   * Sets the next slots to the elements of the array.
   *
   * @param index the first of the slots, which is the number of slots set before
   * @param array the elements
   */
  void setAll(int index, A array);
}
