package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;

/** Integers as objects, of which Java keeps small ones, and makes those but once. */
final class IntegerCosts extends UniformCosts {
  private final ExpandingColumn column;
  private final ArrowType.Int type;
  private final long cost;

  IntegerCosts(ExpandingColumn column, long cost) {
    super(cost, column);
    this.column = column;
    this.type = (ArrowType.Int) column.type();
    this.cost = cost;
  }

  @Override
  long total() {
    // An integer of 64 bits without a sign is one that Java does not keep.
    if (type.bitWidth() == Long.SIZE && !type.signed()) {
      return super.total();
    }
    int made = 0;
    for (int i = 0; i < length(); i++) {
      long value = Integers.get(column.values(), i, type.bitWidth(), type.signed());
      if (value != (byte) value && !column.isNull(i)) {
        made++;
      }
    }
    return product(cost, made);
  }
}
