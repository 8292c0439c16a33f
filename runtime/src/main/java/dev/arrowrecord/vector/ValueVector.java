package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.buffer.MemoryShare;
import dev.arrowrecord.internal.objects.CollectionForm;
import dev.arrowrecord.internal.objects.ObjectColumn;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A typed, read-only view of one column of a record batch. It copies nothing when it is made, is
 * safe for use by many threads, and is valid as long as the bytes below it are.
 *
 * @param <T> the Java type of a slot
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#physical-memory-layout">Arrow:
 *     physical memory layout</a>
 */
public abstract class ValueVector<T> {
  private final Column column;
  private final int length;
  private final @Nullable ByteBuffer validity;
  private final @Nullable ObjectColumn objects;
  // The slots before which a value may be made of those that are checked: none until the first is
  // asked for.
  private int readable;

  ValueVector(Column column) {
    this.column = column;
    this.length = column.length();
    this.validity = column.validity();
    this.objects = column instanceof ObjectColumn made ? made : null;
  }

  final Column column() {
    return column;
  }

  /** Number of slots. */
  public final int length() {
    return length;
  }

  /** Number of null slots. */
  public int nullCount() {
    return column.nullCount();
  }

  /**
   * Whether a slot is null.
   *
   * @param index the slot, from 0 to {@link #length()} exclusive
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public boolean isNull(int index) {
    Objects.checkIndex(index, length);
    return validity != null && !Bitmap.get(validity, index);
  }

  /**
   * The value of a slot as an object.
   *
   * @param index the slot, from 0 to {@link #length()} exclusive
   * @return the value, or null for a null slot
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if the slot is malformed; its cause says how
   */
  public abstract @Nullable T getObject(int index);

  /**
   * The validity bitmap, a bit for each slot from the least significant on, set where the slot is
   * not null; or null if no slot is null, or if the layout has no bitmap.
   */
  public final @Nullable ByteBuffer validity() {
    return validity == null ? null : readOnly(validity);
  }

  /**
   * Begins to make the value of a slot, which has others in it: there may be too many.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws UncheckedIOException if it would take too much memory
   */
  final void checkObject(int index) {
    if (index < 0 || index >= readable) {
      Objects.checkIndex(index, length);
      readable = objects == null ? length : objects.checkObject(index);
    }
  }

  /**
   * Begins to make the values of all slots, for one list: there may be too many.
   *
   * @throws UncheckedIOException if they would take too much memory
   */
  final void checkAllObjects() {
    if (objects != null) {
      objects.checkAllObjects();
    }
  }

  /**
   * Checks that a value of many bytes leaves memory enough while it is made.
   *
   * @param bytes how many it has
   * @param made how many are taken while it is made
   * @param data the buffer that it is made of
   * @throws UncheckedIOException if it does not
   */
  @SuppressWarnings("ByteBufferBackingArray") // as much is held as the array has
  final void checkMemory(int index, int bytes, long made, ByteBuffer data) {
    long held = data.hasArray() ? data.array().length : data.isDirect() ? 0 : data.capacity();
    if (held + made > MemoryShare.VALUE) {
      throw column.malformed(
          index,
          "Beyond a limit of this library: its value of %d bytes would take %d more while it is made, beside the %d that it is read from; expected at most %d, five eighths of the memory that Java has: give it more (-Xmx), or read the bytes of the column"
              .formatted(bytes, made, held, MemoryShare.VALUE));
    }
  }

  /** Says what is made of a list, and of how many arrays if it is one of arrays. */
  final void readAs(CollectionForm form, int arrays) {
    if (objects != null) {
      objects.reading().collect(form, arrays);
    }
  }

  /**
   * Says that other objects are made of the values.
   *
   * @param made whether one is made for each, and not taken from those that there are
   */
  final void readConverted(boolean made) {
    if (objects != null) {
      if (made) {
        objects.reading().convert();
      } else {
        objects.reading().convertToConstants();
      }
    }
  }

  /** Says that a record refers to an object for each number, though none is null. */
  final void readBoxed() {
    if (objects != null) {
      objects.reading().box();
    }
  }

  final UncheckedIOException malformedOffsets(int index, long start, long end, int limit) {
    return column.malformed(
        index,
        "expected offsets in ascending order, from 0 to at most "
            + limit
            + ", but found "
            + start
            + " and "
            + end);
  }

  static ByteBuffer readOnly(ByteBuffer buffer) {
    return buffer.asReadOnlyBuffer().order(buffer.order());
  }
}
