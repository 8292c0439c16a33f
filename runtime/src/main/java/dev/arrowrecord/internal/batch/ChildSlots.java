package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which slots of a child belong to the values of its parent. Numbers that are malformed lead
 * nowhere; they are reported when the slot is read. No more than a bit is taken for each slot, of
 * which there are no more than {@link ClaimedSlots} lets pass.
 */
final class ChildSlots {
  private final BatchColumn parent;
  private final BatchColumn child;
  private final @Nullable BitSet live;

  private ChildSlots(BatchColumn parent, BatchColumn child, @Nullable BitSet live) {
    this.parent = parent;
    this.child = child;
    this.live = live;
  }

  /**
   * Finds the slots of a child.
   *
   * @param parent the column above it
   * @param child one of the parent's children
   * @param live the parent's slots that are values, or null if all are
   * @return the child's slots that are values, or null if all are
   */
  static @Nullable BitSet of(BatchColumn parent, BatchColumn child, @Nullable BitSet live) {
    ChildSlots slots = new ChildSlots(parent, child, live);
    return switch (parent.type().kind()) {
      case STRUCT -> live;
      case LIST, MAP -> slots.ofOffsets(Integer.SIZE);
      case LARGE_LIST -> slots.ofOffsets(Long.SIZE);
      case LIST_VIEW -> slots.ofViews(Integer.SIZE);
      case LARGE_LIST_VIEW -> slots.ofViews(Long.SIZE);
      case FIXED_SIZE_LIST ->
          slots.ofFixedSize(((ArrowType.FixedSizeList) parent.type()).listSize());
      case UNION -> slots.ofUnion((ArrowType.Union) parent.type());
      case RUN_END_ENCODED -> slots.ofRuns();
      case NULL,
          BOOL,
          INT,
          FLOATING_POINT,
          UTF8,
          LARGE_UTF8,
          UTF8_VIEW,
          BINARY,
          LARGE_BINARY,
          BINARY_VIEW,
          FIXED_SIZE_BINARY,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL,
          DICTIONARY ->
          null;
    };
  }

  private boolean isLive(int slot) {
    return live == null || live.get(slot);
  }

  private BitSet ofOffsets(int bitWidth) {
    BitSet elements = new BitSet();
    ByteBuffer offsets = parent.offsets();
    long reached = 0;
    for (int i = 0; i < parent.length(); i++) {
      long start = Integers.get(offsets, i, bitWidth, true);
      long end = Integers.get(offsets, i + 1, bitWidth, true);
      if (isLive(i) && start >= reached && start <= end && end <= child.length()) {
        elements.set((int) start, (int) end);
        reached = end;
      }
    }
    return elements;
  }

  private BitSet ofViews(int bitWidth) {
    // Runs may overlap, each as long as the child: in order of their starts, no slot is set twice.
    long[] runs = new long[parent.length()];
    int count = 0;
    for (int i = 0; i < parent.length(); i++) {
      long start = Integers.get(parent.offsets(), i, bitWidth, true);
      long size = Integers.get(parent.sizes(), i, bitWidth, true);
      boolean fits = start >= 0 && size >= 0 && size <= child.length() - start;
      if (fits && isLive(i)) {
        runs[count++] = start << Integer.SIZE | (start + size);
      }
    }
    Arrays.sort(runs, 0, count);
    BitSet elements = new BitSet();
    int reached = 0;
    for (int i = 0; i < count; i++) {
      int end = (int) runs[i];
      if (end > reached) {
        elements.set(Math.max(reached, (int) (runs[i] >>> Integer.SIZE)), end);
        reached = end;
      }
    }
    return elements;
  }

  private @Nullable BitSet ofFixedSize(int listSize) {
    if (live == null) {
      return null;
    }
    BitSet elements = new BitSet();
    for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
      elements.set(i * listSize, (i + 1) * listSize);
    }
    return elements;
  }

  private BitSet ofUnion(ArrowType.Union type) {
    BitSet values = new BitSet();
    boolean dense = type.mode() == UnionMode.DENSE;
    int typeId = typeIdOfChild(type);
    for (int i = 0; i < parent.length(); i++) {
      if (isLive(i) && parent.typeIds().get(i) == typeId) {
        int slot = dense ? parent.offsets().getInt(i * Integer.BYTES) : i;
        if (slot >= 0 && slot < child.length()) {
          values.set(slot);
        }
      }
    }
    return values;
  }

  /** The runs that have a slot among the values. */
  private BitSet ofRuns() {
    BitSet runs = new BitSet();
    BatchColumn runEnds = parent.children().get(0);
    int bitWidth = ((ArrowType.Int) runEnds.type()).bitWidth();
    int count = Math.min(runEnds.length(), child.length());
    long start = 0;
    long value = -1;
    for (int run = 0; run < count && start < parent.length(); run++) {
      long end = Integers.get(runEnds.values(), run, bitWidth, true);
      if (end <= start) {
        break;
      }
      if (value < start) {
        value = valueFrom((int) start);
      }
      runs.set(run, value < end);
      start = end;
    }
    return runs;
  }

  /** The first slot from there on that is a value; beyond all others if there is none. */
  private long valueFrom(int slot) {
    int next = live == null ? slot : live.nextSetBit(slot);
    return next < 0 ? Long.MAX_VALUE : next;
  }

  private int typeIdOfChild(ArrowType.Union type) {
    for (int i = 0; i < type.typeIds().size(); i++) {
      if (parent.actual().child(i).name().equals(child.field().name())) {
        return type.typeIds().get(i);
      }
    }
    throw new IllegalStateException("The data has no variant " + child.field().name());
  }
}
