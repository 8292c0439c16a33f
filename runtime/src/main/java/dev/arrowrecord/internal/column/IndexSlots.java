package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;

/** Which values of its dictionary the slots of a column refer to. */
public final class IndexSlots {
  private final Column column;
  private final ByteBuffer indices;
  private final ArrowType.Int type;

  /** Finds the indices of a dictionary-encoded column. */
  public IndexSlots(Column column) {
    this.column = column;
    this.indices = column.values();
    this.type = ((ArrowType.Dictionary) column.type()).indexType();
  }

  /**
   * The index of a slot that is not null.
   *
   * @throws java.io.UncheckedIOException if the dictionary has no such value
   */
  public int index(int slot) {
    long index = Integers.get(indices, slot, type.bitWidth(), type.signed());
    int length = column.dictionary().length();
    if (index < 0 || index >= length) {
      throw column.malformed(
          slot,
          "expected an index below the dictionary's length of "
              + length
              + ", but found "
              + (index < 0 && !type.signed() ? Long.toUnsignedString(index) : index));
    }
    return (int) index;
  }
}
