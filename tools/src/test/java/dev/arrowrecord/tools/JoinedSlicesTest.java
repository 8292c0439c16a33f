package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.column.ColumnCheck;
import dev.arrowrecord.internal.column.ColumnEncoder;
import dev.arrowrecord.internal.column.ColumnSlice;
import dev.arrowrecord.internal.column.IndexShifts;
import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.message.ReceivedMessage;
import dev.arrowrecord.internal.message.StreamReader;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.tools.cell.CellComparison;
import dev.arrowrecord.tools.cell.Equality;
import dev.arrowrecord.tools.json.JsonBatches;
import dev.arrowrecord.vector.Column;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Parts of columns of any type, joined into one, have the values that they had. */
class JoinedSlicesTest {
  static Stream<Path> all() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void haveTheSameValues(Path json) throws IOException {
    try (JsonBatches batches = JsonBatches.open(json)) {
      List<Field> fields = batches.schema().schema().fields();
      Column rows = batches.next();
      for (int i = 0; i < fields.size() && rows != null; i++) {
        if (!hasDictionary(fields.get(i)) && rows.length() > 0) {
          check(fields.get(i), rows.child(i));
        }
      }
    }
  }

  private static boolean hasDictionary(Field field) {
    return field.type().kind() == ArrowType.Kind.DICTIONARY
        || field.children().stream().anyMatch(JoinedSlicesTest::hasDictionary);
  }

  private static void check(Field values, Column column) throws IOException {
    int half = column.length() / 2;
    List<ColumnSlice> slices =
        List.of(
            new ColumnSlice(column, half, column.length()),
            new ColumnSlice(column, 0, half + 1),
            new ColumnSlice(column, half, half),
            new ColumnSlice(column, Math.min(1, half), column.length()),
            ColumnSlice.of(column));

    Column joined = joined(values, slices);

    ColumnCheck.check(joined);
    CellComparison cells = CellComparison.of(column, joined, Equality.OF_INDICES);
    int slot = 0;
    for (ColumnSlice slice : slices) {
      for (int i = slice.from(); i < slice.to(); i++) {
        assertThat(cells.at(i, slot)).as("%s, %s, slot %d", values, slice, i).isNull();
        slot++;
      }
    }
    assertThat(joined.length()).isEqualTo(slot);
  }

  /** Joins slices as the values of a dictionary, which may be of any type. */
  private static Column joined(Field values, List<ColumnSlice> slices) throws IOException {
    Field encoded =
        new Field(
            values.name(),
            true,
            ArrowType.dictionary(ArrowType.INT32, values.type()),
            values.children(),
            Map.of());
    DecodedSchema schema =
        new DecodedSchema(Schema.of(encoded), List.of(new DictionaryEncodedField(9, values)));
    MemorySink sink = new MemorySink(1024);
    new ColumnEncoder(schema, BodyFormat.uncompressed(64), IndexShifts.NONE)
        .dictionaryBatch(0, false, slices, KeyValues.NONE)
        .writeTo(sink);
    RecordDecoder decoder = RecordDecoder.ofAll(schema);
    ReceivedMessage message =
        new StreamReader(new BufferSource(ByteBuffer.wrap(sink.toByteArray()), 0)).next();
    decoder.decode(message.metadata(), message.body(), message.byteOffset());
    decoder.defineDictionaries();
    return decoder.dictionary(0).chunk(0);
  }
}
