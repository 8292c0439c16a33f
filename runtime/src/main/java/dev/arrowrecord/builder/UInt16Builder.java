package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.CHARS;

import dev.arrowrecord.schema.Field;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Builds an UInt16 column: unsigned 16-bit integers, one Java {@code char} each. */
public final class UInt16Builder extends FixedWidthBuilder<Character>
    implements PrimitiveBuilder<char[]> {
  /** Makes an empty column. */
  public UInt16Builder(Field field) {
    super(field, Character.BYTES);
  }

  /** Sets the next slot. */
  public void set(int index, char value) {
    CHARS.set(values, index << 1, value);
  }

  @Override
  public void set(int index, @Nullable Character value) {
    if (value == null) {
      setNull(index);
    } else {
      set(index, value.charValue());
    }
  }

  @Override
  public int lengthOf(char[] array) {
    return array.length;
  }

  @Override
  public void setAll(int index, char[] array) {
    ByteBuffer.wrap(values).order(ByteOrder.LITTLE_ENDIAN).asCharBuffer().put(index, array);
  }
}
