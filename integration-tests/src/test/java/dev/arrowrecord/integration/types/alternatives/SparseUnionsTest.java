package dev.arrowrecord.integration.types.alternatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.DataType;
import dev.arrowrecord.vector.UnionVector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;

/**
 * Sparse unions of nested types. arrow-java takes the type ids of sparse unions for numbers of its
 * own types, so that PyArrow has to be the judge.
 */
class SparseUnionsTest {
  @ArrowUnion(type = DataType.SPARSE_UNION)
  sealed interface Shape {}

  @ArrowRecord
  record Circle(double radius) implements Shape {}

  enum Named implements Shape {
    UNIT_CIRCLE,
    UNIT_SQUARE
  }

  sealed interface Polygon extends Shape {}

  @ArrowRecord
  record Square(double side) implements Polygon {}

  @ArrowRecord
  record Path(List<Double> points) implements Polygon {}

  @ArrowRecord
  record Drawing(
      long id,
      Shape shape,
      List<Shape> more,
      @ArrowField(type = DataType.DENSE_UNION) @NonNull Shape required) {}

  private static final List<Drawing> DRAWINGS =
      List.of(
          drawing(1, new Circle(2)),
          new Drawing(2, null, null, Named.UNIT_SQUARE),
          drawing(3, Named.UNIT_CIRCLE),
          drawing(4, new Square(5)),
          drawing(5, new Path(Arrays.asList(1.0, null, 2.0))));

  private static Drawing drawing(long id, Shape shape) {
    return new Drawing(id, shape, Arrays.asList(shape, null, shape), shape);
  }

  @Test
  void weReadWhatWeWrite() throws IOException {
    byte[] stream = SparseUnionsTest_DrawingArrow.toBytes(DRAWINGS);
    assertThat(SparseUnionsTest_DrawingArrow.fromBytes(stream)).isEqualTo(DRAWINGS);
  }

  @Test
  void columnsAreLookedIntoChildByChild() throws IOException {
    byte[] stream = SparseUnionsTest_DrawingArrow.toBytes(DRAWINGS);
    try (var reader = SparseUnionsTest_DrawingArrow.openStream(ByteBuffer.wrap(stream))) {
      UnionVector<Shape> shapes = reader.iterator().next().shape();
      assertThat(shapes.get(0)).isEqualTo(new Circle(2));
      assertThat(shapes.isNull(1)).isTrue();
      assertThat(shapes.child(shapes.childIndex(2)).getObject(2)).isEqualTo(Named.UNIT_CIRCLE);
    }
  }

  @Test
  void nullIsRefusedWhereThereIsNone() {
    Drawing without = new Drawing(1, null, null, null);
    assertThatThrownBy(() -> SparseUnionsTest_DrawingArrow.toBytes(List.of(without)))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("required");
  }
}
