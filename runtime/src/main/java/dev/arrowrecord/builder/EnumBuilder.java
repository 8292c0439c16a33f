package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.SHORTS;

import dev.arrowrecord.conversion.EnumDictionary;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Dictionary column of enum constants: Int8, Int16 or Int32 indices, which are ordinals.
 *
 * @param <E> the enum
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Arrow:
 *     dictionary-encoded layout</a>
 */
public final class EnumBuilder<E extends Enum<E>> extends FixedWidthBuilder<E> {
  private final EnumDictionary<E> dictionary;
  private final int byteWidth;

  /** Makes an empty column. */
  public EnumBuilder(Field field, EnumDictionary<E> dictionary) {
    super(field, indexWidth(field));
    this.dictionary = dictionary;
    this.byteWidth = indexWidth(field);
  }

  private static int indexWidth(Field field) {
    return ((ArrowType.Dictionary) field.type()).indexType().bitWidth() / Byte.SIZE;
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // the dictionary is in the order of the ordinals
  public void set(int index, @Nullable E value) {
    if (value == null) {
      setNull(index);
      return;
    }
    switch (byteWidth) {
      case Byte.BYTES -> values[index] = (byte) value.ordinal();
      case Short.BYTES -> SHORTS.set(values, index << 1, (short) value.ordinal());
      default -> INTS.set(values, index << 2, value.ordinal());
    }
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // the dictionary is in the order of the ordinals
  Object storedForm(E value) {
    return dictionary.names().get(value.ordinal());
  }

  /** Hands over the values of a dictionary, as the one Utf8 column of a dictionary batch. */
  public static void encodeDictionary(EnumDictionary<?> dictionary, BufferSink sink) {
    List<String> names = dictionary.names();
    Utf8Builder values = new Utf8Builder(Field.required("values", ArrowType.UTF8));
    values.reserve(names.size());
    for (int i = 0; i < names.size(); i++) {
      values.set(i, names.get(i));
    }
    values.encode(names.size(), sink);
  }

  @Override
  void collectDictionaries(Dictionaries found) {
    found.addFixed(dictionary);
  }
}
