package dev.arrowrecord.internal.column;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.builder.RecordingSink;
import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A column whose bytes a test gives one by one, and the bytes of its copies. */
final class ColumnBytes {
  private final Field field;
  private final int length;
  private final Map<BufferKind, byte[]> buffers = new EnumMap<>(BufferKind.class);
  private List<byte[]> dataBuffers = List.of();
  private Dictionary dictionary = Dictionary.empty();

  private ColumnBytes(Field field, int length) {
    this.field = field;
    this.length = length;
  }

  static ColumnBytes of(Field field, int length) {
    return new ColumnBytes(field, length);
  }

  /** Adds a buffer. */
  ColumnBytes with(BufferKind kind, byte[] bytes) {
    buffers.put(kind, bytes);
    return this;
  }

  /** Adds a validity bitmap: a digit for each slot, from the first on. */
  ColumnBytes valid(String digits) {
    return with(BufferKind.VALIDITY, bits(digits));
  }

  ColumnBytes withDataBuffers(byte[]... data) {
    dataBuffers = List.of(data);
    return this;
  }

  ColumnBytes with(Dictionary values) {
    dictionary = values;
    return this;
  }

  MadeColumn column(Column... children) {
    return new MadeColumn(
        field.name(), field, length, buffers, dataBuffers, dictionary, List.of(children));
  }

  static byte[] bits(String digits) {
    byte[] bits = new byte[Bitmap.bytesFor(digits.length())];
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) == '1') {
        Bitmap.set(bits, i);
      }
    }
    return bits;
  }

  static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static byte[] shorts(int... values) {
    ByteBuffer bytes = littleEndian(values.length * Short.BYTES);
    for (int value : values) {
      bytes.putShort((short) value);
    }
    return bytes.array();
  }

  static byte[] ints(int... values) {
    ByteBuffer bytes = littleEndian(values.length * Integer.BYTES);
    for (int value : values) {
      bytes.putInt(value);
    }
    return bytes.array();
  }

  static byte[] longs(long... values) {
    ByteBuffer bytes = littleEndian(values.length * Long.BYTES);
    for (long value : values) {
      bytes.putLong(value);
    }
    return bytes.array();
  }

  private static ByteBuffer littleEndian(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** A column of 32-bit integers without nulls. */
  static MadeColumn ofInts(String name, int... values) {
    return of(Field.nullable(name, ArrowType.INT32), values.length)
        .with(BufferKind.DATA, ints(values))
        .column();
  }

  /** Nodes and buffers of one column made of slots of others. */
  static List<String> copy(ColumnSlice... slices) {
    return copy(IndexShifts.NONE, slices);
  }

  static List<String> copy(IndexShifts shifts, ColumnSlice... slices) {
    ColumnCopy copy = ColumnCopy.of(slices[0].column().field(), 0, shifts, new NullRoom());
    // What was there before must leave no trace.
    append(copy, slices);
    copy.encode(new RecordingSink());
    copy.clear();
    append(copy, slices);
    RecordingSink sink = new RecordingSink();
    copy.encode(sink);
    return sink.seen();
  }

  /** Copying the whole column fails at a slot of it. */
  static void assertMalformed(Column column, int slot, String problem) {
    assertMalformed(() -> copy(ColumnSlice.of(column)), slot, problem);
  }

  /** What is done with the column of the name {@code f} fails at a slot of it. */
  static void assertMalformed(ThrowingCallable done, int slot, String problem) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(done)
        .withCauseInstanceOf(ArrowFormatException.class)
        .withMessageContaining("Column f, slot " + slot + ": expected " + problem);
  }

  private static void append(ColumnCopy copy, ColumnSlice... slices) {
    for (ColumnSlice slice : slices) {
      copy.append(slice.column(), slice.from(), slice.to());
    }
  }
}
