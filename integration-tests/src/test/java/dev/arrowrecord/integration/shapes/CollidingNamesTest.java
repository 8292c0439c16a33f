package dev.arrowrecord.integration.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class CollidingNamesTest {
  /** Properties named like what generated classes call their own. */
  @ArrowRecord
  record Trap(
      int index,
      int column,
      int field,
      int get,
      int length,
      int rowCount,
      int isNull,
      int nullCount,
      int validity,
      int toList,
      int trap,
      int dev,
      int java,
      int IPC,
      int SCHEMA,
      String Batch) {}

  private static final Trap TRAP =
      new Trap(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, "sixteen");

  @Test
  void areReadAndWrittenLikeAnyOthers() throws IOException {
    byte[] bytes = CollidingNamesTest_TrapArrow.toBytes(List.of(TRAP));

    assertThat(CollidingNamesTest_TrapArrow.fromBytes(bytes)).containsExactly(TRAP);
  }

  @Test
  void haveAnUnderscoreWhereABatchHasAMethodOfTheName() throws IOException {
    byte[] bytes = CollidingNamesTest_TrapArrow.toBytes(List.of(TRAP));

    try (var reader = CollidingNamesTest_TrapArrow.openStream(ByteBuffer.wrap(bytes))) {
      CollidingNamesTest_TrapArrow.Batch batch = reader.iterator().next();

      assertThat(batch.length()).isEqualTo(1);
      assertThat(batch.length_().get(0)).isEqualTo(5);
      assertThat(batch.rowCount_().get(0)).isEqualTo(6);
      assertThat(batch.nullCount_().get(0)).isEqualTo(8);
      assertThat(batch.validity_().get(0)).isEqualTo(9);
      assertThat(batch.toList_().get(0)).isEqualTo(10);
    }
  }

  @Test
  void keepTheirNameWhereNothingElseHasIt() throws IOException {
    byte[] bytes = CollidingNamesTest_TrapArrow.toBytes(List.of(TRAP));

    try (var reader = CollidingNamesTest_TrapArrow.openStream(ByteBuffer.wrap(bytes))) {
      CollidingNamesTest_TrapArrow.Batch batch = reader.iterator().next();

      assertThat(batch.index().get(0)).isEqualTo(1);
      assertThat(batch.column().get(0)).isEqualTo(2);
      assertThat(batch.dev().get(0)).isEqualTo(12);
      assertThat(batch.IPC().get(0)).isEqualTo(14);
      assertThat(batch.Batch().get(0)).isEqualTo("sixteen");
    }
  }
}
