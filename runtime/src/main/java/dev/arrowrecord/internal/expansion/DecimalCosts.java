package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;

/** Decimals, of which those that fit into 64 bits have no object for their digits. */
final class DecimalCosts extends UniformCosts {
  private final ExpandingColumn column;
  private final int width;
  private final long cost;

  DecimalCosts(ExpandingColumn column, long cost) {
    super(cost, column);
    this.column = column;
    this.width = ((ArrowType.Decimal) column.type()).bitWidth() / Byte.SIZE;
    this.cost = cost;
  }

  @Override
  long total() {
    ByteBuffer values = column.values();
    long total = 0;
    for (int i = 0; i < length(); i++) {
      if (!column.isNull(i)) {
        total +=
            width < Long.BYTES || Integers.isLong(values, i * width, width)
                ? Math.min(cost, ObjectSize.SMALL_DECIMAL)
                : cost;
      }
    }
    return total;
  }
}
