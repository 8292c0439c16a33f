package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;
import static dev.arrowrecord.internal.buffer.LittleEndian.SHORTS;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.value.Contents;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Dictionary column: an index for each slot, and a dictionary of the distinct values seen
 * so far, over all batches. Two values are the same if {@code equals} says so, or for arrays if
 * their elements are. A value that is an object of the user's own must not change once it was set.
 *
 * <p>A slot without a value is a null index; the dictionary itself has no nulls.
 *
 * @param <T> the Java type of a slot
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Arrow:
 *     dictionary-encoded layout</a>
 */
public final class DictionaryBuilder<T> extends VectorBuilder<T> {
  private final VectorBuilder<T> values;
  private final ValueTable table = new ValueTable();
  private final ArrowType.Int indexType;
  private final int byteWidth;
  private final long maxSize;
  private byte[] indices = NO_BYTES;
  // Values below are part of a batch that was handed over: they stay, whatever becomes of a row.
  private int settled;
  private long settledBytes;
  // The slot that brought each of the values from there on.
  private int[] firstSlots = {};
  // Values below were handed over, and are no longer in the builder of the values.
  private int dropped;

  /**
   * Makes an empty column.
   *
   * @param field the column's field
   * @param values the builder of the dictionary's values, made for {@link #valuesField}
   */
  public DictionaryBuilder(Field field, VectorBuilder<T> values) {
    super(field);
    this.values = values;
    values.putInDictionary();
    this.indexType = ((ArrowType.Dictionary) field.type()).indexType();
    this.byteWidth = indexType.bitWidth() / Byte.SIZE;
    int bits = indexType.signed() ? indexType.bitWidth() - 1 : indexType.bitWidth();
    this.maxSize = bits < Integer.SIZE ? Math.min(1L << bits, Capacity.MAX) : Capacity.MAX;
  }

  /** The field of a dictionary's values: as the column's, but of the value type. */
  public static Field valuesField(Field field) {
    return new Field(
        field.name(),
        field.nullable(),
        ((ArrowType.Dictionary) field.type()).valueType(),
        field.children(),
        field.metadata());
  }

  @Override
  public void set(int index, @Nullable T value) {
    if (value == null) {
      setNull(index);
      return;
    }
    int hash = Contents.hash(value);
    int position = table.find(value, hash);
    setIndex(index, position >= 0 ? position : add(index, value, hash));
  }

  private int add(int index, T value, int hash) {
    int position = table.size();
    if (position >= maxSize) {
      throw UnfitValueException.unfit(
          this,
          "is value number "
              + (position + 1)
              + " of its dictionary, but "
              + indexType
              + " indices tell no more than "
              + maxSize
              + " apart; give it a wider index");
    }
    values.ensure(position - dropped + 1L);
    values.set(position - dropped, value);
    int fresh = position - settled;
    if (fresh == firstSlots.length) {
      firstSlots = Arrays.copyOf(firstSlots, Capacity.grown(fresh, fresh + 1));
    }
    firstSlots[fresh] = index;
    table.add(value, hash);
    return position;
  }

  private void setIndex(int index, int position) {
    switch (byteWidth) {
      case Byte.BYTES -> indices[index] = (byte) position;
      case Short.BYTES -> SHORTS.set(indices, index << 1, (short) position);
      case Integer.BYTES -> INTS.set(indices, index << 2, position);
      default -> LONGS.set(indices, index << 3, (long) position);
    }
  }

  @Override
  Object storedForm(T value) {
    return values.storedForm(value);
  }

  @Override
  void setNull(int index) {
    checkNullable();
    markNull(index);
    setIndex(index, 0);
  }

  @Override
  void setEmpty(int index) {
    if (table.size() == 0) {
      // An index into nothing would be out of range, even where nobody looks.
      markNull(index);
    }
    setIndex(index, 0);
  }

  /** Bytes of the values that the rows of this batch have brought. */
  @Override
  public long variableBytes() {
    return valueBytes() - settledBytes;
  }

  private long valueBytes() {
    return held() * values.slotBits() / Byte.SIZE + values.variableBytes();
  }

  /** Whether there are values that came after those settled. */
  public boolean hasNews() {
    return table.size() > settled;
  }

  /** How many values there are that were not dropped. */
  public int held() {
    return table.size() - dropped;
  }

  /** Hands over the values that were not dropped, as the one column of a dictionary batch. */
  public void encodeDictionary(BufferSink sink) {
    values.encode(held(), sink);
  }

  /** Makes the values of the rows so far part of the dictionary for good. */
  public void settle() {
    settled = table.size();
    settledBytes = valueBytes();
  }

  /** Settles the values, and drops what was handed over of them; their indices stay the same. */
  public void drop() {
    dropped = table.size();
    values.truncate(0);
    settle();
  }

  /** Drops the values as {@link #drop()} does, and gives up their arrays, which are untouched. */
  public void dropWithArrays() {
    values.release();
    drop();
  }

  @Override
  void release() {
    releaseAlone();
  }

  @Override
  void resize(int slots) {
    indices = Arrays.copyOf(indices, arrayLength((long) slots * byteWidth));
  }

  @Override
  void truncate(int length) {
    super.truncate(length);
    int size = table.size();
    while (size > settled && firstSlots[size - 1 - settled] >= length) {
      size--;
    }
    table.truncate(size);
    // Even if the table had nothing to take back: a value may have failed half way.
    values.truncate(size - dropped);
  }

  @Override
  long slotBits() {
    return (long) byteWidth * Byte.SIZE;
  }

  @Override
  void encodeValues(int length, BufferSink sink) {
    sink.buffer(indices, length * byteWidth);
  }

  @Override
  List<VectorBuilder<?>> children() {
    return List.of(values);
  }

  @Override
  String stepTo(VectorBuilder<?> child) {
    return "";
  }

  @Override
  void collectDictionaries(Dictionaries found) {
    found.addGrowing(this);
    values.collectDictionaries(found);
  }
}
