package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Struct column, or the columns of a record batch, from records of one type. Generated
 * code extends it with a builder for each property.
 *
 * @param <T> the record type
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#struct-layout">Arrow: struct
 *     layout</a>
 */
public abstract class StructBuilder<T> extends VectorBuilder<T> {
  private List<VectorBuilder<?>> columns = List.of();

  /** Makes an empty column; the constructor that calls this one ends with {@link #columns}. */
  protected StructBuilder(Field field) {
    super(field);
  }

  /** Names the builders of all properties, in the order of the field's children. */
  protected final void columns(VectorBuilder<?>... builders) {
    columns = List.of(builders);
  }

  /**
   * Sets the next slot of every column to the record's properties.
   *
   * @param index the slot
   * @param record the record, not null
   */
  protected abstract void setRecord(int index, T record);

  /**
   * The Java name of a property, for messages; differs from the field's only where it was renamed.
   */
  protected String property(int column) {
    return field().child(column).name();
  }

  /**
   * {@inheritDoc}
   *
   * <p>Generated code overrides this with the sum of the columns that have any, as it is asked
   * after every row.
   */
  @Override
  public long variableBytes() {
    long bytes = 0;
    for (VectorBuilder<?> column : columns) {
      bytes += column.variableBytes();
    }
    return bytes;
  }

  @Override
  public final void set(int index, @Nullable T value) {
    if (value == null) {
      setNull(index);
    } else {
      setRecord(index, value);
    }
  }

  @Override
  final void setEmpty(int index) {
    for (VectorBuilder<?> column : columns) {
      column.setEmpty(index);
    }
  }

  @Override
  final void resize(int slots) {
    for (VectorBuilder<?> column : columns) {
      column.reserve(slots);
    }
  }

  @Override
  final void truncate(int length) {
    super.truncate(length);
    for (VectorBuilder<?> column : columns) {
      column.truncate(length);
    }
  }

  @Override
  final long slotBits() {
    return slotBits(columns);
  }

  /** Width of a slot in all of the columns. */
  static long slotBits(List<VectorBuilder<?>> columns) {
    long bits = 0;
    for (VectorBuilder<?> column : columns) {
      bits += column.slotBits();
    }
    return Math.min(bits, MAX_SLOT_BITS);
  }

  @Override
  final void encodeValues(int length, BufferSink sink) {
    for (VectorBuilder<?> column : columns) {
      column.encode(length, sink);
    }
  }

  @Override
  final List<VectorBuilder<?>> children() {
    return columns;
  }

  @Override
  final String stepTo(VectorBuilder<?> child) {
    return "." + property(columns.indexOf(child));
  }
}
