package dev.arrowrecord.benchmarks.design;

import static dev.arrowrecord.benchmarks.design.Views.INTS;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A column of strings as offsets and UTF-8; {@link StringEncoding} has ways to encode them. */
abstract class StringColumn extends Columns.Validity {
  private static final int FIRST_CAPACITY = 1024;
  private static final int MAX_BYTES_PER_CHAR = 3;

  byte[] data = new byte[FIRST_CAPACITY];
  int size;
  private final byte[] offsets;

  StringColumn(int rows) {
    super(rows);
    offsets = new byte[(rows + 1) << 2];
  }

  final void set(int row, @Nullable String value) {
    if (value == null) {
      clear(row);
    } else {
      append(value);
    }
    endRow(row, size);
  }

  /** Adds the string to {@link #data}, or whatever {@link #finish} makes that of. */
  abstract void append(String value);

  /** Encodes what has not been encoded yet. */
  void finish(int rows) {}

  final void write(int rows, OutputStream out) throws IOException {
    finish(rows);
    writeValidity(rows, out);
    out.write(offsets, 0, (rows + 1) << 2);
    out.write(data, 0, size);
    size = 0;
  }

  final void endRow(int row, int end) {
    INTS.set(offsets, (row + 1) << 2, end);
  }

  final int end(int row) {
    return (int) INTS.get(offsets, (row + 1) << 2);
  }

  final void ensure(int length) {
    if (data.length - size < length) {
      data = Arrays.copyOf(data, Math.max(data.length * 2, size + length));
    }
  }

  final void appendBytes(String value) {
    byte[] bytes = value.getBytes(UTF_8);
    ensure(bytes.length);
    System.arraycopy(bytes, 0, data, size, bytes.length);
    size += bytes.length;
  }

  /** Encodes any characters; what others fall back to where they find some beyond ASCII. */
  final void appendAny(CharSequence chars, int from, int to) {
    ensure(MAX_BYTES_PER_CHAR * (to - from));
    byte[] target = data;
    int position = size;
    int i = from;
    while (i < to) {
      char c = chars.charAt(i++);
      if (c < 0x80) {
        target[position++] = (byte) c;
      } else if (c < 0x800) {
        target[position++] = (byte) (0xC0 | c >> 6);
        target[position++] = trailing(c);
      } else if (!Character.isSurrogate(c)) {
        target[position++] = (byte) (0xE0 | c >> 12);
        target[position++] = trailing(c >> 6);
        target[position++] = trailing(c);
      } else {
        int codePoint = Character.toCodePoint(c, chars.charAt(i++));
        target[position++] = (byte) (0xF0 | codePoint >> 18);
        target[position++] = trailing(codePoint >> 12);
        target[position++] = trailing(codePoint >> 6);
        target[position++] = trailing(codePoint);
      }
    }
    size = position;
  }

  private static byte trailing(int bits) {
    return (byte) (0x80 | bits & 0x3F);
  }
}
