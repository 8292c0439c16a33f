package dev.arrowrecord.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record batch, or a Struct column, as records of one type. Generated code extends it with a
 * column view for each property.
 *
 * @param <T> the record type
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#struct-layout">Arrow: struct
 *     layout</a>
 */
public abstract class RecordBatch<T> extends ValueVector<T> {
  /** Makes the view of a batch or column. */
  protected RecordBatch(Column column) {
    super(column);
  }

  /** Number of rows. */
  public final int rowCount() {
    return length();
  }

  /**
   * Application metadata of this record batch alone, as {@code custom_metadata} of its message has
   * it: in the writer's order, the last value of a key that occurs twice, with U+FFFD for what is
   * not UTF-8. Empty as a rule, and for a Struct column.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#custom-application-metadata">Arrow:
   *     custom application metadata</a>
   */
  public final Map<String, String> customMetadata() {
    return column().customMetadata();
  }

  /**
   * The record of a row. In a Struct column, what a null row gives is undefined: ask {@link
   * #isNull} first, or use {@link #getObject}.
   *
   * @param index the row, from 0 to {@link #rowCount()} exclusive
   * @throws IndexOutOfBoundsException if there is no such row
   * @throws java.io.UncheckedIOException if a value is malformed, or the record would take more
   *     than half of Java's memory, or the rows of the batch far more than its bytes account for;
   *     its cause says how
   */
  public abstract T get(int index);

  /**
   * Begins {@link #get}: not every column says which row is asked for in vain, and the first time
   * finds out whether there may be so many objects.
   *
   * @throws IndexOutOfBoundsException if there is no such row, with its number and that of the rows
   * @throws java.io.UncheckedIOException if it would take too much memory
   */
  protected final void checkRow(int index) {
    checkObject(index);
  }

  /**
   * Says that records refer to an object for each value of a column, whose type is a number that is
   * never null and might be a primitive as well: it takes more memory. For generated code, where it
   * makes the view.
   *
   * @param vector the view of the column, of which nothing has been read
   * @return the same view
   */
  protected static <V extends ValueVector<?>> V boxed(V vector) {
    vector.readBoxed();
    return vector;
  }

  @Override
  public final @Nullable T getObject(int index) {
    return isNull(index) ? null : get(index);
  }

  /**
   * All rows as records, in a new list; a null row of a Struct column is null.
   *
   * @throws java.io.UncheckedIOException as {@link #get} does, and if all records together would
   *     take more than half of Java's memory
   */
  @SuppressWarnings("NullAway") // only a Struct column has null rows
  public final List<T> toList() {
    int rows = length();
    checkAllObjects();
    List<T> records = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      records.add(getObject(i));
    }
    return records;
  }
}
