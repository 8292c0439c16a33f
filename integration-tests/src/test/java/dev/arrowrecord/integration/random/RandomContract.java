package dev.arrowrecord.integration.random;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Whatever values records of a type have, arrow-java reads what we write, and we read what
 * arrow-java and we write, in batches of any size.
 *
 * @param <T> the record type
 */
abstract class RandomContract<T> {
  static final int TRIES = 200;

  /** The generated class. */
  abstract Generated<T> generated();

  /** Lists of records. */
  @Provide
  abstract Arbitrary<List<T>> records();

  /** The fields of a record as arrow-java has them. */
  abstract List<Object> row(T record);

  /** A stream of the records that arrow-java has written. */
  abstract byte[] streamOfArrowJava(List<T> records, int batchRows) throws IOException;

  @Property(tries = TRIES)
  void arrowJavaReadsWhatWeWrite(
      @ForAll("records") List<T> records, @ForAll @IntRange(min = 1, max = 20) int batchRows)
      throws IOException {
    assertThat(ArrowJavaReader.readStream(stream(records, batchRows)).rows())
        .isEqualTo(rows(records));
  }

  @Property(tries = TRIES)
  void weReadWhatArrowJavaWrites(
      @ForAll("records") List<T> records, @ForAll @IntRange(min = 1, max = 20) int batchRows)
      throws IOException {
    assertThat(rows(generated().fromBytes().apply(streamOfArrowJava(records, batchRows))))
        .isEqualTo(rows(records));
  }

  @Property(tries = TRIES)
  void weReadWhatWeWrite(
      @ForAll("records") List<T> records, @ForAll @IntRange(min = 1, max = 20) int batchRows)
      throws IOException {
    assertThat(rows(generated().fromBytes().apply(stream(records, batchRows))))
        .isEqualTo(rows(records));
  }

  final byte[] stream(List<T> records, int batchRows) throws IOException {
    return generated().toBytes().apply(records, WriteOptions.defaults().withBatchRows(batchRows));
  }

  final List<List<Object>> rows(List<T> records) {
    return records.stream().map(this::row).toList();
  }
}
