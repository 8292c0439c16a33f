package dev.arrowrecord.benchmarks.design;

import static dev.arrowrecord.benchmarks.design.Views.DOUBLES;
import static dev.arrowrecord.benchmarks.design.Views.INTS;
import static dev.arrowrecord.benchmarks.design.Views.LONGS;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@link RowLayout#APPENDING}: how one writes it first. */
final class AppendingWriter extends RowWriter {
  private final Bytes id = new Bytes();
  private final Bytes quantity = new Bytes();
  private final Bytes price = new Bytes();
  private final Bytes time = new Bytes();
  private final Bits buy = new Bits();
  private final Strings symbol = new Strings();
  private final Strings venue = new Strings();
  private final Bits levelValidity = new Bits();
  private final Bytes level = new Bytes();

  AppendingWriter(OutputStream out, int batchRows) {
    super(out, batchRows);
  }

  @Override
  void set(int index, Row next) {
    id.append(next.id());
    quantity.append(next.quantity());
    price.append(next.price());
    time.append(next.micros());
    buy.append(next.buy());
    symbol.append(next.symbol());
    venue.append(next.venue());
    Integer value = next.level();
    levelValidity.append(value != null);
    level.append(value == null ? 0 : value);
  }

  @Override
  void writeBatch(int rows) throws IOException {
    id.write(out);
    quantity.write(out);
    price.write(out);
    time.write(out);
    buy.write(out);
    symbol.write(out);
    venue.write(out);
    levelValidity.writeIfAnyClear(out);
    level.write(out);
  }

  private static final class Bytes {
    private byte[] bytes = new byte[1024];
    private int size;

    private int claim(int count) {
      if (bytes.length - size < count) {
        bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + count));
      }
      int position = size;
      size += count;
      return position;
    }

    void append(int value) {
      int position = claim(Integer.BYTES);
      INTS.set(bytes, position, value);
    }

    void append(long value) {
      int position = claim(Long.BYTES);
      LONGS.set(bytes, position, value);
    }

    void append(double value) {
      int position = claim(Double.BYTES);
      DOUBLES.set(bytes, position, value);
    }

    void append(String value) {
      int length = value.length();
      int position = claim(length);
      int seen = 0;
      for (int i = 0; i < length; i++) {
        char c = value.charAt(i);
        seen |= c;
        bytes[position + i] = (byte) c;
      }
      if (seen >= 0x80) {
        size = position;
        byte[] encoded = value.getBytes(UTF_8);
        System.arraycopy(encoded, 0, bytes, claim(encoded.length), encoded.length);
      }
    }

    void write(OutputStream out) throws IOException {
      out.write(bytes, 0, size);
      size = 0;
    }
  }

  private static final class Bits {
    private byte[] bits = new byte[128];
    private int size;
    private int clear;

    void append(boolean value) {
      int at = size >> 3;
      if (at == bits.length) {
        bits = Arrays.copyOf(bits, 2 * bits.length);
      }
      int bit = 1 << (size & 7);
      if (value) {
        bits[at] |= (byte) bit;
      } else {
        bits[at] &= (byte) ~bit;
        clear++;
      }
      size++;
    }

    void write(OutputStream out) throws IOException {
      if ((size & 7) != 0) {
        bits[size >> 3] &= (byte) ~(0xFF << (size & 7));
      }
      out.write(bits, 0, Columns.bytesFor(size));
      size = 0;
      clear = 0;
    }

    void writeIfAnyClear(OutputStream out) throws IOException {
      if (clear > 0) {
        write(out);
      }
      size = 0;
    }
  }

  private static final class Strings {
    private final Bits validity = new Bits();
    private final Bytes offsets = new Bytes();
    private final Bytes data = new Bytes();

    Strings() {
      offsets.append(0);
    }

    void append(@Nullable String value) {
      validity.append(value != null);
      if (value != null) {
        data.append(value);
      }
      offsets.append(data.size);
    }

    void write(OutputStream out) throws IOException {
      validity.writeIfAnyClear(out);
      offsets.write(out);
      offsets.append(0);
      data.write(out);
    }
  }
}
