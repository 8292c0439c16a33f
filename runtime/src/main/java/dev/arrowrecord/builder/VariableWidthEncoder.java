package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.internal.buffer.BinaryView;
import dev.arrowrecord.schema.ArrowType;

/**
 * Spells byte sequences in the layout of their type. Builders hold them as the type of 32-bit
 * offsets wants them; the others are worked out of that once a batch is complete, so that setting a
 * slot costs the same for all.
 */
abstract class VariableWidthEncoder {
  private static final VariableWidthEncoder OFFSETS = new Offsets();

  private final int slotBits;

  private VariableWidthEncoder(int slotBits) {
    this.slotBits = slotBits;
  }

  /** The encoder of a type, to be used by one builder. */
  static VariableWidthEncoder of(ArrowType type) {
    return switch (type.kind()) {
      case LARGE_UTF8, LARGE_BINARY -> new LargeOffsets();
      case UTF8_VIEW, BINARY_VIEW -> new Views();
      default -> OFFSETS;
    };
  }

  /** Width of a slot in bits, without the bytes it stands for. */
  final int slotBits() {
    return slotBits;
  }

  /**
   * Hands over the buffers.
   *
   * @param offsets 32-bit offsets, one more than there are slots
   * @param length number of slots
   * @param data the bytes that the offsets divide
   * @param size how many of them are in use
   */
  abstract void encode(byte[] offsets, int length, byte[] data, int size, BufferSink sink);

  private static final class Offsets extends VariableWidthEncoder {
    Offsets() {
      super(Integer.SIZE);
    }

    @Override
    void encode(byte[] offsets, int length, byte[] data, int size, BufferSink sink) {
      sink.buffer(offsets, (length + 1) * Integer.BYTES);
      sink.buffer(data, size);
    }
  }

  private static final class LargeOffsets extends VariableWidthEncoder {
    private final OffsetWidening widening = new OffsetWidening();

    LargeOffsets() {
      super(Long.SIZE);
    }

    @Override
    void encode(byte[] offsets, int length, byte[] data, int size, BufferSink sink) {
      widening.encode(offsets, length + 1, sink);
      sink.buffer(data, size);
    }
  }

  /**
   * Views, and one data buffer with the values that are too long for them.
   *
   * <p>There is one data buffer, even if no value is long: so all batches of a schema have as many
   * buffers, and metadata that differs in its numbers only.
   */
  private static final class Views extends VariableWidthEncoder {
    private final ScratchBuffer views = new ScratchBuffer();
    private final ScratchBuffer longValues = new ScratchBuffer();

    Views() {
      super(BinaryView.BYTES * Byte.SIZE);
    }

    @Override
    void encode(byte[] offsets, int length, byte[] data, int size, BufferSink sink) {
      byte[] view = views.ofLength(length * BinaryView.BYTES);
      byte[] target = longValues.ofLength(size);
      int filled = 0;
      int start = 0;
      for (int i = 0; i < length; i++) {
        int end = (int) INTS.get(offsets, (i + 1) << 2);
        int bytes = end - start;
        int at = i * BinaryView.BYTES;
        if (bytes <= BinaryView.MAX_INLINE) {
          BinaryView.setInline(view, at, data, start, bytes);
        } else {
          BinaryView.setReference(view, at, data, start, bytes, 0, filled);
          System.arraycopy(data, start, target, filled, bytes);
          filled += bytes;
        }
        start = end;
      }
      sink.buffer(view, length * BinaryView.BYTES);
      sink.buffer(target, filled);
    }
  }
}
