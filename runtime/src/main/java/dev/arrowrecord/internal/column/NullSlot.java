package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A null of any type, as a column of one slot; what is below it is null as well. */
final class NullSlot {
  private static final int MOST_BYTES = 1 << 20;

  private final Field field;
  private long bytesLeft = MOST_BYTES;

  private NullSlot(Field field) {
    this.field = field;
  }

  /**
   * Whether a slot of a field may be made null, apart from others: not so if it is one of a run.
   */
  static boolean fits(Field field) {
    return switch (field.type().kind()) {
      case NULL -> true;
      case RUN_END_ENCODED -> false;
      case UNION -> field.nullable() && field.children().stream().anyMatch(NullSlot::fits);
      default -> field.nullable();
    };
  }

  /**
   * Makes the column.
   *
   * @throws IllegalArgumentException if the slot is wider than any that makes sense
   */
  static Column of(Field field) {
    return new NullSlot(field).column(field, 1);
  }

  private MadeColumn column(Field part, int length) {
    BufferLayout layout = BufferLayout.of(part.type());
    Map<BufferKind, byte[]> buffers = new EnumMap<>(BufferKind.class);
    for (BufferKind kind : layout.buffers()) {
      long bytes =
          kind == BufferKind.VALIDITY
              ? (length + 7L) / Byte.SIZE
              : layout.minimumBytes(kind, length);
      buffers.put(kind, zeros(bytes));
    }
    List<MadeColumn> children = new ArrayList<>();
    switch (part.type().kind()) {
      case STRUCT -> part.children().forEach(child -> children.add(column(child, length)));
      case FIXED_SIZE_LIST -> {
        long elements = (long) length * ((ArrowType.FixedSizeList) part.type()).listSize();
        children.add(column(part.child(0), (int) checked(elements, Integer.MAX_VALUE)));
      }
      case UNION -> union(part, length, buffers, children);
      case RUN_END_ENCODED -> {
        children.add(runEnd(part.child(0), length));
        children.add(column(part.child(1), Math.min(length, 1)));
      }
      default ->
          BatchShape.childrenInBatch(part).forEach(child -> children.add(MadeColumn.empty(child)));
    }
    return new MadeColumn(
        part.name(), part, length, buffers, List.of(), Dictionary.empty(), children);
  }

  private void union(
      Field part, int length, Map<BufferKind, byte[]> buffers, List<MadeColumn> children) {
    ArrowType.Union type = (ArrowType.Union) part.type();
    int holder = 0;
    while (holder < part.children().size() - 1 && !fits(part.child(holder))) {
      holder++;
    }
    boolean dense = type.mode() == UnionMode.DENSE;
    for (int i = 0; i < part.children().size(); i++) {
      int slots = i == holder ? Math.min(length, 1) : 0;
      children.add(column(part.child(i), dense ? slots : length));
    }
    if (!children.isEmpty()) {
      byte id = (byte) (int) type.typeIds().get(holder);
      buffers.computeIfPresent(
          BufferKind.TYPE_IDS,
          (kind, ids) -> {
            Arrays.fill(ids, id);
            return ids;
          });
    }
  }

  private MadeColumn runEnd(Field part, int length) {
    int width = ((ArrowType.Int) part.type()).bitWidth();
    checked(length, width == Short.SIZE ? Short.MAX_VALUE : Integer.MAX_VALUE);
    byte[] end =
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(length).array();
    return new MadeColumn(
        part.name(),
        part,
        Math.min(length, 1),
        Map.of(BufferKind.DATA, Arrays.copyOf(end, width / Byte.SIZE)),
        List.of(),
        null,
        List.of());
  }

  private byte[] zeros(long bytes) {
    checked(bytes, bytesLeft);
    bytesLeft -= bytes;
    return new byte[(int) bytes];
  }

  private long checked(long count, long most) {
    if (count > most) {
      throw new IllegalArgumentException(
          "Beyond a limit of this library: a null of %s of no more than %d bytes, to stand for one of its union"
              .formatted(field, MOST_BYTES));
    }
    return count;
  }
}
