package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.batch.ColumnSample;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.NullVector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null columns of writers that count no nulls in them. */
final class NullCountTest {
  @Test
  void everySlotOfANullColumnIsNullWhateverItsNodeSays() {
    NullVector vector =
        ColumnSample.column(
            Field.nullable("f", ArrowType.NULL),
            Uncounted::new,
            NullVector::new,
            new @Nullable Void[] {null, null});

    assertThat(vector.nullCount()).isEqualTo(2);
    assertThat(vector.isNull(0)).isTrue();
  }

  private static final class Uncounted extends VectorBuilder<Void> {
    Uncounted(Field field) {
      super(field);
    }

    @Override
    public void set(int index, @Nullable Void value) {}

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
      sink.node(length, 0);
    }

    @Override
    void encodeValues(int length, BufferSink sink) {}
  }
}
