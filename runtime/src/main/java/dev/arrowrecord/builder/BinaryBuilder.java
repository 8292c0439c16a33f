package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Binary, LargeBinary or BinaryView column.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-layout">Arrow:
 *     variable-size binary layout</a>
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-binary-view-layout">Arrow:
 *     variable-size binary view layout</a>
 */
public final class BinaryBuilder extends VariableWidthBuilder<byte[]> {
  /** Makes an empty column. */
  public BinaryBuilder(Field field) {
    super(field);
  }

  @Override
  public void set(int index, byte @Nullable [] value) {
    if (value == null) {
      setNull(index);
      return;
    }
    ensureData(value.length);
    System.arraycopy(value, 0, data, size, value.length);
    endSlot(index, size + value.length);
  }
}
