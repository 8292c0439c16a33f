package dev.arrowrecord.builder;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Builds a Bool column: a bit for each slot. */
public final class BoolBuilder extends VectorBuilder<Boolean>
    implements PrimitiveBuilder<boolean[]> {
  // Bits from the first slot not set to the end are always clear.
  private byte[] bits = NO_BYTES;

  /** Makes an empty column. */
  public BoolBuilder(Field field) {
    super(field);
  }

  /** Sets the next slot. */
  public void set(int index, boolean value) {
    // Without a branch: what is true next is hard to foresee.
    bits[index >> 3] |= (byte) ((value ? 1 : 0) << (index & 7));
  }

  @Override
  public void set(int index, @Nullable Boolean value) {
    if (value == null) {
      setNull(index);
    } else {
      set(index, value.booleanValue());
    }
  }

  @Override
  public int lengthOf(boolean[] array) {
    return array.length;
  }

  @Override
  public void setAll(int index, boolean[] array) {
    for (int i = 0; i < array.length; i++) {
      set(index + i, array[i]);
    }
  }

  @Override
  void setEmpty(int index) {}

  @Override
  void resize(int slots) {
    bits = Arrays.copyOf(bits, Bitmap.bytesFor(slots));
  }

  @Override
  void truncate(int length) {
    super.truncate(length);
    Bitmap.clearFrom(bits, length);
  }

  @Override
  long slotBits() {
    return 1;
  }

  @Override
  void encodeValues(int length, BufferSink sink) {
    sink.buffer(bits, Bitmap.bytesFor(length));
  }
}
