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

  private VouchedBytes() {}

  /** What a column and those below it vouch for, but for the values of dictionaries. */
  static long of(ExpandingColumn column) {
    long bytes = SlotCosts.sum(ofSlots(column), ofValues(column));
    for (ExpandingColumn child : column.children()) {
      bytes = SlotCosts.sum(bytes, of(child));
    }
    return bytes;
  }

  private static long ofSlots(ExpandingColumn column) {
    if (!column.hasBytes()) {
      return 0;
    }
    ArrowType type = column.type();
    long each = ObjectSize.REFERENCE + ObjectSize.of(type) + (refers(type) ? REFERRED : 0);
    return SlotCosts.product(each, column.length());
  }

  private static boolean refers(ArrowType type) {
    return switch (type.kind()) {
      case UTF8_VIEW, BINARY_VIEW, LIST_VIEW, LARGE_LIST_VIEW -> true;
      case DICTIONARY -> !ObjectSize.isShared(type);
      case UNION -> ((ArrowType.Union) type).mode() == UnionMode.DENSE;
      default -> false;
    };
  }

  private static long ofValues(ExpandingColumn column) {
    return switch (column.type().kind()) {
      case UTF8, LARGE_UTF8, BINARY, LARGE_BINARY -> column.values().limit();
      case UTF8_VIEW, BINARY_VIEW ->
          column.dataBuffers().stream().mapToLong(ByteBuffer::limit).sum();
      default -> 0;
    };
  }
}
