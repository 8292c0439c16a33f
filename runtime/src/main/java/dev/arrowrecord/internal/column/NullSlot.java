package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A null of any type, as a column of one slot; what is below it is null as well if it may be. */
final class NullSlot {
  /** More bytes than there are, for what there can be none of. */
  static final long NONE = Long.MAX_VALUE;

  private NullSlot() {}

  /** Makes the column; of a field of which a null has bytes. */
  static MadeColumn of(Field field) {
    return column(field, 1, true);
  }

  /**
   * How many bytes a null of a field has; {@link #NONE} if it cannot be null apart from others, as
   * a slot of a run, or if no buffers can be that long.
   */
  static long bytes(Field field) {
    return bytes(field, 1, true);
  }

  /**
   * Which child of a union is null where the union is: the one that may be with the fewest bytes,
   * the first of several; -1 if none may be.
   */
  static int holder(Field union) {
    return holder(union, true);
  }

  private static int holder(Field union, boolean asNull) {
    int holder = -1;
    long fewest = NONE;
    for (int i = 0; i < union.children().size(); i++) {
      long bytes = bytes(union.child(i), 1, asNull);
      if (bytes < fewest) {
        holder = i;
        fewest = bytes;
      }
    }
    return holder;
  }

  /**
   * How many bytes slots have.
   *
   * @param asNulls whether they are null, or whatever they can be, as nobody reads them
   */
  private static long bytes(Field part, long length, boolean asNulls) {
    if (length > Integer.MAX_VALUE || (asNulls && !mayBeNull(part))) {
      return NONE;
    }
    ArrowType type = part.type();
    BufferLayout layout = BufferLayout.of(type);
    long bytes = 0;
    for (BufferKind kind : layout.buffers()) {
      bytes = sum(bytes, bytes(layout, kind, length));
    }
    long below =
        switch (type.kind()) {
          case STRUCT -> ofChildren(part, length);
          case FIXED_SIZE_LIST ->
              bytes(part.child(0), length * ((ArrowType.FixedSizeList) type).listSize(), false);
          case UNION -> ofUnion(part, length, asNulls);
          case RUN_END_ENCODED -> ofRun(part, length);
          default -> 0;
        };
    return sum(bytes, below);
  }

  private static boolean mayBeNull(Field field) {
    return switch (field.type().kind()) {
      case NULL -> true;
      case RUN_END_ENCODED -> false;
      default -> field.nullable();
    };
  }

  private static long bytes(BufferLayout layout, BufferKind kind, long length) {
    long bytes =
        kind == BufferKind.VALIDITY
            ? (length + Byte.SIZE - 1) / Byte.SIZE
            : layout.minimumBytes(kind, length);
    return bytes > Capacity.MAX ? NONE : bytes;
  }

  private static long ofChildren(Field part, long length) {
    long bytes = 0;
    for (Field child : part.children()) {
      bytes = sum(bytes, bytes(child, length, false));
    }
    return bytes;
  }

  private static long ofUnion(Field part, long length, boolean asNulls) {
    boolean dense = ((ArrowType.Union) part.type()).mode() == UnionMode.DENSE;
    long fewest = NONE;
    for (int i = 0; i < part.children().size() && (dense || asNulls); i++) {
      fewest = Math.min(fewest, bytes(part.child(i), 1, asNulls));
    }
    boolean none = part.children().isEmpty() || (fewest == NONE && (dense || asNulls));
    return none ? NONE : dense ? fewest : ofChildren(part, length);
  }

  private static long ofRun(Field part, long length) {
    int width = ((ArrowType.Int) part.child(0).type()).bitWidth();
    return width == Short.SIZE && length > Short.MAX_VALUE
        ? NONE
        : sum(width / Byte.SIZE, bytes(part.child(1), 1, false));
  }

  private static long sum(long bytes, long more) {
    return bytes > NONE - more ? NONE : bytes + more;
  }

  private static MadeColumn column(Field part, int length, boolean asNulls) {
    BufferLayout layout = BufferLayout.of(part.type());
    Map<BufferKind, byte[]> buffers = new EnumMap<>(BufferKind.class);
    for (BufferKind kind : layout.buffers()) {
      buffers.put(kind, new byte[(int) bytes(layout, kind, length)]);
    }
    // Zeros are a value of any type, but an index only if there is any value.
    if (!asNulls && !part.nullable() && part.type().kind() != ArrowType.Kind.DICTIONARY) {
      buffers.remove(BufferKind.VALIDITY);
    }
    List<MadeColumn> children = new ArrayList<>();
    switch (part.type().kind()) {
      case STRUCT -> part.children().forEach(child -> children.add(column(child, length, false)));
      case FIXED_SIZE_LIST -> {
        int listSize = ((ArrowType.FixedSizeList) part.type()).listSize();
        children.add(column(part.child(0), length * listSize, false));
      }
      case UNION -> union(part, length, asNulls, buffers, children);
      case RUN_END_ENCODED -> {
        children.add(runEnd(part.child(0), length));
        children.add(column(part.child(1), Math.min(length, 1), false));
      }
      default ->
          BatchShape.childrenInBatch(part).forEach(child -> children.add(MadeColumn.empty(child)));
    }
    return new MadeColumn(
        part.name(), part, length, buffers, List.of(), Dictionary.empty(), children);
  }

  private static void union(
      Field part,
      int length,
      boolean asNulls,
      Map<BufferKind, byte[]> buffers,
      List<MadeColumn> children) {
    ArrowType.Union type = (ArrowType.Union) part.type();
    boolean dense = type.mode() == UnionMode.DENSE;
    // Of a sparse one that nobody reads, each child has the slots, whatever they are.
    int holder = dense || asNulls ? holder(part, asNulls) : 0;
    for (int i = 0; i < part.children().size(); i++) {
      int slots = !dense ? length : i == holder ? Math.min(length, 1) : 0;
      children.add(column(part.child(i), slots, asNulls && i == holder));
    }
    byte[] ids = new byte[length];
    Arrays.fill(ids, (byte) (int) type.typeIds().get(holder));
    buffers.put(BufferKind.TYPE_IDS, ids);
  }

  private static MadeColumn runEnd(Field part, int length) {
    int width = ((ArrowType.Int) part.type()).bitWidth();
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
}
