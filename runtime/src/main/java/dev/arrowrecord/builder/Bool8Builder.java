package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Builds an Int8 column of extension type {@code arrow.bool8}: a byte for each slot, 0 or 1.
 *
 * @see <a href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#bit-boolean">Arrow:
 *     8-bit boolean</a>
 */
public final class Bool8Builder extends FixedWidthBuilder<Boolean>
    implements PrimitiveBuilder<boolean[]> {
  /** Makes an empty column. */
  public Bool8Builder(Field field) {
    super(field, Byte.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, boolean value) {
    values[index] = (byte) (value ? 1 : 0);
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
}
