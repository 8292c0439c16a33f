package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * A vector whose slots are Java primitives, or are stored as such.
 *
 * @param <T> the Java type of a slot, as an object
 * @param <A> the array type, {@code int[]} for instance
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-primitive-layout">Arrow:
 *     fixed-size primitive layout</a>
 */
public abstract class PrimitiveVector<T, A> extends ValueVector<T> {
  private final ByteBuffer values;

  PrimitiveVector(Column column) {
    super(column);
    this.values = column.values();
  }

  /**
   * The raw values: little-endian, read-only, without a copy. What stands in null slots is
   * undefined.
   */
  public final ByteBuffer values() {
    return readOnly(values);
  }

  /** All values, in a new array. What stands in null slots is undefined. */
  public final A toArray() {
    return toArray(0, length());
  }

  /**
   * The values of a run of slots, in a new array. What stands in null slots is undefined.
   *
   * @param from the first slot
   * @param to the slot after the last
   * @throws IndexOutOfBoundsException if there are no such slots
   */
  public final A toArray(int from, int to) {
    Objects.checkFromToIndex(from, to, length());
    A array = newArray(to - from);
    copy(from, array, 0, to - from);
    return array;
  }

  /**
   * Copies the values of a run of slots. What stands in null slots is undefined.
   *
   * @param from the first slot
   * @param target the array to copy to
   * @param targetIndex the first element of the array to write
   * @param count how many slots to copy
   * @throws IndexOutOfBoundsException if the slots or the elements do not exist
   */
  public final void copyTo(int from, A target, int targetIndex, int count) {
    Objects.checkFromIndexSize(from, count, length());
    copy(from, target, targetIndex, count);
  }

  /** What to throw if what is stored in a slot has no value of the Java type. */
  RuntimeException refused(int index, long stored) {
    return column().mismatch(index, "a time within the calendar of Java", String.valueOf(stored));
  }

  abstract A newArray(int length);

  abstract void copy(int from, A target, int targetIndex, int count);
}
