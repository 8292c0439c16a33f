package dev.arrowrecord.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BigIntVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.util.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields the class does not have are skipped, wherever they stand and whatever they are. */
class UnknownFieldsTest {
  @ArrowRecord
  record Known(long number, String text) {}

  private static final int ROWS = 11;
  private static final List<Known> EXPECTED =
      IntStream.range(0, ROWS)
          .mapToObj(i -> new Known(i, i % 4 == 0 ? null : "text " + i))
          .toList();

  static Stream<ForeignColumn> columns() {
    return ForeignColumn.all().stream();
  }

  @ParameterizedTest
  @MethodSource("columns")
  void ofOneTypeStandBeforeBetweenAndAfterOurs(ForeignColumn column) throws IOException {
    byte[] stream = stream(List.of(column), List.of(column), List.of(column));

    assertThat(UnknownFieldsTest_KnownArrow.fromBytes(stream)).isEqualTo(EXPECTED);
  }

  @Test
  void ofAllTypesStandBeforeBetweenAndAfterOurs() throws IOException {
    List<ForeignColumn> all = ForeignColumn.all();

    assertThat(UnknownFieldsTest_KnownArrow.fromBytes(stream(all, all, all))).isEqualTo(EXPECTED);
  }

  private static byte[] stream(
      List<ForeignColumn> before, List<ForeignColumn> between, List<ForeignColumn> after)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BufferAllocator allocator = new RootAllocator()) {
      List<FieldVector> vectors = new ArrayList<>();
      var dictionaries = new DictionaryProvider.MapDictionaryProvider();
      before.forEach(each -> vectors.add(each.vector("before", ROWS, allocator, dictionaries)));
      vectors.add(numbers(allocator));
      between.forEach(each -> vectors.add(each.vector("between", ROWS, allocator, dictionaries)));
      vectors.add(texts(allocator));
      after.forEach(each -> vectors.add(each.vector("after", ROWS, allocator, dictionaries)));
      try (VectorSchemaRoot root = new VectorSchemaRoot(vectors);
          ArrowStreamWriter writer = new ArrowStreamWriter(root, dictionaries, out)) {
        root.setRowCount(ROWS);
        writer.start();
        writer.writeBatch();
        writer.end();
      } finally {
        dictionaries.getDictionaryIds().forEach(id -> dictionaries.lookup(id).getVector().close());
      }
    }
    return out.toByteArray();
  }

  private static FieldVector numbers(BufferAllocator allocator) {
    BigIntVector numbers = new BigIntVector("number", allocator);
    EXPECTED.forEach(each -> numbers.setSafe((int) each.number(), each.number()));
    numbers.setValueCount(ROWS);
    return numbers;
  }

  private static FieldVector texts(BufferAllocator allocator) {
    VarCharVector texts = new VarCharVector("text", allocator);
    for (Known each : EXPECTED) {
      if (each.text() != null) {
        texts.setSafe((int) each.number(), new Text(each.text()));
      }
    }
    texts.setValueCount(ROWS);
    return texts;
  }
}
