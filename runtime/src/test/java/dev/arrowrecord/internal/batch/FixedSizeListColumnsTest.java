package dev.arrowrecord.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.builder.FixedSizeListBuilder;
import dev.arrowrecord.builder.Float64Builder;
import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.TensorBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.FixedSizeListVector;
import dev.arrowrecord.vector.Float64Vector;
import dev.arrowrecord.vector.Int32Vector;
import dev.arrowrecord.vector.TensorVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class FixedSizeListColumnsTest {
  private static Field list(int size, Field item) {
    return Field.nullable("f", ArrowType.fixedSizeList(size), item);
  }

  @Test
  void listsAreReadAsTheyWereWritten() throws IOException {
    Field field = list(2, Field.required("item", ArrowType.INT32));
    FixedSizeListBuilder<int[]> builder =
        FixedSizeListBuilder.ofArray(field, new Int32Builder(field.child(0)));
    Column column = ColumnSample.of(builder, new int[] {1, 2}, null, new int[] {3, 4}).read();
    Int32Vector child = new Int32Vector(column.child(0));
    FixedSizeListVector<int[], Int32Vector> arrays = FixedSizeListVector.ofArray(column, child);

    assertThat(arrays.get(0)).containsExactly(1, 2);
    assertThat(arrays.get(1)).isNull();
    assertThat(arrays.get(2)).containsExactly(3, 4);
    assertThat(FixedSizeListVector.ofList(column, child).get(2)).containsExactly(3, 4);
    assertThat(FixedSizeListVector.ofSet(column, child).get(2)).containsExactly(3, 4);
    assertThat(FixedSizeListVector.ofCollection(column, child).get(2)).containsExactly(3, 4);
    assertThat(FixedSizeListVector.ofObjects(column, child, Integer[]::new).get(2))
        .containsExactly(3, 4);
    assertThat(arrays.child().toArray()).containsExactly(1, 2, 0, 0, 3, 4);
    assertThat(arrays.listSize()).isEqualTo(2);
  }

  @Test
  void nullsMatterWithinListsOnly() throws IOException {
    Field field = list(2, Field.nullable("item", ArrowType.UTF8));
    FixedSizeListBuilder<List<@Nullable String>> builder =
        FixedSizeListBuilder.ofCollection(field, new Utf8Builder(field.child(0)));
    ColumnSample sample = ColumnSample.of(builder, Arrays.asList("a", null), null, List.of("", ""));
    Field strict = list(2, Field.required("item", ArrowType.UTF8));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> sample.readAs(strict))
        .withMessageContaining("f[]: expected no nulls, found a null in slot 1");
    Column column = sample.read();
    assertThat(FixedSizeListVector.ofList(column, new Utf8Vector(column.child(0))).get(0))
        .containsExactly("a", null);

    // The first list is now null as a whole.
    sample.buffer(0).put(0, (byte) 4);
    Column without = sample.readAs(strict);
    assertThat(FixedSizeListVector.ofList(without, new Utf8Vector(without.child(0))).get(2))
        .containsExactly("", "");
  }

  @Test
  void listsOfAnotherSizeDoNotFit() throws IOException {
    Field field = list(2, Field.required("item", ArrowType.INT32));
    FixedSizeListBuilder<int[]> builder =
        FixedSizeListBuilder.ofArray(field, new Int32Builder(field.child(0)));
    ColumnSample sample = ColumnSample.of(builder, new int[] {1, 2});

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> sample.readAs(list(3, field.child(0))));
  }

  @Test
  void moreElementsThanAColumnCanHaveAreRefusedAsSuch() throws IOException {
    int size = Integer.MAX_VALUE;
    Field field = list(size, Field.nullable("item", ArrowType.NULL));
    EncodedBatch batch = new BatchType(Schema.of(field), BodyFormat.uncompressed(8)).newBatch();
    batch.begin(1);
    batch.node(1, 0);
    batch.buffer(new byte[0], 0);
    batch.node(size, size);
    ColumnSample sample = ColumnSample.of(field, batch);

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(sample::read)
        .withMessage(
            "Malformed record batch: column f[]: expected at most 2147483639 slots, but found"
                + " 2147483647 (at byte 0)");
  }

  @Test
  void tensorsAreReadInOneOrManyDimensions() throws IOException {
    Field field = list(6, Field.required("item", ArrowType.FLOAT64));
    TensorBuilder<double[][]> builder =
        new TensorBuilder<>(field, new Float64Builder(field.child(0)), 2, 3);
    Column column = ColumnSample.of(builder, new double[][] {{1, 2, 3}, {4, 5, 6}}, null).read();
    Float64Vector values = new Float64Vector(column.child(0));

    TensorVector<double[], Float64Vector> flat = TensorVector.of(column, values, new int[] {2, 3});
    TensorVector<double[][], Float64Vector> nested =
        TensorVector.of(column, values, new int[] {2, 3}, double[][]::new);
    TensorVector<double[][][], Float64Vector> deep =
        TensorVector.of(column, values, new int[] {1, 3, 2}, double[][][]::new, double[][]::new);

    assertThat(flat.get(0)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(nested.get(0)).isDeepEqualTo(new double[][] {{1, 2, 3}, {4, 5, 6}});
    assertThat(Arrays.deepToString(deep.get(0)))
        .isEqualTo("[[[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]]");
    assertThat(nested.get(1)).isNull();
    assertThat(nested.shape()).containsExactly(2, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TensorVector.of(
                    column, values, new int[] {2, 3}, double[][][]::new, double[][]::new))
        .withMessageContaining("found 2 for the shape [2, 3]");
  }
}
