package dev.arrowrecord.vector;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view of a column whose slots are runs of a child's slots.
 *
 * @param <T> the Java type of a slot
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-list-layout">Arrow:
 *     variable-size list layout</a>
 */
public abstract class OffsetsVector<T> extends ValueVector<T> {
  private final ByteBuffer rawOffsets;
  private final IntBuffer offsets;
  private final @Nullable ListRuns runs;
  private final int childLength;

  OffsetsVector(Column column, int childLength) {
    super(column);
    this.rawOffsets = column.offsets();
    this.offsets = rawOffsets.asIntBuffer();
    this.runs = ListRuns.of(column);
    this.childLength = childLength;
  }

  /**
   * The child's slot where a slot begins; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if there is no such slot of the child
   */
  public final int start(int index) {
    Objects.checkIndex(index, length());
    return checked(index, runs == null ? offsets.get(index) : runs.start(index));
  }

  /**
   * The child's slot before which a slot ends; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if there is no such slot of the child
   */
  public final int end(int index) {
    Objects.checkIndex(index, length());
    return checked(index, runs == null ? offsets.get(index + 1) : runs.end(index));
  }

  /**
   * Number of the child's slots in a slot; 0 for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public final int valueLength(int index) {
    return isNull(index) ? 0 : end(index) - start(index);
  }

  /**
   * The offsets: {@code length() + 1} little-endian 32-bit integers, or none at all for a vector
   * without slots; read-only, without a copy. They have 64 bits in the large layouts, and there are
   * {@code length()} of them in list views.
   */
  public final ByteBuffer offsets() {
    return readOnly(rawOffsets);
  }

  @Override
  public final @Nullable T getObject(int index) {
    return get(index);
  }

  /**
   * The value of a slot, or null for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if the slot's offsets are malformed, or its value would
   *     take more than half of Java's memory
   */
  public final @Nullable T get(int index) {
    checkObject(index);
    if (isNull(index)) {
      return null;
    }
    int start = start(index);
    int end = end(index);
    if (start > end) {
      throw malformedOffsets(index, start, end, childLength);
    }
    return collect(index, start, end);
  }

  private int checked(int index, long offset) {
    if (offset < 0 || offset > childLength) {
      throw column()
          .malformed(
              index, "expected offsets from 0 to at most " + childLength + ", but found " + offset);
    }
    return (int) offset;
  }

  /** Collects the child's slots from {@code start} to {@code end}, exclusive, for a slot. */
  abstract T collect(int slot, int start, int end);
}
