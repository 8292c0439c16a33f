package dev.arrowrecord.benchmarks.design;

import static dev.arrowrecord.benchmarks.design.Views.INTS;
import static dev.arrowrecord.benchmarks.design.Views.LONGS;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.function.IntFunction;

/** Ways to turn strings into UTF-8, all quick for ASCII and right for the rest. */
public enum StringEncoding {
  /** {@code String.getBytes}: fast for long strings, but allocates. */
  GET_BYTES(GetBytes::new),
  /** A loop of {@code charAt}, and one test for ASCII after it. */
  CHAR_AT(CharAt::new),
  /** {@link #CHAR_AT} up to 20 characters, beyond {@link #GET_BYTES}. */
  SPLIT(Split::new),
  /**
   * {@code charAt} without a loop, in runs that overlap; beyond 16 characters {@link #GET_BYTES}.
   */
  OVERLAPPING(Overlapping::new),
  /** A test for ASCII, then the deprecated {@code getBytes} that drops the high bytes. */
  DEPRECATED(Deprecated::new),
  /** {@code getChars}, then a loop that narrows. */
  GET_CHARS(GetChars::new),
  /** {@code charAt}, eight characters to a {@code long}, the rest in a loop. */
  PACKED(Packed::new),
  /** One {@code StringBuilder} for the column, encoded as a whole. */
  COLUMN_BUILDER(ColumnBuilder::new),
  /** One {@code char[]} for the column, narrowed as a whole. */
  COLUMN_CHARS(ColumnChars::new);

  private final IntFunction<StringColumn> constructor;

  StringEncoding(IntFunction<StringColumn> constructor) {
    this.constructor = constructor;
  }

  StringColumn column(int rows) {
    return constructor.apply(rows);
  }

  private static final class GetBytes extends StringColumn {
    GetBytes(int rows) {
      super(rows);
    }

    @Override
    void append(String value) {
      appendBytes(value);
    }
  }

  private static class CharAt extends StringColumn {
    CharAt(int rows) {
      super(rows);
    }

    @Override
    void append(String value) {
      int length = value.length();
      ensure(length);
      byte[] target = data;
      int position = size;
      int seen = 0;
      for (int i = 0; i < length; i++) {
        char c = value.charAt(i);
        seen |= c;
        target[position + i] = (byte) c;
      }
      if (seen < 0x80) {
        size = position + length;
      } else {
        appendAny(value, 0, length);
      }
    }
  }

  private static final class Split extends CharAt {
    private static final int SHORT = 20;

    Split(int rows) {
      super(rows);
    }

    @Override
    void append(String value) {
      if (value.length() > SHORT) {
        appendBytes(value);
      } else {
        super.append(value);
      }
    }
  }

  private static final class Overlapping extends StringColumn {
    private static final int SHORT = 16;
    private static final long NOT_ASCII = 0xFF80FF80FF80FF80L;

    Overlapping(int rows) {
      super(rows);
    }

    @Override
    void append(String value) {
      int length = value.length();
      if (length > SHORT) {
        appendBytes(value);
        return;
      }
      ensure(length);
      long seen;
      if (length >= 8) {
        seen = eight(value, 0) | eight(value, length - 8);
      } else if (length >= 4) {
        seen = four(value, 0) | four(value, length - 4);
      } else {
        seen = few(value, length);
      }
      if ((seen & NOT_ASCII) == 0) {
        size += length;
      } else {
        appendAny(value, 0, length);
      }
    }

    // Of every pair the first character goes to one long and the second to another: 16 bits each,
    // so that the test for ASCII is one, and both together are the bytes in order.
    private long eight(String value, int from) {
      long even = chars(value, from) | chars(value, from + 4) << 32;
      long odd = chars(value, from + 1) | chars(value, from + 5) << 32;
      LONGS.set(data, size + from, even | odd << 8);
      return even | odd;
    }

    private long four(String value, int from) {
      long even = chars(value, from);
      long odd = chars(value, from + 1);
      INTS.set(data, size + from, (int) (even | odd << 8));
      return even | odd;
    }

    private static long chars(String value, int index) {
      return value.charAt(index) | (long) value.charAt(index + 2) << 16;
    }

    private long few(String value, int length) {
      long seen = 0;
      for (int i = 0; i < length; i++) {
        char c = value.charAt(i);
        seen |= c;
        data[size + i] = (byte) c;
      }
      return seen;
    }
  }

  private static final class Deprecated extends StringColumn {
    Deprecated(int rows) {
      super(rows);
    }

    @Override
    @SuppressWarnings("deprecation")
    void append(String value) {
      int length = value.length();
      ensure(length);
      int seen = 0;
      for (int i = 0; i < length; i++) {
        seen |= value.charAt(i);
      }
      if (seen < 0x80) {
        value.getBytes(0, length, data, size);
        size += length;
      } else {
        appendAny(value, 0, length);
      }
    }
  }

  private static final class GetChars extends StringColumn {
    private char[] chars = new char[256];

    GetChars(int rows) {
      super(rows);
    }

    @Override
    void append(String value) {
      int length = value.length();
      ensure(length);
      if (chars.length < length) {
        chars = new char[2 * length];
      }
      value.getChars(0, length, chars, 0);
      if (narrow(chars, length, data, size)) {
        size += length;
      } else {
        appendAny(value, 0, length);
      }
    }
  }

  private static final class Packed extends StringColumn {
    Packed(int rows) {
      super(rows);
    }

    @Override
    void append(String value) {
      int length = value.length();
      ensure(length);
      int seen = 0;
      int i = 0;
      for (; i <= length - Long.BYTES; i += Long.BYTES) {
        long packed = 0;
        for (int j = 0; j < Long.BYTES; j++) {
          char c = value.charAt(i + j);
          seen |= c;
          packed |= (long) c << (j << 3);
        }
        LONGS.set(data, size + i, packed);
      }
      for (; i < length; i++) {
        char c = value.charAt(i);
        seen |= c;
        data[size + i] = (byte) c;
      }
      if (seen < 0x80) {
        size += length;
      } else {
        appendAny(value, 0, length);
      }
    }
  }

  /** Counts characters while rows come, and bytes once the column is encoded. */
  private abstract static class WholeColumn extends StringColumn {
    WholeColumn(int rows) {
      super(rows);
    }

    final void encodeRows(CharSequence chars, int rows) {
      size = 0;
      int from = 0;
      for (int row = 0; row < rows; row++) {
        int to = end(row);
        appendAny(chars, from, to);
        endRow(row, size);
        from = to;
      }
    }
  }

  private static final class ColumnBuilder extends WholeColumn {
    private final StringBuilder chars = new StringBuilder();

    ColumnBuilder(int rows) {
      super(rows);
    }

    @Override
    void append(String value) {
      chars.append(value);
      size += value.length();
    }

    @Override
    void finish(int rows) {
      String all = chars.toString();
      byte[] bytes = all.getBytes(UTF_8);
      if (bytes.length == all.length()) {
        data = bytes;
      } else {
        encodeRows(all, rows);
      }
      chars.setLength(0);
    }
  }

  private static final class ColumnChars extends WholeColumn {
    private char[] chars = new char[1 << 14];

    ColumnChars(int rows) {
      super(rows);
    }

    @Override
    void append(String value) {
      int length = value.length();
      if (chars.length - size < length) {
        chars = Arrays.copyOf(chars, Math.max(2 * chars.length, size + length));
      }
      value.getChars(0, length, chars, size);
      size += length;
    }

    @Override
    void finish(int rows) {
      if (data.length < size) {
        data = new byte[chars.length];
      }
      if (!narrow(chars, size, data, 0)) {
        encodeRows(CharBuffer.wrap(chars, 0, size), rows);
      }
    }
  }

  private static boolean narrow(char[] chars, int length, byte[] target, int position) {
    int seen = 0;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      seen |= c;
      target[position + i] = (byte) c;
    }
    return seen < 0x80;
  }
}
