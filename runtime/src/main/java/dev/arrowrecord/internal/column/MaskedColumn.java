package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A column with more nulls than it has itself. */
final class MaskedColumn extends DerivedColumn {
  private final ByteBuffer validity;
  private final int nullCount;

  private MaskedColumn(Column column, byte[] validity, int nullCount) {
    super(column);
    this.validity = ByteBuffer.wrap(validity).order(ByteOrder.LITTLE_ENDIAN);
    this.nullCount = nullCount;
  }

  /**
   * Makes the slots of a column null where another is, from one slot to before another.
   *
   * @param nulls as long as the column
   */
  static Column of(Column column, Column nulls, int from, int to) {
    if (column.type().kind() == ArrowType.Kind.NULL) {
      return column;
    }
    byte[] bits = new byte[Bitmap.bytesFor(to)];
    int nullCount = 0;
    for (int i = from; i < to; i++) {
      if (column.isNull(i) || nulls.isNull(i)) {
        nullCount++;
      } else {
        Bitmap.set(bits, i);
      }
    }
    return new MaskedColumn(column, bits, nullCount);
  }

  @Override
  public int nullCount() {
    return nullCount;
  }

  @Override
  public ByteBuffer validity() {
    return validity;
  }
}
