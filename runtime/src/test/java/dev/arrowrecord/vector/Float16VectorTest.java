package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.builder.Float16Builder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.internal.batch.ColumnSample;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class Float16VectorTest {
  private static final Field FLOAT16 = Field.nullable("f", ArrowType.FLOAT16);
  private static final Field LIST = Field.nullable("f", ArrowType.LIST, FLOAT16);

  @Test
  void floatsComeBackRounded() {
    Float16Vector vector =
        ColumnSample.column(
            FLOAT16, Float16Builder::new, Float16Vector::new, 0.1f, null, -65504f, Float.NaN);

    assertThat(ColumnSample.objects(vector))
        .containsExactly(0.099975586f, null, -65504f, Float.NaN);
    assertThat(vector.get(2)).isEqualTo(-65504f);
    assertThatThrownBy(() -> vector.get(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void longRunsAreCopiedWholeAndInPart() {
    float[] values = new float[5000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 2048;
    }
    ListVector<float[], Float16Vector> vector =
        ColumnSample.column(LIST, Float16VectorTest::arrays, Float16VectorTest::arrays, values);

    assertThat(vector.getObject(0)).containsExactly(values);
    Float16Vector elements = vector.child();
    assertThat(elements.toArray(1, 3001)).containsExactly(Arrays.copyOfRange(values, 1, 3001));
    assertThat(elements.toArray(5, 5)).isEmpty();
    float[] target = new float[4];
    elements.copyTo(1023, target, 1, 2);
    assertThat(target).containsExactly(0, 1023, 1024, 0);
    assertThatThrownBy(() -> elements.copyTo(4999, target, 0, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> elements.copyTo(0, target, 3, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static VectorBuilder<float[]> arrays(Field field) {
    return ListBuilder.ofArray(field, new Float16Builder(field.child(0)));
  }

  private static ListVector<float[], Float16Vector> arrays(Column column) {
    return ListVector.ofArray(column, new Float16Vector(column.child(0)));
  }
}
