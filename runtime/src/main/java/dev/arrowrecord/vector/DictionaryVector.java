package dev.arrowrecord.vector;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A view of a Dictionary column as the values that the indices stand for. Values that cannot
 * change, such as strings, are made once for all slots and batches that refer to them; collections,
 * arrays and records are made anew for each slot. Numbers are objects here, even where the property
 * is a primitive: one object for each value of the dictionary, however many slots refer to it.
 *
 * @param <T> the Java type of a slot
 * @param <V> the vector that reads the values of the dictionary
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Arrow:
 *     dictionary-encoded layout</a>
 */
public final class DictionaryVector<T, V extends ValueVector<T>> extends IndexedVector<T> {
  private final DecodedValues<T, V> values;

  /**
   * Makes the view of a column.
   *
   * @param column the column
   * @param values makes the vector of the values of one dictionary batch; best one and the same
   *     object for all batches, as that is how values decoded before are found again
   */
  public DictionaryVector(Column column, Function<Column, V> values) {
    super(column);
    this.values = dictionary().decodedBy(values, values);
    this.values.prepare(dictionary());
  }

  /**
   * A value of the dictionary.
   *
   * @param dictionaryIndex from 0 to {@link #dictionarySize()} exclusive
   * @return the value, or null if it is null
   * @throws IndexOutOfBoundsException if there is no such value
   */
  public @Nullable T dictionaryValue(int dictionaryIndex) {
    return decode(Objects.checkIndex(dictionaryIndex, dictionarySize()));
  }

  @Override
  @Nullable T decode(int position) {
    return values.get(dictionary(), position);
  }
}
