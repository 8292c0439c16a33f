package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column with nulls put between its slots. What is of one width for each slot is made anew, of
 * the column and of those below whose slots are the same; elements of lists, bytes of text and
 * values of dense unions and runs stay where they are, however many slots refer to them. So it has
 * at most twice as many bytes, as there is no more than one gap for each slot, and one.
 */
final class GappedColumn extends DerivedColumn {
  private final SlotGaps gaps;
  private final int length;
  private final @Nullable ByteBuffer validity;
  private final int nullCount;
  private final Map<BufferKind, ByteBuffer> buffers = new EnumMap<>(BufferKind.class);
  private final List<Column> children = new ArrayList<>();

  /**
   * Puts nulls between slots.
   *
   * @throws java.io.UncheckedIOException if run ends of the column are malformed
   * @throws IllegalArgumentException if a buffer would be too long
   * @throws ArithmeticException if there are too many slots
   */
  static Column of(Column column, SlotGaps gaps) {
    return new GappedColumn(column, gaps, true);
  }

  /**
   * Puts slots between others.
   *
   * @param asNulls whether they are null for sure; where nobody reads them, those of a union and of
   *     what is not nullable are as the slot beside them
   */
  private GappedColumn(Column column, SlotGaps gaps, boolean asNulls) {
    super(column);
    this.gaps = gaps;
    this.length = Math.addExact(column.length(), gaps.added());
    BufferLayout layout = BufferLayout.of(column.type());
    boolean union = column.type().kind() == ArrowType.Kind.UNION;
    for (BufferKind kind : layout.buffers()) {
      spread(layout, kind, union);
    }
    this.validity = validity(!asNulls && (union || !column.field().nullable()));
    this.nullCount = countNulls();
    addChildren();
  }

  private void spread(BufferLayout layout, BufferKind kind, boolean union) {
    switch (kind) {
      case VALIDITY -> {
        // Not as the others are.
      }
      case TYPE_IDS -> buffers.put(kind, values(column.typeIds(), Byte.BYTES, true));
      case OFFSETS -> {
        int width = layout.offsetBitWidth() / Byte.SIZE;
        boolean ends = layout.minimumBytes(kind, 1) > width;
        buffers.put(
            kind, ends ? ends(column.offsets(), width) : values(column.offsets(), width, union));
      }
      case SIZES ->
          buffers.put(kind, values(column.sizes(), layout.offsetBitWidth() / Byte.SIZE, false));
      case VIEWS ->
          buffers.put(kind, values(column.views(), (int) layout.minimumBytes(kind, 1), false));
      case DATA -> {
        // Of a dictionary without values, there is no index that could be any.
        boolean dictionary = column.type().kind() == ArrowType.Kind.DICTIONARY;
        if (layout.valueBitWidth() == 1) {
          buffers.put(kind, littleEndian(bits(column.values(), false)));
        } else if (layout.valueBitWidth() > 0) {
          // A wider one has no slots, as no buffer has room for them.
          int width = (int) Math.min(layout.valueBitWidth() / Byte.SIZE, Integer.MAX_VALUE);
          buffers.put(kind, values(column.values(), width, dictionary));
        }
      }
    }
  }

  private @Nullable ByteBuffer validity(boolean beside) {
    return switch (column.type().kind()) {
      case NULL, RUN_END_ENCODED -> null;
      default ->
          beside && column.validity() == null
              ? null
              : littleEndian(bits(column.validity(), beside));
    };
  }

  private int countNulls() {
    if (column.type().kind() == ArrowType.Kind.NULL) {
      return length;
    }
    int count = 0;
    int to = gaps.end();
    for (int i = gaps.from(); i < to && validity != null; i++) {
      count += Bitmap.get(validity, i) ? 0 : 1;
    }
    return count;
  }

  private void addChildren() {
    ArrowType type = column.type();
    switch (type.kind()) {
      case STRUCT -> addChildren(gaps);
      case FIXED_SIZE_LIST -> {
        int listSize = ((ArrowType.FixedSizeList) type).listSize();
        // Lists of no elements need none.
        if (listSize > 0) {
          addChildren(gaps.times(listSize));
        }
      }
      case UNION -> {
        if (((ArrowType.Union) type).mode() == UnionMode.SPARSE) {
          addChildren(gaps);
        }
      }
      case RUN_END_ENCODED -> {
        children.add(runEnds());
        children.add(column.child(1));
      }
      default -> {
        // Its slots stand for those of its children, which stay, or it has none.
      }
    }
  }

  private void addChildren(SlotGaps gapsOfChild) {
    for (int i = 0; i < column.field().children().size(); i++) {
      children.add(new GappedColumn(column.child(i), gapsOfChild, false));
    }
  }

  /** Bits, and for each gap cleared ones, or what is beside it. */
  private byte[] bits(@Nullable ByteBuffer source, boolean beside) {
    byte[] bits = new byte[Bitmap.bytesFor(gaps.end())];
    gaps.visit(
        new SlotGaps.Visitor() {
          @Override
          public void slots(int first, int end, int target) {
            for (int i = first; i < end; i++) {
              set(i, target + i - first);
            }
          }

          @Override
          public void gap(int before, int target) {
            for (int i = 0; i < gaps.width() && beside; i++) {
              set(gaps.beside(before), target + i);
            }
          }

          private void set(int slot, int target) {
            if (source == null || Bitmap.get(source, slot)) {
              Bitmap.set(bits, target);
            }
          }
        });
    return bits;
  }

  /** Values of one width, and for each gap zeros, or what is beside it. */
  private ByteBuffer values(ByteBuffer source, int width, boolean beside) {
    byte[] values = array((long) gaps.end() * width);
    gaps.visit(
        new SlotGaps.Visitor() {
          @Override
          public void slots(int first, int end, int target) {
            source.get(first * width, values, target * width, (end - first) * width);
          }

          @Override
          public void gap(int before, int target) {
            for (int i = 0; i < gaps.width() && beside; i++) {
              source.get(gaps.beside(before) * width, values, (target + i) * width, width);
            }
          }
        });
    return littleEndian(values);
  }

  /** Offsets, of which there is one more than slots; the slots of gaps are empty. */
  private ByteBuffer ends(ByteBuffer source, int width) {
    int end = gaps.end();
    byte[] offsets = array((end + 1L) * width);
    gaps.visit(
        new SlotGaps.Visitor() {
          @Override
          public void slots(int first, int end, int target) {
            source.get(first * width, offsets, target * width, (end - first) * width);
          }

          @Override
          public void gap(int before, int target) {
            for (int i = 0; i < gaps.width(); i++) {
              source.get(before * width, offsets, (target + i) * width, width);
            }
          }
        });
    source.get(gaps.to() * width, offsets, end * width, width);
    return littleEndian(offsets);
  }

  /** Run ends of runs that the gaps within them, and those after them, are a part of. */
  private MadeColumn runEnds() {
    RunSlots runs = new RunSlots(column);
    ByteBuffer ends =
        ByteBuffer.allocate(Math.multiplyExact(runs.count(), Integer.BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (int run = 0; run < runs.count(); run++) {
      int end = runs.end(run);
      ends.putInt(Math.addExact(end, gaps.addedUpTo(end)));
    }
    return new MadeColumn(
        column.field().name(),
        Field.required(column.field().child(0).name(), ArrowType.INT32),
        runs.count(),
        Map.of(BufferKind.DATA, ends.array()),
        List.of(),
        null,
        List.of());
  }

  private static byte[] array(long length) {
    Bytes bytes = new Bytes();
    bytes.grow(length);
    return bytes.array();
  }

  private static ByteBuffer littleEndian(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public UncheckedIOException malformed(int slot, String problem) {
    return column.malformed(gaps.source(slot), problem);
  }

  @Override
  public SchemaMismatchException mismatch(int slot, String expected, String found) {
    return column.mismatch(gaps.source(slot), expected, found);
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public int nullCount() {
    return nullCount;
  }

  @Override
  public @Nullable ByteBuffer validity() {
    return validity;
  }

  @Override
  public ByteBuffer offsets() {
    return buffers.getOrDefault(BufferKind.OFFSETS, column.offsets());
  }

  @Override
  public ByteBuffer sizes() {
    return buffers.getOrDefault(BufferKind.SIZES, column.sizes());
  }

  @Override
  public ByteBuffer views() {
    return buffers.getOrDefault(BufferKind.VIEWS, column.views());
  }

  @Override
  public ByteBuffer typeIds() {
    return buffers.getOrDefault(BufferKind.TYPE_IDS, column.typeIds());
  }

  @Override
  public ByteBuffer values() {
    return buffers.getOrDefault(BufferKind.DATA, column.values());
  }

  @Override
  public Column child(int index) {
    return children.isEmpty() ? column.child(index) : children.get(index);
  }
}
