package dev.arrowrecord.vector;

import java.math.BigInteger;
import java.nio.LongBuffer;
import org.jspecify.annotations.Nullable;

/** A view of an UInt64 column: unsigned 64-bit integers. */
public final class UInt64Vector extends PrimitiveVector<BigInteger, long[]> {
  private final LongBuffer values;

  /** Makes the view of a column. */
  public UInt64Vector(Column column) {
    super(column);
    this.values = column.values().asLongBuffer();
  }

  /**
   * The value of a slot; undefined for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if it is larger than a {@code long} can be
   */
  public long get(int index) {
    long value = values.get(index);
    if (value < 0 && !isNull(index)) {
      throw column().mismatch(index, "a value that fits a long", Long.toUnsignedString(value));
    }
    return value;
  }

  @Override
  public @Nullable BigInteger getObject(int index) {
    if (isNull(index)) {
      return null;
    }
    long value = values.get(index);
    BigInteger low = BigInteger.valueOf(value & Long.MAX_VALUE);
    return value < 0 ? low.setBit(Long.SIZE - 1) : low;
  }

  @Override
  long[] newArray(int length) {
    return new long[length];
  }

  @Override
  void copy(int from, long[] target, int targetIndex, int count) {
    for (int i = 0; i < count; i++) {
      target[targetIndex + i] = get(from + i);
    }
  }
}
