package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.ArrowType;

/**
 * Spells the runs of a child's slots in the layout of their type. Builders hold them as 32-bit
 * offsets; the other layouts are worked out of those once a batch is complete.
 */
abstract class ListEncoder {
  private static final ListEncoder OFFSETS = new Offsets();

  private final int slotBits;

  private ListEncoder(int slotBits) {
    this.slotBits = slotBits;
  }

  /** The encoder of a type, to be used by one builder. */
  static ListEncoder of(ArrowType type) {
    return switch (type.kind()) {
      case LARGE_LIST -> new LargeOffsets();
      case LIST_VIEW -> new Views();
      case LARGE_LIST_VIEW -> new LargeViews();
      default -> OFFSETS;
    };
  }

  /** Width of a slot in bits, without its elements. */
  final int slotBits() {
    return slotBits;
  }

  /**
   * Hands over the buffers.
   *
   * @param offsets 32-bit offsets, one more than there are slots
   * @param length number of slots
   */
  abstract void encode(byte[] offsets, int length, BufferSink sink);

  private static final class Offsets extends ListEncoder {
    Offsets() {
      super(Integer.SIZE);
    }

    @Override
    void encode(byte[] offsets, int length, BufferSink sink) {
      sink.buffer(offsets, (length + 1) * Integer.BYTES);
    }
  }

  private static final class LargeOffsets extends ListEncoder {
    private final OffsetWidening widening = new OffsetWidening();

    LargeOffsets() {
      super(Long.SIZE);
    }

    @Override
    void encode(byte[] offsets, int length, BufferSink sink) {
      widening.encode(offsets, length + 1, sink);
    }
  }

  /** A slot without elements, null or not, has zeros for both offset and size. */
  private static final class Views extends ListEncoder {
    private final ScratchBuffer starts = new ScratchBuffer();
    private final ScratchBuffer sizes = new ScratchBuffer();

    Views() {
      super(2 * Integer.SIZE);
    }

    @Override
    void encode(byte[] offsets, int length, BufferSink sink) {
      int bytes = length * Integer.BYTES;
      byte[] start = starts.ofLength(bytes);
      byte[] size = sizes.ofLength(bytes);
      int next = 0;
      for (int i = 0; i < length; i++) {
        int from = next;
        next = (int) INTS.get(offsets, (i + 1) << 2);
        INTS.set(start, i << 2, next == from ? 0 : from);
        INTS.set(size, i << 2, next - from);
      }
      sink.buffer(start, bytes);
      sink.buffer(size, bytes);
    }
  }

  /** As {@link Views}, with 64 bits for each number. */
  private static final class LargeViews extends ListEncoder {
    private final ScratchBuffer starts = new ScratchBuffer();
    private final ScratchBuffer sizes = new ScratchBuffer();

    LargeViews() {
      super(2 * Long.SIZE);
    }

    @Override
    void encode(byte[] offsets, int length, BufferSink sink) {
      int bytes = length * Long.BYTES;
      byte[] start = starts.ofLength(bytes);
      byte[] size = sizes.ofLength(bytes);
      int next = 0;
      for (int i = 0; i < length; i++) {
        int from = next;
        next = (int) INTS.get(offsets, (i + 1) << 2);
        LONGS.set(start, i << 3, next == from ? 0L : from);
        LONGS.set(size, i << 3, (long) (next - from));
      }
      sink.buffer(start, bytes);
      sink.buffer(size, bytes);
    }
  }
}
