package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteBuffer;

/**
 * What the bytes of a column vouch for: each slot that has some for one object, each element and
 * each byte of a value for itself, once.
 */
final class VouchedBytes {
  /**
   * What a slot may refer to besides, as rows of a common table do to the values that they share.
   */
  static final long REFERRED = 128;

  // A byte of text may be two of a string.
  private static final long CHARACTER = 2;

  private VouchedBytes() {}

  /** What a column and those below it vouch for, but for the values of dictionaries. */
  static long of(ExpandingColumn column, Holder holder) {
    long bytes = SlotCosts.sum(ofSlots(column, holder), ofValues(column));
    Holder within = ObjectSize.holderOfChildren(column, holder);
    for (ExpandingColumn child : column.children()) {
      bytes = SlotCosts.sum(bytes, of(child, within));
    }
    return bytes;
  }

  private static long ofSlots(ExpandingColumn column, Holder holder) {
    if (!column.hasBytes()) {
      return 0;
    }
    long each =
        holder.each(column) + ObjectSize.of(column, holder) + (refers(column) ? REFERRED : 0);
    return SlotCosts.product(each, column.length());
  }

  private static boolean refers(ExpandingColumn column) {
    return switch (column.type().kind()) {
      case UTF8_VIEW, BINARY_VIEW, LIST_VIEW, LARGE_LIST_VIEW -> true;
      case DICTIONARY -> !DictionaryCosts.keepsAll(column);
      case UNION -> ((ArrowType.Union) column.type()).mode() == UnionMode.DENSE;
      default -> false;
    };
  }

  private static long ofValues(ExpandingColumn column) {
    return switch (column.type().kind()) {
      case UTF8, LARGE_UTF8 -> CHARACTER * column.values().limit();
      case BINARY, LARGE_BINARY -> column.values().limit();
      case UTF8_VIEW -> CHARACTER * ofDataBuffers(column);
      case BINARY_VIEW -> ofDataBuffers(column);
      default -> 0;
    };
  }

  private static long ofDataBuffers(ExpandingColumn column) {
    return column.dataBuffers().stream().mapToLong(ByteBuffer::limit).sum();
  }
}
