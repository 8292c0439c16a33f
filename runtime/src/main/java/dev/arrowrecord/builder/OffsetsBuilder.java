package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.schema.Field;
import java.util.Arrays;

/**
 * Builds a column whose slots are runs of a child's slots: 32-bit offsets into the child, whatever
 * the layout that they are written in.
 *
 * @param <T> the Java type of a slot
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-list-layout">Arrow:
 *     variable-size list layout</a>
 */
abstract class OffsetsBuilder<T> extends VectorBuilder<T> {
  private ListEncoder encoder;
  // The first offset is zero for good; slot i ends at offset i + 1.
  private byte[] offsets = NO_BYTES;
  private int end;

  OffsetsBuilder(Field field) {
    super(field);
    this.encoder = ListEncoder.of(field.type());
  }

  /**
   * Makes room in the child for the elements of the next slot.
   *
   * @return the child's slot for the first of them
   */
  final int begin(int elements) {
    ensureChild((long) end + elements);
    return end;
  }

  /** Ends the slot before the child's slot {@code end}. */
  final void end(int index, int end) {
    INTS.set(offsets, (index + 1) << 2, end);
    this.end = end;
  }

  /** Slots of the child that are in use. */
  final int childLength() {
    return end;
  }

  /** Makes room for {@code slots} slots of the child. */
  abstract void ensureChild(long slots);

  /** Forgets the child's slots from {@code length} on. */
  abstract void truncateChild(int length);

  /** Hands over the child. */
  abstract void encodeChild(int length, BufferSink sink);

  @Override
  final void setEmpty(int index) {
    end(index, end);
  }

  @Override
  final void resize(int slots) {
    // The layout must fit an array too, by the time that the batch is complete.
    arrayLength((slots + 1L) * slotBits() / Byte.SIZE);
    offsets = Arrays.copyOf(offsets, (slots + 1) * Integer.BYTES);
  }

  @Override
  final void truncate(int length) {
    super.truncate(length);
    end = length == 0 ? 0 : (int) INTS.get(offsets, length << 2);
    truncateChild(end);
  }

  @Override
  final void release() {
    encoder = ListEncoder.of(field().type());
    super.release();
  }

  @Override
  final long slotBits() {
    return encoder.slotBits();
  }

  @Override
  final void encodeValues(int length, BufferSink sink) {
    if (offsets.length == 0) {
      resize(0);
    }
    encoder.encode(offsets, length, sink);
    encodeChild(end, sink);
  }
}
