package dev.arrowrecord.integration.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.integration.judge.OldUnions;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sealed types in data of metadata version V4, where a union may be null itself. */
class NullUnionsTest {
  sealed interface Shape {}

  @ArrowRecord
  record Circle(double radius) implements Shape {}

  enum Named implements Shape {
    UNIT_CIRCLE,
    UNIT_SQUARE
  }

  @ArrowRecord
  record Frame(int width, Shape shape) {}

  @ArrowRecord
  record Sketch(
      Shape dense,
      @ArrowField(type = DataType.SPARSE_UNION) Shape sparse,
      List<Shape> list,
      Frame frame,
      Optional<Shape> optional) {}

  /** The same data, of which no shape may be null. */
  @ArrowRecord
  record Whole(
      @NonNull Shape dense,
      @ArrowField(type = DataType.SPARSE_UNION) @NonNull Shape sparse,
      List<@NonNull Shape> list,
      StrictFrame frame) {}

  @ArrowRecord
  record StrictFrame(@NonNull Shape shape) {}

  private static final List<Sketch> SKETCHES =
      List.of(of(new Circle(1)), of(Named.UNIT_SQUARE), of(new Circle(2)), of(Named.UNIT_CIRCLE));

  private static Sketch of(Shape shape) {
    return new Sketch(
        shape, shape, Arrays.asList(shape, shape), new Frame(7, shape), Optional.of(shape));
  }

  private static byte[] stream() {
    return NullUnionsTest_SketchArrow.toBytes(SKETCHES);
  }

  @Test
  void areNullInRecords() throws IOException {
    for (String name : new String[] {"dense", "sparse", "optional"}) {
      List<Sketch> read =
          NullUnionsTest_SketchArrow.fromBytes(OldUnions.withNulls(stream(), name, 0, 3));

      for (int i = 0; i < SKETCHES.size(); i++) {
        Sketch expected = SKETCHES.get(i);
        boolean none = i == 0 || i == 3;
        assertThat(read.get(i))
            .isEqualTo(
                new Sketch(
                    none && name.equals("dense") ? null : expected.dense(),
                    none && name.equals("sparse") ? null : expected.sparse(),
                    expected.list(),
                    expected.frame(),
                    none && name.equals("optional") ? Optional.empty() : expected.optional()));
      }
    }
  }

  @Test
  void areNullInListsAndRecordsWithin() throws IOException {
    List<Sketch> lists =
        NullUnionsTest_SketchArrow.fromBytes(OldUnions.withNulls(stream(), "list.item", 0, 3));
    List<Sketch> frames =
        NullUnionsTest_SketchArrow.fromBytes(OldUnions.withNulls(stream(), "frame.shape", 2));

    assertThat(lists.get(0).list()).containsExactly(null, new Circle(1));
    assertThat(lists.get(1).list()).containsExactly(Named.UNIT_SQUARE, null);
    assertThat(lists.get(2)).isEqualTo(SKETCHES.get(2));
    assertThat(frames.get(2).frame()).isEqualTo(new Frame(7, null));
    assertThat(frames.get(3)).isEqualTo(SKETCHES.get(3));
  }

  @Test
  void areNullInColumns() throws IOException {
    byte[] old = OldUnions.withNulls(stream(), "sparse", 1, 2);

    try (var reader = NullUnionsTest_SketchArrow.openStream(ByteBuffer.wrap(old))) {
      var sparse = reader.iterator().next().sparse();
      assertThat(sparse.nullCount()).isEqualTo(2);
      assertThat(sparse.isNull(1)).isTrue();
      assertThat(sparse.get(2)).isNull();
      assertThat(sparse.get(3)).isEqualTo(Named.UNIT_CIRCLE);
      assertThat(sparse.typeId(1)).isEqualTo(-1);
    }
  }

  @Test
  void mayBeWrittenAnew() throws IOException {
    List<Sketch> old =
        NullUnionsTest_SketchArrow.fromBytes(OldUnions.withNulls(stream(), "dense", 0, 1, 2, 3));

    assertThat(old).extracting(Sketch::dense).containsOnlyNulls();
    assertThat(NullUnionsTest_SketchArrow.fromBytes(NullUnionsTest_SketchArrow.toBytes(old)))
        .isEqualTo(old);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dense", "sparse", "list.item", "frame.shape"})
  void areRefusedWhereThereIsNoRoomForNulls(String path) throws IOException {
    byte[] old = OldUnions.withNulls(stream(), path, 2);

    assertThat(NullUnionsTest_WholeArrow.fromBytes(stream())).hasSize(4);
    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> NullUnionsTest_WholeArrow.fromBytes(old))
        .withMessageContaining(
            path.replace(".item", "[]") + ": expected no nulls, found a null in slot 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dense", "sparse", "list.item"})
  void areNullInRowsOfAnySchema(String path) throws IOException {
    List<Row> rows = ArrowRows.fromBytes(OldUnions.withNulls(stream(), path, 2));
    List<Row> before = ArrowRows.fromBytes(stream());

    String name = path.replace(".item", "");
    int row = path.equals(name) ? 2 : 1;
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).equals(before.get(i))).isEqualTo(i != row);
    }
    Object found = rows.get(row).get(name);
    assertThat(path.equals(name) ? found : ((List<?>) found).get(0)).isNull();
  }

  @Test
  void areNoWayAroundTheChecks() throws IOException {
    byte[] old = OldUnions.withNulls(stream(), "dense", 1);
    for (int i = 0; i < old.length; i++) {
      for (int bit = 0; bit < 8; bit += 3) {
        byte[] changed = old.clone();
        changed[i] ^= (byte) (1 << bit);
        attempt(changed);
      }
      attempt(Arrays.copyOf(old, i));
    }
  }

  private static void attempt(byte[] bytes) throws IOException {
    try {
      NullUnionsTest_SketchArrow.fromBytes(bytes);
      NullUnionsTest_WholeArrow.fromBytes(bytes);
    } catch (ArrowFormatException | SchemaMismatchException e) {
      assertThat(e.getMessage()).isNotEmpty();
    }
  }
}
