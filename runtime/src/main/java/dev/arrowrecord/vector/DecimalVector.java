package dev.arrowrecord.vector;

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
    long low = values.getLong(at);
    if (fitsLong(values, at, low)) {
      return BigDecimal.valueOf(low, scale);
    }
    byte[] bigEndian = new byte[byteWidth];
    for (int i = 0; i < byteWidth; i++) {
      bigEndian[i] = values.get(at + byteWidth - 1 - i);
    }
    return new BigDecimal(new BigInteger(bigEndian), scale);
  }

  private boolean fitsLong(ByteBuffer values, int at, long low) {
    long sign = low >> (Long.SIZE - 1);
    for (int i = Long.BYTES; i < byteWidth; i += Long.BYTES) {
      if (values.getLong(at + i) != sign) {
        return false;
      }
    }
    return true;
  }
}
