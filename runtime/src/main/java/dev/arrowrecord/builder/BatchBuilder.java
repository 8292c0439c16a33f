package dev.arrowrecord.builder;

import dev.arrowrecord.conversion.ConversionException;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.schema.Field;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers records into the columns of one record batch. A record that cannot be laid out leaves no
 * trace: the rows before it stay, and the next one takes its place.
 *
 * @param <T> the record type
 */
public final class BatchBuilder<T> {
  private final StructBuilder<T> columns;
  private final int maxRows;
  private int rowCount;
  private int capacity;
  // The capacity before, which the next batch will need too.
  private int released;

  /**
   * Makes an empty batch.
   *
   * @param columns the builder of the record type
   * @param maxRows the most rows it will be given; memory is taken as they come
   */
  public BatchBuilder(StructBuilder<T> columns, int maxRows) {
    this.columns = columns;
    this.maxRows = Math.min(maxRows, Capacity.MAX);
  }

  /** Rows in the batch. */
  public int rowCount() {
    return rowCount;
  }

  /** Bits that every row takes, whatever its values. */
  public long rowBits() {
    return columns.slotBits();
  }

  /** Bytes that the rows take beyond {@link #rowBits()}. */
  public long variableBytes() {
    return columns.variableBytes();
  }

  /** Makes room for {@code rows} rows in all, or for as many as a batch may hold. */
  public void reserve(int rows) {
    int wanted = Math.min(rows, maxRows);
    if (wanted > capacity) {
      columns.reserve(wanted);
      capacity = wanted;
    }
  }

  /**
   * Adds a row.
   *
   * @param row the number of the row, for messages
   * @throws NullPointerException if the record, or a property that is not nullable, is null
   * @throws IllegalArgumentException if a value does not fit its column
   */
  public void add(@Nullable T record, long row) {
    boolean added = false;
    try {
      if (rowCount == capacity) {
        reserve(Math.max(released, Capacity.grown(capacity, rowCount + 1)));
      }
      if (record == null) {
        throw new NullPointerException("Row " + row + ": the record is null");
      }
      columns.setRecord(rowCount, record);
      rowCount++;
      added = true;
    } catch (UnfitValueException e) {
      throw explain(e, row);
    } catch (ConversionException e) {
      throw explain(UnfitValueException.unfit(columns, record, e), row);
    } finally {
      if (!added) {
        columns.truncate(rowCount);
      }
    }
  }

  /** Hands over the columns. */
  public void encode(BufferSink sink) {
    columns.encodeValues(rowCount, sink);
  }

  /** Empties the batch, and gives up its arrays, which somebody else has now. */
  public void release() {
    columns.release();
    clear();
    released = Math.max(released, capacity);
    capacity = 0;
  }

  /** Empties the batch, and keeps its arrays for the next. */
  public void clear() {
    columns.truncate(0);
    rowCount = 0;
  }

  /** The dictionaries of all dictionary-encoded columns. */
  public Dictionaries dictionaries() {
    Dictionaries found = new Dictionaries();
    columns.collectDictionaries(found);
    return found;
  }

  /**
   * The fields of structs that stand for one of several types, which nothing but their builders
   * tells from other structs. It is a set of these very fields: one that equals them is not in it.
   */
  public Set<Field> taggedStructs() {
    Set<Field> found = Collections.newSetFromMap(new IdentityHashMap<>());
    columns.collectTaggedStructs(found);
    return found;
  }

  private RuntimeException explain(UnfitValueException e, long row) {
    String message = "Row " + row + ": " + path(columns, e) + e.part() + " " + e.getMessage();
    RuntimeException explained =
        e.isUnexpectedNull()
            ? new NullPointerException(message)
            : new IllegalArgumentException(message);
    explained.initCause(e.getCause());
    return explained;
  }

  /** Names of the fields from {@code from} down to the one that is unfit, joined as in Java. */
  private static String path(VectorBuilder<?> from, UnfitValueException unfit) {
    String below = pathBelow(from, unfit);
    return from.field().name() + (below == null ? "" : below);
  }

  private static @Nullable String pathBelow(VectorBuilder<?> from, UnfitValueException unfit) {
    if (from == unfit.builder()) {
      return "";
    }
    List<VectorBuilder<?>> children = from.children();
    for (VectorBuilder<?> child : children) {
      String below = pathBelow(child, unfit);
      if (below != null) {
        Integer element = unfit.elementOf(child);
        return (element == null ? from.stepTo(child) : "[" + element + "]") + below;
      }
    }
    return null;
  }
}
