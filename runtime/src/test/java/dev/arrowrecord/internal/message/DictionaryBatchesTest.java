package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.DictionaryChunks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dictionary batches in every order that others write them in, with values of every kind. */
class DictionaryBatchesTest {
  private static final Field TEXT =
      Field.nullable("text", ArrowType.dictionary(ArrowType.UINT16, ArrowType.UTF8));
  private static final Field LISTS =
      Field.nullable("lists", ArrowType.dictionary(ArrowType.UINT64, ArrowType.LIST), TEXT);
  private static final Field VALUES = Field.nullable("lists", ArrowType.LIST, TEXT);
  private static final Field TEXTS = Field.nullable("text", ArrowType.UTF8);

  private final OneMessage schema = SampleStreams.of(LISTS).messages().messages().get(0);
  private final OneMessage outer = dictionary(VALUES, 0, false, 1);
  private final OneMessage outerDelta = dictionary(VALUES, 0, true, 2);
  private final OneMessage inner = dictionary(TEXTS, 1, false, 3);
  private final OneMessage otherInner = dictionary(TEXTS, 1, false, 4);
  private final OneMessage innerDelta = dictionary(TEXTS, 1, true, 5);
  private final OneMessage rows = batch(6).add(LISTS, 21).recordBatch(21);

  @Test
  void mayComeBeforeThoseWithinThem() throws IOException {
    assertThat(read(outer, inner, rows)).isEqualTo(read(inner, outer, rows)).hasSize(1);
    assertThat(readFile(rows, outer, inner)).isEqualTo(read(inner, outer, rows));
    assertThat(readFile(inner, rows, outer)).isEqualTo(read(inner, outer, rows));
  }

  @Test
  void mayReplaceOneWithinOthers() throws IOException {
    List<String> batches = read(inner, outer, rows, otherInner, rows);

    assertThat(batches.get(0)).isEqualTo(read(inner, outer, rows).get(0));
    assertThat(batches.get(1))
        .isEqualTo(read(otherInner, outer, rows).get(0))
        .isNotEqualTo(batches.get(0));
  }

  @Test
  void mayReplaceOneWithinOthersThatGrowOrGrew() throws IOException {
    String expected = read(otherInner, outer, outerDelta, rows).get(0);

    assertThat(read(inner, outer, rows, otherInner, outerDelta, rows).get(1)).isEqualTo(expected);
    assertThat(read(inner, outer, rows, outerDelta, otherInner, rows).get(1)).isEqualTo(expected);
    assertThat(read(inner, outer, outerDelta, rows, otherInner, rows).get(1)).isEqualTo(expected);
  }

  @Test
  @Timeout(60)
  void cannotHaveWhatGrewDecodedAgainWithoutEnd() throws IOException {
    assertThat(columns(growing(200))).hasSize(200);
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> columns(growing(2_000)))
        .withMessageContaining("Dictionary 0 grows by deltas while others within its values")
        .withMessageContaining("expected it to be replaced, too");
  }

  /** Batches before each of which one dictionary grows, and the one within it is replaced. */
  private OneMessage[] growing(int batches) {
    List<OneMessage> messages = new ArrayList<>(List.of(inner, outer));
    for (int i = 0; i < batches; i++) {
      messages.addAll(List.of(outerDelta, otherInner, rows));
    }
    return messages.toArray(OneMessage[]::new);
  }

  @Test
  void mayReplaceBoth() throws IOException {
    OneMessage otherOuter = dictionary(VALUES, 0, false, 7);

    assertThat(read(inner, outer, rows, otherOuter, otherInner, rows).get(1))
        .isEqualTo(read(otherInner, otherOuter, rows).get(0));
  }

  @Test
  void mayGrowBothInStreamsAndFiles() throws IOException {
    List<String> grown = read(inner, outer, innerDelta, outerDelta, rows);

    assertThat(readFile(outer, rows, inner, outerDelta, innerDelta)).isEqualTo(grown);
    assertThat(columns(inner, outer, innerDelta, outerDelta, rows).get(0))
        .satisfies(batch -> assertThat(lengthsWithin(batch)).containsExactly(10, 10));
    // What was there before the inner dictionary grew cannot refer to what is new.
    List<Column> batches = columns(inner, outer, rows, outerDelta, innerDelta, rows);
    assertThat(lengthsWithin(batches.get(0))).containsExactly(5);
    assertThat(lengthsWithin(batches.get(1))).containsExactly(5, 10);
  }

  /** How many texts the lists of each dictionary batch can refer to. */
  private static List<Integer> lengthsWithin(Column batch) {
    return DictionaryChunks.of(batch.child(0).dictionary()).stream()
        .map(
            chunk ->
                DictionaryChunks.of(chunk.child(0).dictionary()).stream()
                    .mapToInt(Column::length)
                    .sum())
        .toList();
  }

  @Test
  void mayComeAfterTheLastRecordBatch() throws IOException {
    assertThat(read(inner, outer, rows, innerDelta, outerDelta))
        .isEqualTo(read(inner, outer, rows));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void mayHaveValuesOfAnyKindThatGrowAndAreReplaced(int kind) throws IOException {
    Field item = Field.nullable("item", ArrowType.INT64);
    Field text = Field.nullable("s", ArrowType.UTF8_VIEW);
    Field values =
        List.of(
                Field.nullable("v", ArrowType.STRUCT, item, text),
                Field.nullable("v", ArrowType.fixedSizeList(2), item),
                Field.nullable("v", ArrowType.LIST_VIEW, text),
                Field.nullable("v", ArrowType.union(UnionMode.DENSE, 0, 1), item, text),
                Field.nullable(
                    "v",
                    ArrowType.RUN_END_ENCODED,
                    Field.required("run_ends", ArrowType.INT32),
                    text))
            .get(kind);
    Field field =
        new Field(
            "v",
            true,
            ArrowType.dictionary(ArrowType.UINT8, values.type()),
            values.children(),
            values.metadata());
    OneMessage ofField = SampleStreams.of(field).messages().messages().get(0);
    OneMessage first = dictionary(values, 0, false, 1);
    OneMessage delta = dictionary(values, 0, true, 2);
    OneMessage other = dictionary(values, 0, false, 3);
    OneMessage batch = batch(4).add(field, 21).recordBatch(21);

    List<String> batches =
        DecodedColumns.ofStream(stream(ofField, first, batch, delta, batch, other, batch));

    assertThat(batches.get(0))
        .isEqualTo(DecodedColumns.ofStream(stream(ofField, first, batch)).get(0));
    assertThat(batches.get(1)).startsWith(batches.get(0)).isNotEqualTo(batches.get(0));
    assertThat(batches.get(2))
        .isEqualTo(DecodedColumns.ofStream(stream(ofField, other, batch)).get(0));
  }

  @Test
  void mayBeSharedByFields() throws IOException {
    Field first = Field.nullable("first", TEXT.type());
    Field second = Field.nullable("second", ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8));
    OneMessage twoIds = SampleStreams.of(first, second).messages().messages().get(0);
    OneMessage oneId = withId(twoIds, 1, 0);
    OneMessage values = dictionary(TEXTS, 0, false, 1);
    OneMessage delta = dictionary(TEXTS, 0, true, 2);
    OneMessage batch = batch(3).add(first, 9).add(second, 9).recordBatch(9);

    Column columns = DecodedColumns.columns(stream(oneId, values, delta, batch)).get(0);

    for (int i = 0; i < 2; i++) {
      assertThat(DictionaryChunks.of(columns.child(i).dictionary()))
          .extracting(Column::length)
          .containsExactly(5, 5);
    }
  }

  @Test
  void mayBeMissingWhereAllIsNull() throws IOException {
    OneMessage allNull = batch(6).add(LISTS, 8).recordBatch(8);
    FlatBytes metadata = new FlatBytes(allNull.metadata());
    metadata.putLong(metadata.target(metadata.header(), 1) + 4 + 8, 8);
    int validity = metadata.target(metadata.header(), 2) + 4;
    metadata.putLong(validity, 0).putLong(validity + 8, 1);
    Arrays.fill(allNull.body(), (byte) 0);

    List<String> batches = read(allNull, inner, outer, rows);

    assertThat(batches).hasSize(2);
    assertThat(batches.get(1)).isEqualTo(read(inner, outer, rows).get(0));
  }

  private static OneMessage withId(OneMessage schemaMessage, int field, long id) {
    FlatBytes metadata = new FlatBytes(schemaMessage.metadata());
    int fields = metadata.target(metadata.header(), 1);
    int reference = fields + Integer.BYTES + field * Integer.BYTES;
    int table = reference + metadata.buffer().getInt(reference);
    int encoding = metadata.target(table, 4);
    metadata.putLong(metadata.field(encoding, 0), id);
    return schemaMessage;
  }

  private static RandomBatch batch(int seed) {
    return new RandomBatch(new Random(seed), MetadataVersion.V5, 8, false);
  }

  private static OneMessage dictionary(Field values, long id, boolean isDelta, int seed) {
    return batch(seed).add(values, RandomBatch.DICTIONARY_LENGTH).dictionaryBatch(id, isDelta);
  }

  private List<String> read(OneMessage... messages) throws IOException {
    return DecodedColumns.ofStream(ofSchema(messages).stream(Prefix.MARKER_AND_LENGTH));
  }

  private List<Column> columns(OneMessage... messages) throws IOException {
    return DecodedColumns.columns(ofSchema(messages).stream(Prefix.MARKER_AND_LENGTH));
  }

  private List<String> readFile(OneMessage... messages) throws IOException {
    return DecodedColumns.ofFile(
        ofSchema(messages).file(Prefix.MARKER_AND_LENGTH, MetadataVersion.V5));
  }

  private ForeignStream ofSchema(OneMessage... messages) {
    List<OneMessage> all = new ArrayList<>(List.of(schema));
    all.addAll(List.of(messages));
    return new ForeignStream(all);
  }

  private static byte[] stream(OneMessage... messages) {
    return new ForeignStream(List.of(messages)).stream(Prefix.MARKER_AND_LENGTH);
  }
}
