package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Dictionary column. A null may also stand in the dictionary itself: {@link #get} then
 * gives null where {@link #isNull} says no.
 *
 * @param <T> the Java type of a slot
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Arrow:
 *     dictionary-encoded layout</a>
 */
public abstract class IndexedVector<T> extends ValueVector<T> {
  private final ByteBuffer indices;
  private final int bitWidth;
  private final boolean signed;
  private final Dictionary dictionary;
  private final int size;

  IndexedVector(Column column) {
    super(column);
    ArrowType.Int indexType = ((ArrowType.Dictionary) column.type()).indexType();
    this.indices = column.values();
    this.bitWidth = indexType.bitWidth();
    this.signed = indexType.signed();
    this.dictionary = column.dictionary();
    this.size = dictionary.length();
  }

  /**
   * The value of a slot, or null for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no room for the value
   * @throws java.io.UncheckedIOException if the slot's index is not in the dictionary
   */
  public final @Nullable T get(int index) {
    if (isNull(index)) {
      return null;
    }
    int position = dictionaryIndex(index);
    T value = decode(position);
    return value == null ? absent(index, position) : value;
  }

  @Override
  public final @Nullable T getObject(int index) {
    return get(index);
  }

  /**
   * The dictionary index of a slot; undefined for a null slot.
   *
   * @return an index of the dictionary in the data, from 0 to {@link #dictionarySize()} exclusive
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if the index is not in the dictionary
   */
  public final int dictionaryIndex(int index) {
    long position = Integers.get(indices, Objects.checkIndex(index, length()), bitWidth, signed);
    if (position < 0 || position >= size) {
      throw column()
          .malformed(
              index, "expected a dictionary index below " + size + ", but found " + position);
    }
    return (int) position;
  }

  /** Number of values in the dictionary, as it was when the batch came. */
  public final int dictionarySize() {
    return size;
  }

  final Dictionary dictionary() {
    return dictionary;
  }

  /** The value at an index of the dictionary; null if there is none. */
  abstract @Nullable T decode(int position);

  /** What a slot has whose index leads to no value: null, unless the class has no room for it. */
  @Nullable T absent(int index, int position) {
    if (column().required()) {
      throw column().mismatch(index, "no nulls", "a null in its dictionary");
    }
    return null;
  }
}
