package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.MemoryShare;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;

/** A view of a FixedSizeBinary column. Every value read is a new array. */
public final class FixedSizeBinaryVector extends FixedSizeVector<byte[]> {
  private final int byteWidth;

  /** Makes the view of a column. */
  public FixedSizeBinaryVector(Column column) {
    super(column);
    this.byteWidth = ((ArrowType.FixedSizeBinary) column.type()).byteWidth();
  }

  @Override
  byte[] decode(ByteBuffer values, int index) {
    if (byteWidth > MemoryShare.SMALL_VALUE) {
      checkMemory(index, byteWidth, byteWidth, values);
    }
    byte[] bytes = new byte[byteWidth];
    values.get(index * byteWidth, bytes);
    return bytes;
  }
}
