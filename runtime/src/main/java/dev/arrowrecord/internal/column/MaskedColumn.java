package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;
import java.util.List;

/** A column with more nulls than it has itself. */
final class MaskedColumn implements Column {
  private final Column column;
  private final ByteBuffer validity;
  private final int nullCount;

  private MaskedColumn(Column column, ByteBuffer validity) {
    this.column = column;
    this.validity = validity;
    this.nullCount = Bitmap.countClear(validity, column.length());
  }

  /**
   * Makes slots of a column null.
   *
   * @param nulls at least one of its slots
   */
  static Column of(Column column, BitSet nulls) {
    if (column.type().kind() == ArrowType.Kind.NULL) {
      return column;
    }
    byte[] bits = new byte[Bitmap.bytesFor(column.length())];
    for (int i = 0; i < column.length(); i++) {
      if (!column.isNull(i) && !nulls.get(i)) {
        Bitmap.set(bits, i);
      }
    }
    return new MaskedColumn(column, ByteBuffer.wrap(bits).order(ByteOrder.LITTLE_ENDIAN));
  }

  @Override
  public UncheckedIOException malformed(int slot, String problem) {
    return column.malformed(slot, problem);
  }

  @Override
  public SchemaMismatchException mismatch(int slot, String expected, String found) {
    return column.mismatch(slot, expected, found);
  }

  @Override
  public Field field() {
    return column.field();
  }

  @Override
  public Field actual() {
    return column.actual();
  }

  @Override
  public ArrowType type() {
    return column.type();
  }

  @Override
  public int length() {
    return column.length();
  }

  @Override
  public int nullCount() {
    return nullCount;
  }

  @Override
  public ByteBuffer validity() {
    return validity;
  }

  @Override
  public ByteBuffer offsets() {
    return column.offsets();
  }

  @Override
  public ByteBuffer sizes() {
    return column.sizes();
  }

  @Override
  public ByteBuffer views() {
    return column.views();
  }

  @Override
  public List<ByteBuffer> dataBuffers() {
    return column.dataBuffers();
  }

  @Override
  public ByteBuffer typeIds() {
    return column.typeIds();
  }

  @Override
  public ByteBuffer values() {
    return column.values();
  }

  @Override
  public Dictionary dictionary() {
    return column.dictionary();
  }

  @Override
  public Column child(int index) {
    return column.child(index);
  }
}
