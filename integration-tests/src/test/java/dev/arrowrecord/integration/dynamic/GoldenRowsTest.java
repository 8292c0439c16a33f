package dev.arrowrecord.integration.dynamic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.dynamic.RowBatch;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.value.UnionValue;
import dev.arrowrecord.vector.UnionVector;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Arrow project's golden files are read to the values that stand beside them as JSON. */
class GoldenRowsTest {
  private static final List<String> VERSIONS = List.of("1.0.0-littleendian", "2.0.0-compression");

  /** Cases that arrow-java does not read, of whichever writer. */
  private static final Set<String> NOT_FOR_ARROW_JAVA =
      Set.of("1.0.0-littleendian/generated_duplicate_fieldnames");

  @TempDir Path folder;

  static List<String> cases() {
    return VERSIONS.stream().flatMap(version -> GoldenFiles.cases(version).stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areReadFromStreams(String name) throws IOException {
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(GoldenFiles.stream(name)))) {
      assertThat(reader.readAll()).isEqualTo(JsonRows.of(GoldenFiles.json(name), reader.schema()));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areReadFromFiles(String name) throws IOException {
    try (var reader = ArrowRows.openFile(GoldenFiles.file(name))) {
      assertThat(reader.readAll()).isEqualTo(JsonRows.of(GoldenFiles.json(name), reader.schema()));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areWrittenAgainAsArrowJavaReadsThem(String name) throws IOException {
    assumeFalse(NOT_FOR_ARROW_JAVA.contains(name), "SKIP: arrow-java does not read it");
    byte[] golden = GoldenFiles.stream(name);
    Path file = folder.resolve("rows.arrow");
    byte[] stream;
    List<Row> rows = new ArrayList<>();
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(golden))) {
      for (RowBatch batch : reader) {
        IntStream.range(0, batch.rowCount()).forEach(i -> rows.add(row(batch, i)));
      }
      stream = ArrowRows.toBytes(reader.schema(), rows);
      ArrowRows.writeFile(reader.schema(), rows, file);
    }

    List<List<Object>> expected = ArrowJavaReader.readStream(golden).rows();
    for (int i = 0; i < expected.size(); i++) {
      for (int column = 0; column < expected.get(i).size(); column++) {
        if (rows.get(i).isNull(column) && isDecimal(rows.get(i).fields().get(column))) {
          expected.get(i).set(column, null);
        }
      }
    }
    assertThat(ArrowJavaReader.readStream(stream).rows()).isEqualTo(expected);
    assertThat(ArrowJavaReader.readFile(file).rows()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void areReadAgainAsTheyWereWritten(String name) throws IOException {
    try (var reader = ArrowRows.openFile(GoldenFiles.file(name))) {
      Schema schema = reader.schema();
      List<Row> rows = new ArrayList<>();
      for (Row row : reader.readAll()) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          values.add(writable(schema.field(i), row.get(i)));
        }
        rows.add(Row.ofFields(schema.fields(), values));
      }

      assertThat(ArrowRows.fromBytes(ArrowRows.toBytes(schema, rows))).isEqualTo(rows);
    }
  }

  /** A row in which values of unions say which child they are of. */
  private static Row row(RowBatch batch, int index) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < batch.fields().size(); i++) {
      Object value = writable(batch.fields().get(i), batch.column(i).getObject(index));
      values.add(
          batch.column(i) instanceof UnionVector<?> union
              ? new UnionValue(union.typeId(index), value)
              : value);
    }
    return Row.ofFields(batch.fields(), values);
  }

  private static boolean isDecimal(Field field) {
    return field.type().kind() == ArrowType.Kind.DECIMAL;
  }

  /** The value, or null for a decimal of more digits than its type has, as golden files have. */
  private static Object writable(Field field, Object value) {
    return isDecimal(field)
            && value instanceof BigDecimal decimal
            && decimal.precision() > ((ArrowType.Decimal) field.type()).precision()
        ? null
        : value;
  }
}
