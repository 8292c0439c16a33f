package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Null column: nothing but nulls, and no buffer at all.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#null-layout">Arrow: null
 *     layout</a>
 */
public final class NullBuilder extends VectorBuilder<Void> {
  /** Makes an empty column. */
  public NullBuilder(Field field) {
    super(field);
  }

  @Override
  public void set(int index, @Nullable Void value) {
    if (!field().nullable()) {
      throw UnfitValueException.unexpectedNull(this);
    }
  }

  @Override
  void setEmpty(int index) {}

  @Override
  void resize(int slots) {}

  @Override
  long slotBits() {
    return 0;
  }

  @Override
  void encode(int length, BufferSink sink) {
    sink.node(length, length);
  }

  @Override
  void encodeValues(int length, BufferSink sink) {}
}
