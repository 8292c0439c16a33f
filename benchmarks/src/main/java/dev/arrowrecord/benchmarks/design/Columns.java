package dev.arrowrecord.benchmarks.design;

import static dev.arrowrecord.benchmarks.design.Views.DOUBLES;
import static dev.arrowrecord.benchmarks.design.Views.INTS;
import static dev.arrowrecord.benchmarks.design.Views.LONGS;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Columns as byte arrays, set by index; the caller has made sure that there is room. */
final class Columns {
  private Columns() {}

  /** Validity of a column: bits are cleared for nulls only. */
  static class Validity {
    private final byte[] validity;
    private int nullCount;

    Validity(int rows) {
      validity = new byte[bytesFor(rows)];
      Arrays.fill(validity, (byte) 0xFF);
    }

    final void clear(int row) {
      validity[row >> 3] &= (byte) ~(1 << (row & 7));
      nullCount++;
    }

    final void writeValidity(int rows, OutputStream out) throws IOException {
      if (nullCount > 0) {
        out.write(validity, 0, bytesFor(rows));
        Arrays.fill(validity, (byte) 0xFF);
        nullCount = 0;
      }
    }
  }

  static final class Longs {
    private final byte[] bytes;

    Longs(int rows) {
      bytes = new byte[rows << 3];
    }

    void set(int row, long value) {
      LONGS.set(bytes, row << 3, value);
    }

    void write(int rows, OutputStream out) throws IOException {
      out.write(bytes, 0, rows << 3);
    }
  }

  static final class Doubles {
    private final byte[] bytes;

    Doubles(int rows) {
      bytes = new byte[rows << 3];
    }

    void set(int row, double value) {
      DOUBLES.set(bytes, row << 3, value);
    }

    void write(int rows, OutputStream out) throws IOException {
      out.write(bytes, 0, rows << 3);
    }
  }

  static final class Ints extends Validity {
    private final byte[] bytes;

    Ints(int rows) {
      super(rows);
      bytes = new byte[rows << 2];
    }

    void set(int row, int value) {
      INTS.set(bytes, row << 2, value);
    }

    void set(int row, @Nullable Integer value) {
      if (value == null) {
        clear(row);
        set(row, 0);
      } else {
        set(row, value.intValue());
      }
    }

    void write(int rows, OutputStream out) throws IOException {
      writeValidity(rows, out);
      out.write(bytes, 0, rows << 2);
    }
  }

  static final class Booleans {
    private final byte[] bits;

    Booleans(int rows) {
      bits = new byte[bytesFor(rows)];
    }

    void set(int row, boolean value) {
      bits[row >> 3] |= (byte) ((value ? 1 : 0) << (row & 7));
    }

    void write(int rows, OutputStream out) throws IOException {
      out.write(bits, 0, bytesFor(rows));
      Arrays.fill(bits, (byte) 0);
    }
  }

  static int bytesFor(int bits) {
    return (bits + 7) >> 3;
  }
}
