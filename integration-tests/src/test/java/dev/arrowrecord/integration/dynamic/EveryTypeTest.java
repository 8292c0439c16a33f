package dev.arrowrecord.integration.dynamic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.dynamic.RowBatch;
import dev.arrowrecord.integration.dynamic.TypeSamples.Sample;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.IpcComponents;
import dev.arrowrecord.ipc.ReadOptions;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryTypeTest {
  static Stream<Sample> samples() {
    return TypeSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadFromAStreamAsItWasWritten(Sample sample) throws IOException {
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(sample.stream()))) {
      assertThat(reader.schema()).isEqualTo(sample.schema());
      assertThat(reader.readAll()).isEqualTo(sample.rows());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadFromAFileAsItWasWritten(Sample sample) throws IOException {
    try (var reader = ArrowRows.openFile(ByteBuffer.wrap(sample.file()))) {
      assertThat(reader.schema()).isEqualTo(sample.schema());
      assertThat(reader.readAll()).isEqualTo(sample.rows());
      assertThat(reader.get(sample.rows().size() - 1L))
          .isEqualTo(sample.rows().get(sample.rows().size() - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadFromComponentsAsItWasWritten(Sample sample) throws IOException {
    IpcComponents components =
        ArrowRows.toComponents(
            sample.schema(), sample.rows(), WriteOptions.defaults().withBatchRows(2));

    assertThat(bytes(components.toStream())).isEqualTo(sample.stream());
    assertThat(ArrowRows.fromComponents(components)).isEqualTo(sample.rows());
    try (var reader =
        ArrowRows.openComponents(
            ArrowRows.toComponents(sample.schema(), sample.rows()), ReadOptions.defaults())) {
      assertThat(reader.schema()).isEqualTo(sample.schema());
      assertThat(reader.iterator().next().toList()).isEqualTo(sample.rows());
    }
    try (var reader = ArrowRows.openComponents(components)) {
      assertThat(reader.iterator().next().toList())
          .isEqualTo(sample.rows().stream().limit(2).toList());
    }
  }

  private static byte[] bytes(List<ByteBuffer> parts) {
    ByteBuffer bytes = ByteBuffer.allocate(parts.stream().mapToInt(ByteBuffer::remaining).sum());
    parts.forEach(bytes::put);
    return bytes.array();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isReadByColumnsAsByRows(Sample sample) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(sample.stream()))) {
      for (RowBatch batch : reader) {
        ValueVector<?> column = batch.column("c");
        for (int i = 0; i < column.length(); i++) {
          Object value = column.getObject(i);
          assertThat(value == null).isEqualTo(column.isNull(i) || value == null);
          rows.add(Row.of(sample.schema(), value));
        }
      }
    }
    assertThat(rows).isEqualTo(sample.rows());
  }

  /**
   * Those that arrow-java reads, and {@link Plain} spells as they are; golden files have others.
   */
  static Stream<Sample> judged() {
    return samples()
        .filter(sample -> isJudged(sample.field()))
        .filter(sample -> !sample.toString().contains("bool8"));
  }

  private static boolean isJudged(Field field) {
    ArrowType type =
        field.type() instanceof ArrowType.Dictionary dictionary
            ? dictionary.valueType()
            : field.type();
    boolean judged =
        switch (type.kind()) {
          case UNION, DATE, TIME, TIMESTAMP, DURATION, INTERVAL -> false;
          case DECIMAL -> ((ArrowType.Decimal) type).bitWidth() > Long.SIZE;
          case FIXED_SIZE_BINARY -> ((ArrowType.FixedSizeBinary) type).byteWidth() > 0;
          case FIXED_SIZE_LIST -> ((ArrowType.FixedSizeList) type).listSize() > 0;
          default -> true;
        };
    List<String> names = field.children().stream().map(Field::name).toList();
    return judged
        && Set.copyOf(names).size() == names.size()
        && field.children().stream().allMatch(EveryTypeTest::isJudged);
  }

  @ParameterizedTest
  @MethodSource("judged")
  void isReadByArrowJavaAsItWasWritten(Sample sample) throws IOException {
    List<Object> read =
        ArrowJavaReader.readStream(sample.stream()).rows().stream()
            .map(row -> number(row.get(0)))
            .toList();

    assertThat(read).isEqualTo(sample.values().stream().map(EveryTypeTest::plain).toList());
  }

  private static Object plain(Object value) {
    return value instanceof Row row
        ? row.values().stream().map(EveryTypeTest::plain).toList()
        : number(Plain.of(value));
  }

  /** Small integers of one class, as arrow-java has another for some that are unsigned. */
  private static Object number(Object value) {
    if (value instanceof Character character) {
      return (int) character;
    }
    if (value instanceof BigInteger large) {
      return new BigDecimal(large);
    }
    return value instanceof Short small ? (Object) small.intValue() : value;
  }

  @Test
  void isAmongTheSamples() {
    Set<ArrowType.Kind> kinds = EnumSet.noneOf(ArrowType.Kind.class);
    samples().forEach(sample -> kinds.add(sample.field().type().kind()));

    assertThat(kinds).containsExactlyInAnyOrder(ArrowType.Kind.values());
  }
}
