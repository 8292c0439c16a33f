package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.EnumBuilder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.conversion.EnumDictionary;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.EnumVector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.Utf8Vector;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Columns of encoded values, as generated code would make them. */
final class Columns {
  private Columns() {}

  /** A dictionary of any values. */
  static <T, V extends ValueVector<T>> SingleColumn<T, DictionaryVector<T, V>> dictionary(
      Field field, Function<Field, VectorBuilder<T>> values, Function<Column, V> vectors) {
    return SingleColumn.of(
        field,
        each -> new DictionaryBuilder<>(each, values.apply(DictionaryBuilder.valuesField(each))),
        column -> new DictionaryVector<>(column, vectors));
  }

  /** A nullable dictionary of strings. */
  static SingleColumn<String, DictionaryVector<String, Utf8Vector>> texts(ArrowType.Int indexType) {
    return dictionary(
        Field.nullable("value", ArrowType.dictionary(indexType, ArrowType.UTF8)),
        Utf8Builder::new,
        Utf8Vector::new);
  }

  /** A field of runs, nullable or not as its values are. */
  static Field runsOf(ArrowType runEnds, Field values) {
    return new Field(
        "value",
        values.nullable(),
        ArrowType.RUN_END_ENCODED,
        List.of(Field.required("run_ends", runEnds), values),
        Map.of());
  }

  /** Runs of any values. */
  static <T, V extends ValueVector<T>> SingleColumn<T, RunEndVector<T, V>> runs(
      Field field, Function<Field, VectorBuilder<T>> values, Function<Column, V> vectors) {
    return SingleColumn.of(
        field,
        each -> new RunEndBuilder<>(each, values.apply(each.child(1))),
        column -> new RunEndVector<>(column, vectors.apply(column.child(1))));
  }

  /** Runs of nullable strings. */
  static SingleColumn<String, RunEndVector<String, Utf8Vector>> textRuns(ArrowType runEnds) {
    return runs(
        runsOf(runEnds, Field.nullable("values", ArrowType.UTF8)),
        Utf8Builder::new,
        Utf8Vector::new);
  }

  /** Lists of elements that are encoded. */
  static <T, V extends ValueVector<T>> SingleColumn<List<T>, ListVector<List<T>, V>> lists(
      Field element, Function<Field, VectorBuilder<T>> builder, Function<Column, V> vector) {
    return SingleColumn.of(
        Field.nullable("value", ArrowType.LIST, element),
        field -> ListBuilder.ofCollection(field, builder.apply(field.child(0))),
        column -> ListVector.ofList(column, vector.apply(column.child(0))));
  }

  /**
   * Whether arrow-java and this library find the values, in a stream and in a file, whatever the
   * size of a batch.
   */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> void check(Path folder, SingleColumn<T, ?> column, T... values) throws IOException {
    List<List<Object>> rows =
        Arrays.stream(values).map(value -> Plain.row(new Object[] {value})).toList();
    for (int batchRows : new int[] {1, 2, 3, 100}) {
      byte[] stream = column.stream(batchRows, values);
      Path file = folder.resolve("values.arrow");
      column.file(file, batchRows, values);

      assertThat(ArrowJavaReader.readStream(stream).rows()).isEqualTo(rows);
      assertThat(ArrowJavaReader.readFile(file).rows()).isEqualTo(rows);
      assertThat(column.read(stream)).containsExactly(values);
      assertThat(column.read(file)).containsExactly(values);
    }
  }

  /** A record whose properties are dictionary-encoded. */
  record Order(Side side, String venue) {
    static final Field SIDE =
        Field.nullable("side", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8));
    static final Field VENUE =
        Field.nullable("venue", ArrowType.dictionary(ArrowType.INT32, ArrowType.UTF8));
    private static final EnumDictionary<Side> SIDES =
        EnumDictionary.of(Side.values(), "BUY", "SELL", "HOLD");
  }

  /** Its columns. */
  static final class OrderBuilder extends StructBuilder<Order> {
    private final EnumBuilder<Side> side;
    private final DictionaryBuilder<String> venue;

    OrderBuilder(Field field) {
      super(field);
      Field venues = field.child(1);
      side = new EnumBuilder<>(field.child(0), Order.SIDES);
      venue =
          new DictionaryBuilder<>(venues, new Utf8Builder(DictionaryBuilder.valuesField(venues)));
      columns(side, venue);
    }

    @Override
    protected void setRecord(int index, Order order) {
      side.set(index, order.side());
      venue.set(index, order.venue());
    }
  }

  /** The views of its columns. */
  static final class OrderBatch extends RecordBatch<Order> {
    private final EnumVector<Side> side;
    private final DictionaryVector<String, Utf8Vector> venue;

    OrderBatch(Column column) {
      super(column);
      side = new EnumVector<>(column.child(0), Order.SIDES);
      venue = new DictionaryVector<>(column.child(1), Utf8Vector::new);
    }

    @Override
    public Order get(int index) {
      return new Order(side.getObject(index), venue.getObject(index));
    }
  }

  /** Dictionary-encoded records whose properties are dictionary-encoded. */
  static SingleColumn<Order, DictionaryVector<Order, OrderBatch>> orders() {
    return dictionary(
        Field.nullable(
            "value",
            ArrowType.dictionary(ArrowType.UINT16, ArrowType.STRUCT),
            Order.SIDE,
            Order.VENUE),
        OrderBuilder::new,
        OrderBatch::new);
  }
}
