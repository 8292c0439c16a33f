package dev.arrowrecord.integration.encodings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.integration.contract.SingleColumn;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Encoded columns of records that may be null, though their properties may not. */
class NullRecordsTest {
  record Pair(String word, String run) {}

  private static final Field PAIR =
      Field.nullable(
          "value",
          ArrowType.STRUCT,
          Field.required("word", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8)),
          Columns.runsOf(ArrowType.INT32, Field.required("values", ArrowType.UTF8))
              .withName("run"));

  private static final SingleColumn<Pair, PairBatch> PAIRS =
      SingleColumn.of(PAIR, PairBuilder::new, PairBatch::new);

  @Test
  void areReadBack() throws IOException {
    Pair a = new Pair("a", "x");
    Pair b = new Pair("b", "x");
    for (Pair[] pairs :
        new Pair[][] {{null, null, null}, {null, a, null, a, b, null}, {a, null, null, b}}) {
      for (int batchRows : new int[] {1, 2, 3, 100}) {
        byte[] stream = PAIRS.stream(batchRows, pairs);

        assertThat(PAIRS.read(stream)).containsExactly(pairs);
        assertThat(ArrowJavaReader.readStream(stream).rows())
            .isEqualTo(
                Arrays.stream(pairs)
                    .map(pair -> Arrays.asList(pair == null ? null : Plain.row(pair)))
                    .map(List.class::cast)
                    .toList());
      }
    }
  }

  private static final class PairBuilder extends StructBuilder<Pair> {
    private final DictionaryBuilder<String> word;
    private final RunEndBuilder<String> run;

    PairBuilder(Field field) {
      super(field);
      Field words = field.child(0);
      word = new DictionaryBuilder<>(words, new Utf8Builder(DictionaryBuilder.valuesField(words)));
      run = new RunEndBuilder<>(field.child(1), new Utf8Builder(field.child(1).child(1)));
      columns(word, run);
    }

    @Override
    protected void setRecord(int index, Pair pair) {
      word.set(index, pair.word());
      run.set(index, pair.run());
    }
  }

  private static final class PairBatch extends RecordBatch<Pair> {
    private final DictionaryVector<String, Utf8Vector> word;
    private final RunEndVector<String, Utf8Vector> run;

    PairBatch(Column column) {
      super(column);
      word = new DictionaryVector<>(column.child(0), Utf8Vector::new);
      run = new RunEndVector<>(column.child(1), new Utf8Vector(column.child(1).child(1)));
    }

    @Override
    public Pair get(int index) {
      return new Pair(word.getObject(index), run.getObject(index));
    }
  }
}
