package dev.arrowrecord.vector;

import dev.arrowrecord.conversion.EnumDictionary;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Dictionary column as constants of an enum, found by name. A null may also stand in
 * the dictionary itself: {@link #get} then gives null where {@link #isNull} says no.
 *
 * @param <E> the enum
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Arrow:
 *     dictionary-encoded layout</a>
 */
public final class EnumVector<E extends Enum<E>> extends ValueVector<E> {
  private final ByteBuffer indices;
  private final ArrowType.Int indexType;
  private final Dictionary dictionary;
  private final @Nullable Enum<?>[] constants;

  /** Makes the view of a column. */
  public EnumVector(Column column, EnumDictionary<E> names) {
    super(column);
    this.indices = column.values();
    this.indexType = ((ArrowType.Dictionary) column.type()).indexType();
    this.dictionary = column.dictionary();
    this.constants = dictionary.decodedBy(names);
  }

  /**
   * The constant of a slot, or null for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws SchemaMismatchException if the enum has no constant of that name
   * @throws java.io.UncheckedIOException if the slot's index is not in the dictionary
   */
  @SuppressWarnings("unchecked") // decoded by names, which holds nothing but E
  public @Nullable E get(int index) {
    if (isNull(index)) {
      return null;
    }
    int position = dictionaryIndex(index);
    Enum<?> constant = constants[position];
    return constant == null ? absent(index, position) : (E) constant;
  }

  private @Nullable E absent(int index, int position) {
    String name = dictionary.name(position);
    if (name != null) {
      throw column().mismatch(index, "the name of a constant of the enum", '"' + name + '"');
    }
    if (!column().field().nullable()) {
      throw column().mismatch(index, "no nulls", "a null in its dictionary");
    }
    return null;
  }

  @Override
  public @Nullable E getObject(int index) {
    return get(index);
  }

  /**
   * The dictionary index of a slot; undefined for a null slot.
   *
   * @return an index of the dictionary in the data, whose order need not be the enum's
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if the index is not in the dictionary
   */
  public int dictionaryIndex(int index) {
    long position = storedIndex(Objects.checkIndex(index, length()));
    if (position < 0 || position >= constants.length) {
      throw column()
          .malformed(
              index,
              "expected a dictionary index below " + constants.length + ", but found " + position);
    }
    return (int) position;
  }

  private long storedIndex(int index) {
    boolean signed = indexType.signed();
    return switch (indexType.bitWidth()) {
      case 8 -> signed ? indices.get(index) : Byte.toUnsignedLong(indices.get(index));
      case 16 ->
          signed
              ? indices.getShort(index << 1)
              : Short.toUnsignedLong(indices.getShort(index << 1));
      case 32 ->
          signed ? indices.getInt(index << 2) : Integer.toUnsignedLong(indices.getInt(index << 2));
      default -> indices.getLong(index << 3);
    };
  }
}
