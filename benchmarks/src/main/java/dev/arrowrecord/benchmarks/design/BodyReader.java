package dev.arrowrecord.benchmarks.design;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Makes rows from the buffers that {@link RowLayout#BYTE_ARRAYS} wrote. */
public final class BodyReader {
  // The buffers, as they are written: validity only where there are nulls, which a batch always
  // has.
  private static final int ID = 0;
  private static final int QUANTITY = 1;
  private static final int PRICE = 2;
  private static final int TIME = 3;
  private static final int BUY = 4;
  private static final int SYMBOL_OFFSETS = 5;
  private static final int SYMBOL_DATA = 6;
  private static final int VENUE_VALIDITY = 7;
  private static final int VENUE_OFFSETS = 8;
  private static final int VENUE_DATA = 9;
  private static final int LEVEL_VALIDITY = 10;
  private static final int LEVEL = 11;

  private BodyReader() {}

  /** How numbers are read. */
  public enum Numbers {
    /** {@code ByteBuffer.getLong} and the like. */
    BYTE_BUFFER {
      @Override
      NumberColumn column(ByteBuffer bytes) {
        return new OfByteBuffer(bytes);
      }
    },
    /** {@code LongBuffer} and the like. */
    TYPED_BUFFER {
      @Override
      NumberColumn column(ByteBuffer bytes) {
        return new OfTypedBuffers(bytes);
      }
    },
    /** {@code VarHandle}s on an array, which a buffer outside the heap is copied to. */
    BYTE_ARRAY {
      @Override
      NumberColumn column(ByteBuffer bytes) {
        return new OfByteArray(bytes);
      }
    };

    abstract NumberColumn column(ByteBuffer bytes);
  }

  /** How strings are made. */
  public enum Strings {
    /** From an array of each string's own. */
    COPY_EACH,
    /** From one array for the column. */
    UTF8,
    /** From one array for the column, without decoding if it is all ASCII. */
    LATIN1_IF_ASCII
  }

  /** The buffers of a batch, in one. */
  record Body(int rows, ByteBuffer bytes, int[] offsets, int[] lengths) {
    static Body of(int rows, List<byte[]> buffers, IntFunction<ByteBuffer> allocator) {
      int[] offsets = new int[buffers.size()];
      int[] lengths = new int[buffers.size()];
      int size = 0;
      for (int i = 0; i < offsets.length; i++) {
        offsets[i] = size;
        lengths[i] = buffers.get(i).length;
        size += (lengths[i] + 7) & -8;
      }
      ByteBuffer bytes = allocator.apply(size);
      for (int i = 0; i < offsets.length; i++) {
        bytes.put(offsets[i], buffers.get(i));
      }
      return new Body(rows, bytes, offsets, lengths);
    }

    ByteBuffer buffer(int index) {
      return bytes.slice(offsets[index], lengths[index]).order(ByteOrder.LITTLE_ENDIAN);
    }
  }

  static List<Row> read(Body body, Numbers numbers, Strings strings) {
    return rows(
        body.rows(),
        numbers.column(body.buffer(ID)),
        numbers.column(body.buffer(QUANTITY)),
        numbers.column(body.buffer(PRICE)),
        numbers.column(body.buffer(TIME)),
        numbers.column(body.buffer(BUY)),
        numbers.column(body.buffer(SYMBOL_OFFSETS)),
        new Text(body.buffer(SYMBOL_DATA), strings),
        numbers.column(body.buffer(VENUE_VALIDITY)),
        numbers.column(body.buffer(VENUE_OFFSETS)),
        new Text(body.buffer(VENUE_DATA), strings),
        numbers.column(body.buffer(LEVEL_VALIDITY)),
        numbers.column(body.buffer(LEVEL)));
  }

  private static List<Row> rows(
      int count,
      NumberColumn id,
      NumberColumn quantity,
      NumberColumn price,
      NumberColumn time,
      NumberColumn buy,
      NumberColumn symbolOffsets,
      Text symbol,
      NumberColumn venueValidity,
      NumberColumn venueOffsets,
      Text venue,
      NumberColumn levelValidity,
      NumberColumn level) {
    List<Row> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(
          new Row(
              id.getLong(i),
              quantity.getInt(i),
              price.getDouble(i),
              Row.toInstant(time.getLong(i)),
              buy.getBit(i),
              symbol.get(symbolOffsets.getInt(i), symbolOffsets.getInt(i + 1)),
              venueValidity.getBit(i)
                  ? venue.get(venueOffsets.getInt(i), venueOffsets.getInt(i + 1))
                  : null,
              levelValidity.getBit(i) ? Integer.valueOf(level.getInt(i)) : null));
    }
    return rows;
  }

  /** Numbers of any type. */
  private abstract static class NumberColumn {
    abstract long getLong(int row);

    abstract int getInt(int row);

    abstract double getDouble(int row);

    abstract boolean getBit(int row);
  }

  private static final class OfByteBuffer extends NumberColumn {
    private final ByteBuffer bytes;

    OfByteBuffer(ByteBuffer bytes) {
      this.bytes = bytes;
    }

    @Override
    long getLong(int row) {
      return bytes.getLong(row << 3);
    }

    @Override
    int getInt(int row) {
      return bytes.getInt(row << 2);
    }

    @Override
    double getDouble(int row) {
      return bytes.getDouble(row << 3);
    }

    @Override
    boolean getBit(int row) {
      return (bytes.get(row >> 3) >> (row & 7) & 1) != 0;
    }
  }

  private static final class OfTypedBuffers extends NumberColumn {
    private final ByteBuffer bytes;
    private final IntBuffer ints;
    private final LongBuffer longs;
    private final DoubleBuffer doubles;

    OfTypedBuffers(ByteBuffer bytes) {
      this.bytes = bytes;
      this.ints = bytes.asIntBuffer();
      this.longs = bytes.asLongBuffer();
      this.doubles = bytes.asDoubleBuffer();
    }

    @Override
    long getLong(int row) {
      return longs.get(row);
    }

    @Override
    int getInt(int row) {
      return ints.get(row);
    }

    @Override
    double getDouble(int row) {
      return doubles.get(row);
    }

    @Override
    boolean getBit(int row) {
      return (bytes.get(row >> 3) >> (row & 7) & 1) != 0;
    }
  }

  private static final class OfByteArray extends NumberColumn {
    private final byte[] bytes;
    private final int base;

    OfByteArray(ByteBuffer bytes) {
      this.bytes = array(bytes);
      this.base = bytes.hasArray() ? bytes.arrayOffset() : 0;
    }

    @Override
    long getLong(int row) {
      return (long) Views.LONGS.get(bytes, base + (row << 3));
    }

    @Override
    int getInt(int row) {
      return (int) Views.INTS.get(bytes, base + (row << 2));
    }

    @Override
    double getDouble(int row) {
      return (double) Views.DOUBLES.get(bytes, base + (row << 3));
    }

    @Override
    boolean getBit(int row) {
      return (bytes[base + (row >> 3)] >> (row & 7) & 1) != 0;
    }
  }

  /** The bytes of strings. */
  private static final class Text {
    private final ByteBuffer buffer;
    private final byte[] bytes;
    private final int base;
    private final boolean copyEach;
    private final boolean latin1;

    Text(ByteBuffer buffer, Strings strings) {
      this.buffer = buffer;
      copyEach = strings == Strings.COPY_EACH;
      bytes = copyEach ? new byte[0] : array(buffer);
      base = buffer.hasArray() ? buffer.arrayOffset() : 0;
      latin1 = strings == Strings.LATIN1_IF_ASCII && isAscii(buffer);
    }

    String get(int from, int to) {
      if (copyEach) {
        byte[] own = new byte[to - from];
        buffer.get(from, own);
        return new String(own, UTF_8);
      }
      return new String(bytes, base + from, to - from, latin1 ? ISO_8859_1 : UTF_8);
    }

    private static boolean isAscii(ByteBuffer buffer) {
      long seen = 0;
      int i = 0;
      for (; i <= buffer.limit() - Long.BYTES; i += Long.BYTES) {
        seen |= buffer.getLong(i);
      }
      for (; i < buffer.limit(); i++) {
        seen |= buffer.get(i);
      }
      return (seen & 0x8080808080808080L) == 0;
    }
  }

  /** The buffer's own array, or a copy. */
  private static byte[] array(ByteBuffer buffer) {
    if (buffer.hasArray()) {
      return buffer.array();
    }
    byte[] bytes = new byte[buffer.limit()];
    buffer.get(0, bytes);
    return bytes;
  }

  /** Keeps each buffer that is written. */
  static final class Collector extends OutputStream {
    private final List<byte[]> buffers;

    Collector(List<byte[]> buffers) {
      this.buffers = buffers;
    }

    @Override
    public void write(int b) {
      throw new UnsupportedOperationException("Buffers are written whole");
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      buffers.add(Arrays.copyOfRange(bytes, offset, offset + length));
    }
  }
}
