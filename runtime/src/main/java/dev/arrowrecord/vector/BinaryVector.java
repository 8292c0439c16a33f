package dev.arrowrecord.vector;

import java.nio.ByteBuffer;

/** A view of a Binary, LargeBinary or BinaryView column. Every value read is a copy. */
public final class BinaryVector extends VariableWidthVector<byte[]> {
  /** Makes the view of a column. */
  public BinaryVector(Column column) {
    super(column);
  }

  @Override
  long memoryFor(ByteBuffer bytes, int start, int length) {
    return length;
  }

  @Override
  byte[] decode(ByteBuffer data, int start, int length) {
    return copy(data, start, length);
  }
}
