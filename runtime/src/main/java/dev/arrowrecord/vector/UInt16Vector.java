package dev.arrowrecord.vector;

import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** A view of an UInt16 column: unsigned 16-bit integers, one Java {@code char} each. */
public final class UInt16Vector extends PrimitiveVector<Character, char[]> {
  private final CharBuffer values;

  /** Makes the view of a column. */
  public UInt16Vector(Column column) {
    super(column);
    this.values = column.values().asCharBuffer();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   */
  public char get(int index) {
    return values.get(index);
  }

  @Override
  public @Nullable Character getObject(int index) {
    return isNull(index) ? null : get(index);
  }

  @Override
  char[] newArray(int length) {
    return new char[length];
  }

  @Override
  void copy(int from, char[] target, int targetIndex, int count) {
    values.get(from, target, targetIndex, count);
  }
}
