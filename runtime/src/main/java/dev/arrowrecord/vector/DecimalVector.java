package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;

/** A view of a Decimal column of 32, 64, 128 or 256 bits. */
public final class DecimalVector extends FixedSizeVector<BigDecimal> {
  private final int scale;
  private final int byteWidth;

  /** Makes the view of a column. */
  public DecimalVector(Column column) {
    super(column);
    ArrowType.Decimal type = (ArrowType.Decimal) column.type();
    this.scale = type.scale();
    this.byteWidth = type.bitWidth() / Byte.SIZE;
  }

  @Override
  BigDecimal decode(ByteBuffer values, int index) {
    int at = index * byteWidth;
    if (byteWidth == Integer.BYTES) {
      return BigDecimal.valueOf(values.getInt(at), scale);
    }
    if (Integers.isLong(values, at, byteWidth)) {
      return BigDecimal.valueOf(values.getLong(at), scale);
    }
    byte[] bigEndian = new byte[byteWidth];
    for (int i = 0; i < byteWidth; i++) {
      bigEndian[i] = values.get(at + byteWidth - 1 - i);
    }
    return new BigDecimal(new BigInteger(bigEndian), scale);
  }
}
