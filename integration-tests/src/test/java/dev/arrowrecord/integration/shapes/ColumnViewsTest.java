package dev.arrowrecord.integration.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.vector.Float64Vector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What users of a batch do without making records. */
class ColumnViewsTest {
  @ArrowRecord
  record Place(String name, double height) {}

  @ArrowRecord
  record Trip(double price, Long guests, Place goal, List<Integer> stages) {}

  private ColumnViewsTest_TripArrow.Batch batch;

  @BeforeEach
  void openBatch() throws IOException {
    byte[] bytes =
        ColumnViewsTest_TripArrow.toBytes(
            List.of(
                new Trip(1.5, 7L, new Place("Rigi", 1797), List.of(1, 2)),
                new Trip(2.5, null, null, null),
                new Trip(-3, 9L, new Place(null, 0), List.of(3))));
    batch = ColumnViewsTest_TripArrow.openStream(ByteBuffer.wrap(bytes)).iterator().next();
  }

  @Test
  void givePrimitivesOfColumns() {
    Float64Vector price = batch.price();

    assertThat(price.length()).isEqualTo(3);
    assertThat(price.nullCount()).isZero();
    assertThat(price.get(0) + price.get(1) + price.get(2)).isEqualTo(1);
    assertThat(price.validity()).isNull();
  }

  @Test
  void sayWhichRowIsNotThere() {
    for (int row : new int[] {-1, 3, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> batch.get(row))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("Index " + row + " out of bounds for length 3");
    }
  }

  @Test
  void tellNullsApart() {
    assertThat(batch.guests().nullCount()).isEqualTo(1);
    assertThat(batch.guests().isNull(1)).isTrue();
    assertThat(batch.guests().isNull(2)).isFalse();
    assertThat(batch.guests().getObject(1)).isNull();
    assertThat(batch.guests().validity().get(0)).isEqualTo((byte) 0b101);
  }

  @Test
  void copyRunsOfValuesIntoArrays() {
    double[] target = new double[4];
    batch.price().copyTo(1, target, 2, 2);

    assertThat(batch.price().toArray()).containsExactly(1.5, 2.5, -3);
    assertThat(target).containsExactly(0, 0, 2.5, -3);
  }

  @Test
  void giveRawValuesThatCannotBeWrittenTo() {
    ByteBuffer values = batch.price().values();

    assertThat(values.getDouble(8)).isEqualTo(2.5);
    assertThatThrownBy(() -> values.putDouble(0, 1)).isInstanceOf(ReadOnlyBufferException.class);
  }

  @Test
  void reachIntoStructs() {
    assertThat(batch.goal().name().getObject(0)).isEqualTo("Rigi");
    assertThat(batch.goal().height().get(0)).isEqualTo(1797);
    assertThat(batch.goal().isNull(1)).isTrue();
    assertThat(batch.goal().getObject(1)).isNull();
    assertThat(batch.goal().get(2)).isEqualTo(new Place(null, 0));
  }

  @Test
  void reachIntoLists() {
    assertThat(batch.stages().child().toArray()).containsExactly(1, 2, 3);
    assertThat(batch.stages().start(2)).isEqualTo(2);
    assertThat(batch.stages().end(2)).isEqualTo(3);
    assertThat(batch.stages().isNull(1)).isTrue();
  }

  @Test
  void refuseSlotsThatDoNotExist() {
    assertThatThrownBy(() -> batch.price().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> batch.price().get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> batch.guests().isNull(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> batch.goal().name().get(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> batch.stages().get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> batch.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> batch.price().toArray(2, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
