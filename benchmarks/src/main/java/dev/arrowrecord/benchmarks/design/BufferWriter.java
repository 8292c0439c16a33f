package dev.arrowrecord.benchmarks.design;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** {@link RowLayout#DIRECT_BUFFERS} and {@link RowLayout#HEAP_BUFFERS}. */
final class BufferWriter extends RowWriter {
  private static final int PART = 8_192;

  private final IntFunction<ByteBuffer> allocator;
  private final ByteBuffer id;
  private final ByteBuffer quantity;
  private final ByteBuffer price;
  private final ByteBuffer time;
  private final ByteBuffer buy;
  private final Strings symbol;
  private final Strings venue;
  private final Validity levelValidity;
  private final ByteBuffer level;
  private final byte[] part = new byte[PART];

  BufferWriter(OutputStream out, int rows, IntFunction<ByteBuffer> allocator) {
    super(out, rows);
    this.allocator = allocator;
    id = allocate(rows << 3);
    quantity = allocate(rows << 2);
    price = allocate(rows << 3);
    time = allocate(rows << 3);
    buy = allocate(Columns.bytesFor(rows));
    symbol = new Strings(rows);
    venue = new Strings(rows);
    levelValidity = new Validity(rows);
    level = allocate(rows << 2);
  }

  private ByteBuffer allocate(int bytes) {
    return allocator.apply(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  void set(int index, Row next) {
    id.putLong(index << 3, next.id());
    quantity.putInt(index << 2, next.quantity());
    price.putDouble(index << 3, next.price());
    time.putLong(index << 3, next.micros());
    int at = index >> 3;
    buy.put(at, (byte) (buy.get(at) | (next.buy() ? 1 : 0) << (index & 7)));
    symbol.set(index, next.symbol());
    venue.set(index, next.venue());
    Integer value = next.level();
    if (value == null) {
      levelValidity.clear(index);
      level.putInt(index << 2, 0);
    } else {
      level.putInt(index << 2, value);
    }
  }

  @Override
  void writeBatch(int rows) throws IOException {
    write(id, rows << 3);
    write(quantity, rows << 2);
    write(price, rows << 3);
    write(time, rows << 3);
    write(buy, Columns.bytesFor(rows));
    fill(buy, 0);
    symbol.write(rows);
    venue.write(rows);
    levelValidity.write(rows);
    write(level, rows << 2);
  }

  private void write(ByteBuffer buffer, int length) throws IOException {
    if (buffer.hasArray()) {
      out.write(buffer.array(), buffer.arrayOffset(), length);
      return;
    }
    for (int i = 0; i < length; i += PART) {
      int count = Math.min(PART, length - i);
      buffer.get(i, part, 0, count);
      out.write(part, 0, count);
    }
  }

  private static void fill(ByteBuffer buffer, int value) {
    for (int i = 0; i < buffer.capacity(); i++) {
      buffer.put(i, (byte) value);
    }
  }

  private final class Validity {
    private final ByteBuffer bits;
    private int nullCount;

    Validity(int rows) {
      bits = allocate(Columns.bytesFor(rows));
      fill(bits, 0xFF);
    }

    void clear(int row) {
      bits.put(row >> 3, (byte) (bits.get(row >> 3) & ~(1 << (row & 7))));
      nullCount++;
    }

    void write(int rows) throws IOException {
      if (nullCount > 0) {
        BufferWriter.this.write(bits, Columns.bytesFor(rows));
        fill(bits, 0xFF);
        nullCount = 0;
      }
    }
  }

  private final class Strings {
    private static final int FIRST_CAPACITY = 1024;

    private final Validity validity;
    private final ByteBuffer offsets;
    private ByteBuffer data = allocate(FIRST_CAPACITY);
    private int size;

    Strings(int rows) {
      validity = new Validity(rows);
      offsets = allocate((rows + 1) << 2);
    }

    void set(int row, @Nullable String value) {
      if (value == null) {
        validity.clear(row);
      } else {
        append(value);
      }
      offsets.putInt((row + 1) << 2, size);
    }

    private void append(String value) {
      int length = value.length();
      ensure(length);
      ByteBuffer target = data;
      int position = size;
      int seen = 0;
      for (int i = 0; i < length; i++) {
        char c = value.charAt(i);
        seen |= c;
        target.put(position + i, (byte) c);
      }
      if (seen < 0x80) {
        size = position + length;
      } else {
        byte[] encoded = value.getBytes(UTF_8);
        ensure(encoded.length);
        data.put(position, encoded);
        size = position + encoded.length;
      }
    }

    private void ensure(int length) {
      if (data.capacity() - size < length) {
        ByteBuffer grown = allocate(Math.max(2 * data.capacity(), size + length));
        grown.put(0, data, 0, size);
        data = grown;
      }
    }

    void write(int rows) throws IOException {
      validity.write(rows);
      BufferWriter.this.write(offsets, (rows + 1) << 2);
      BufferWriter.this.write(data, size);
      size = 0;
    }
  }
}
