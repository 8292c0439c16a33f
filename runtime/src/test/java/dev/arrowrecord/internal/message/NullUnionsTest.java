package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.column.ColumnCheck;
import dev.arrowrecord.internal.column.ColumnEncoder;
import dev.arrowrecord.internal.column.IndexShifts;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.UnionVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Unions of metadata version V4 with nulls of their own, under which any type id and offset stand:
 * the text, a null, the number 7, a null, and a null of the child of texts.
 */
class NullUnionsTest {
  private static final int SLOTS = 5;
  private static final Field A = Field.nullable("a", ArrowType.INT32);
  private static final Field B = Field.nullable("b", ArrowType.UTF8);
  private static final byte[] NONE = {};
  private static final byte[] VALIDITY = {0b10101};
  private static final byte[] TYPE_IDS = {2, -1, 5, 5, 2};
  private static final List<@Nullable Object> VALUES = Arrays.asList("x", null, 7, null, null);

  private static Field union(UnionMode mode) {
    return Field.nullable("u", ArrowType.union(mode, 5, 2), A, B);
  }

  private static ForeignBatch batch() {
    return new ForeignBatch(MetadataVersion.V4, 8);
  }

  private static ForeignBatch addUnion(ForeignBatch batch, UnionMode mode) {
    return addUnion(batch, mode, 2, VALIDITY);
  }

  private static ForeignBatch addUnion(
      ForeignBatch batch, UnionMode mode, int nullCount, byte[] validity) {
    batch.node(SLOTS, nullCount).buffer(validity).buffer(TYPE_IDS);
    byte[] text = "x".getBytes(StandardCharsets.UTF_8);
    return switch (mode) {
      case DENSE ->
          batch
              .buffer(ints(0, 1 << 30, 0, -1, 1))
              .node(1, 0)
              .buffer(NONE)
              .buffer(ints(7))
              .node(2, 1)
              .buffer(new byte[] {0b01})
              .buffer(ints(0, 1, 1))
              .buffer(text);
      case SPARSE ->
          batch
              .node(SLOTS, 0)
              .buffer(NONE)
              .buffer(ints(1, 2, 7, 4, 5))
              .node(SLOTS, 1)
              .buffer(new byte[] {0b01111})
              .buffer(ints(0, 1, 1, 1, 1, 1))
              .buffer(text);
    };
  }

  private static byte[] ints(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    Arrays.stream(values).forEach(bytes::putInt);
    return bytes.array();
  }

  private static byte[] stream(Field field, OneMessage... batches) {
    byte[] message = SchemaEncoder.message(Schema.of(field));
    FlatBytes schema = new FlatBytes(Arrays.copyOfRange(message, 8, message.length));
    List<OneMessage> messages = new ArrayList<>();
    messages.add(new OneMessage(schema.schemaMessage(MetadataVersion.V4, (short) 0), new byte[0]));
    messages.addAll(List.of(batches));
    return new ForeignStream(messages).stream(Prefix.MARKER_AND_LENGTH);
  }

  private static byte[] stream(UnionMode mode) {
    return stream(union(mode), addUnion(batch(), mode).recordBatch(SLOTS));
  }

  private static List<@Nullable Object> values(byte[] stream) throws IOException {
    List<@Nullable Object> values = new ArrayList<>();
    ArrowRows.fromBytes(stream).forEach(row -> values.add(row.get(0)));
    return values;
  }

  /** All batches written anew, in V5. */
  private static byte[] copy(byte[] stream) throws IOException {
    List<Column> batches = DecodedColumns.columns(stream);
    Schema schema = Schema.of(batches.get(0).field().child(0));
    ColumnEncoder encoder =
        new ColumnEncoder(
            new DecodedSchema(schema, List.of()), BodyFormat.uncompressed(8), IndexShifts.NONE);
    MemorySink sink = new MemorySink(64);
    byte[] message = SchemaEncoder.message(schema);
    sink.write(message, 0, message.length);
    for (Column batch : batches) {
      EncodedBatch encoded = encoder.recordBatch(batch, KeyValues.NONE);
      encoded.writeTo(sink);
    }
    return sink.toByteArray();
  }

  @ParameterizedTest
  @EnumSource
  void areNullWhateverStandsUnderThem(UnionMode mode) throws IOException {
    assertThat(values(stream(mode))).isEqualTo(VALUES);
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(stream(mode)))) {
      UnionVector<?> vector = (UnionVector<?>) reader.iterator().next().column(0);
      assertThat(vector.nullCount()).isEqualTo(3);
      assertThat(vector.validity()).isEqualTo(ByteBuffer.wrap(VALIDITY));
      assertThat(vector.isNull(0)).isFalse();
      assertThat(vector.isNull(1)).isTrue();
      assertThat(vector.typeId(1)).isEqualTo(-1);
      assertThat(vector.childIndex(1)).isEqualTo(-1);
      assertThat(vector.childSlot(1)).isEqualTo(-1);
      assertThat(vector.childIndex(3)).isEqualTo(-1);
      assertThat(vector.typeId(4)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource
  void areValid(UnionMode mode) throws IOException {
    ColumnCheck.check(DecodedColumns.columns(stream(mode)).get(0));
  }

  @ParameterizedTest
  @EnumSource
  void becomeNullsOfChildren(UnionMode mode) throws IOException {
    byte[] copy = copy(stream(mode));

    assertThat(values(copy)).isEqualTo(VALUES);
    Column union = DecodedColumns.columns(copy).get(0).child(0);
    assertThat(union.validity()).isNull();
    ColumnCheck.check(union);
  }

  @ParameterizedTest
  @EnumSource
  void areReadWhereverUnionsAre(UnionMode mode) throws IOException {
    Field list = Field.nullable("l", ArrowType.LIST, union(mode));
    ForeignBatch lists = batch().node(3, 1).buffer(new byte[] {0b101}).buffer(ints(1, 3, 3, 5));
    byte[] inLists = stream(list, addUnion(lists, mode).recordBatch(3));
    Field struct = Field.nullable("s", ArrowType.STRUCT, union(mode));
    ForeignBatch structs = batch().node(SLOTS, 1).buffer(new byte[] {0b01111});
    byte[] inStructs = stream(struct, addUnion(structs, mode).recordBatch(SLOTS));
    Field outer = Field.nullable("o", ArrowType.union(UnionMode.SPARSE, 0), union(mode));
    ForeignBatch unions = batch().node(SLOTS, 1).buffer(new byte[] {0b11110}).buffer(new byte[5]);
    byte[] inUnions = stream(outer, addUnion(unions, mode).recordBatch(SLOTS));

    List<@Nullable Object> ofLists =
        Arrays.asList(Arrays.asList(null, 7), null, Arrays.asList(null, null));
    assertThat(values(inLists)).isEqualTo(ofLists);
    assertThat(values(copy(inLists))).isEqualTo(ofLists);
    for (byte[] stream : List.of(inStructs, copy(inStructs))) {
      List<@Nullable Object> rows = values(stream);
      assertThat(rows.get(4)).isNull();
      for (int i = 0; i < 4; i++) {
        assertThat(((Row) rows.get(i)).get(0)).isEqualTo(VALUES.get(i));
      }
    }
    List<@Nullable Object> ofUnions = Arrays.asList(null, null, 7, null, null);
    assertThat(values(inUnions)).isEqualTo(ofUnions);
    assertThat(values(copy(inUnions))).isEqualTo(ofUnions);
  }

  @Test
  void areReadInDictionaries() throws IOException {
    Field union = union(UnionMode.DENSE);
    Field field = Field.nullable("d", ArrowType.dictionary(ArrowType.INT8, union.type()), A, B);
    OneMessage dictionary = addUnion(batch(), UnionMode.DENSE).dictionaryBatch(0, false);
    OneMessage indices =
        batch().node(4, 0).buffer(NONE).buffer(new byte[] {3, 2, 1, 0}).recordBatch(4);

    assertThat(values(stream(field, dictionary, indices)))
        .isEqualTo(Arrays.asList(null, 7, null, "x"));
  }

  @Test
  void areReadInDictionariesThatGrowAndAreReplaced() throws IOException {
    Field union = union(UnionMode.DENSE);
    Field field = Field.nullable("d", ArrowType.dictionary(ArrowType.INT8, union.type()), A, B);
    byte[] stream =
        stream(
            field,
            addUnion(batch(), UnionMode.DENSE).dictionaryBatch(0, false),
            indices(1, 2),
            addUnion(batch(), UnionMode.DENSE).dictionaryBatch(0, true),
            indices(6, 7, 0),
            addUnion(batch(), UnionMode.DENSE, 4, new byte[] {0b00100}).dictionaryBatch(0, false),
            indices(0, 2));

    assertThat(values(stream)).isEqualTo(Arrays.asList(null, 7, null, 7, "x", null, 7));
  }

  private static OneMessage indices(int... indices) {
    byte[] bytes = new byte[indices.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) indices[i];
    }
    return batch().node(bytes.length, 0).buffer(NONE).buffer(bytes).recordBatch(bytes.length);
  }

  @ParameterizedTest
  @EnumSource
  void areReadFromBigEndianMachines(UnionMode mode) throws IOException {
    ForeignStream bigEndian = BigEndianStream.of(ForeignStream.of(stream(mode)));
    byte[] stream = bigEndian.stream(Prefix.MARKER_AND_LENGTH);

    assertThat(stream).isNotEqualTo(stream(mode));
    assertThat(values(stream)).isEqualTo(VALUES);
    assertThat(values(copy(stream))).isEqualTo(VALUES);
  }

  @ParameterizedTest
  @EnumSource
  void areReadAsRuns(UnionMode mode) throws IOException {
    Field ends = Field.required("run_ends", ArrowType.INT16);
    Field field = Field.nullable("r", ArrowType.RUN_END_ENCODED, ends, union(mode));
    ForeignBatch runs =
        batch()
            .node(9, 0)
            .node(SLOTS, 0)
            .buffer(NONE)
            .buffer(new byte[] {1, 0, 3, 0, 5, 0, 7, 0, 9, 0});
    byte[] stream = stream(field, addUnion(runs, mode).recordBatch(9));

    List<@Nullable Object> all = Arrays.asList("x", null, null, 7, 7, null, null, null, null);
    assertThat(values(stream)).isEqualTo(all);
    assertThat(values(copy(stream))).isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource
  void mayBeCountedByTheReader(UnionMode mode) throws IOException {
    OneMessage uncounted = addUnion(batch(), mode, -1, VALIDITY).recordBatch(SLOTS);

    assertThat(values(stream(union(mode), uncounted))).isEqualTo(VALUES);
  }

  @ParameterizedTest
  @EnumSource
  void mayBeOfABatchWithoutRows(UnionMode mode) throws IOException {
    ForeignBatch empty = batch().node(0, 0).buffer(NONE).buffer(NONE);
    if (mode == UnionMode.DENSE) {
      empty.buffer(NONE);
    }
    empty.node(0, 0).buffer(NONE).buffer(NONE).node(0, 0).buffer(NONE).buffer(NONE).buffer(NONE);
    byte[] stream =
        stream(union(mode), empty.recordBatch(0), addUnion(batch(), mode).recordBatch(SLOTS));

    assertThat(values(stream)).isEqualTo(VALUES);
    assertThat(values(copy(stream))).isEqualTo(VALUES);
  }

  @ParameterizedTest
  @EnumSource
  void areRefusedIfTheirNumberIsALie(UnionMode mode) throws IOException {
    byte[] more = stream(union(mode), addUnion(batch(), mode, 3, VALIDITY).recordBatch(SLOTS));
    assertThat(values(more)).isEqualTo(VALUES);
    Column column = DecodedColumns.columns(more).get(0);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ColumnCheck.check(column))
        .withMessageContaining("expected 3 nulls in all, but found 2");

    byte[] tooMany = stream(union(mode), addUnion(batch(), mode, 6, VALIDITY).recordBatch(SLOTS));
    assertThatExceptionOfType(ArrowFormatException.class).isThrownBy(() -> values(tooMany));

    // As some writers count those of children: then there are none, and all type ids count.
    byte[] none = stream(union(mode), addUnion(batch(), mode, 2, NONE).recordBatch(SLOTS));
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> values(none))
        .withMessageContaining("slot 1: expected a type id of [5, 2], but found -1");
  }

  @Test
  void haveToHaveABitEach() {
    ForeignBatch batch = batch().node(9, 1).buffer(VALIDITY).buffer(new byte[9]).node(9, 9);
    Field child = Field.nullable("n", ArrowType.NULL);
    Field field = Field.nullable("u", ArrowType.union(UnionMode.SPARSE, 0), child);

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> values(stream(field, batch.recordBatch(9))))
        .withMessageContaining("expected a validity buffer of 2 bytes for 1 nulls, but found 1");
  }

  @Test
  void needNoChildToBeReadButOneToBeWritten() throws IOException {
    Field required = Field.required("a", ArrowType.INT32);
    for (UnionMode mode : UnionMode.values()) {
      Field field = Field.nullable("u", ArrowType.union(mode, 5), required);
      ForeignBatch batch = batch().node(2, 1).buffer(new byte[] {0b10}).buffer(new byte[] {0, 5});
      if (mode == UnionMode.DENSE) {
        batch.buffer(ints(0, 1));
      }
      batch.node(2, 0).buffer(NONE).buffer(ints(3, 4));
      byte[] stream = stream(field, batch.recordBatch(2));

      assertThat(values(stream)).isEqualTo(Arrays.asList(null, 4));
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> copy(stream))
          .withMessageContaining("Union u is null in slot 0, ")
          .withMessageContaining("expected one that is nullable and not run-end encoded")
          .withMessageEndingWith("but found [a: int32 not null]");
    }
    byte[] childless =
        stream(
            Field.nullable("u", ArrowType.union(UnionMode.DENSE)),
            batch()
                .node(2, 2)
                .buffer(new byte[1])
                .buffer(new byte[2])
                .buffer(ints(0, 0))
                .recordBatch(2));
    assertThat(values(childless)).containsOnlyNulls().hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void areReadAnewFromRandomStreams(UnionMode mode) throws IOException {
    Field inner = Field.nullable("i", ArrowType.union(UnionMode.DENSE, 4, 7), A, A);
    Field c = Field.nullable("c", ArrowType.INT64);
    Field[] children = {
      inner,
      Field.nullable("l", ArrowType.LIST, c),
      Field.nullable("s", ArrowType.STRUCT, Field.required("r", ArrowType.INT16), inner),
      Field.nullable("f", ArrowType.fixedSizeList(3), inner),
      Field.nullable("e", ArrowType.fixedSizeList(0), Field.nullable("t", ArrowType.UTF8)),
      Field.nullable("n", ArrowType.NULL),
      Field.nullable("v", ArrowType.LIST_VIEW, c)
    };
    for (Field child : children) {
      Field field =
          Field.nullable(
              "u", ArrowType.union(mode, 1, 0), Field.required("r", ArrowType.BOOL), child);
      byte[] stream =
          SampleStreams.of(field).ofVersion(MetadataVersion.V4).withNullUnions().stream(100, 0, 3);
      List<@Nullable Object> values = values(stream);
      assertThat(values).containsNull();

      byte[] copy = copy(stream);
      assertThat(values(copy)).as(child.toString()).isEqualTo(values);
      for (Column batch : DecodedColumns.columns(copy)) {
        ColumnCheck.check(batch);
        assertAscending(batch.child(0), 1);
      }
    }
  }

  /** Offsets into each child must ascend, as the format has them. */
  private static void assertAscending(Column union, int typeId) {
    int before = -1;
    for (int i = 0; i < union.length() && union.offsets().limit() > 0; i++) {
      if (union.typeIds().get(i) != typeId) {
        int offset = union.offsets().getInt(4 * i);
        assertThat(offset).isGreaterThanOrEqualTo(before);
        before = offset;
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void withOtherBytesAreReadOrRefused(UnionMode mode) {
    byte[] stream = stream(mode);
    List<UnaryOperator<Byte>> changes =
        List.of(b -> (byte) 0, b -> (byte) (b ^ 0x80), b -> (byte) (b - 1), b -> (byte) (b ^ 1));
    for (int i = 0; i < stream.length; i++) {
      attempt(Arrays.copyOf(stream, i));
      for (UnaryOperator<Byte> change : changes) {
        byte[] changed = stream.clone();
        changed[i] = change.apply(changed[i]);
        attempt(changed);
      }
    }
  }

  private static void attempt(byte[] stream) {
    try {
      values(stream);
      DecodedColumns.columns(stream).forEach(ColumnCheck::check);
    } catch (ArrowFormatException | SchemaMismatchException e) {
      assertThat(e.getMessage()).isNotEmpty();
    } catch (UncheckedIOException e) {
      assertThat(e).hasCauseInstanceOf(ArrowFormatException.class);
    } catch (IOException | RuntimeException | Error e) {
      fail("Neither read nor refused", e);
    }
  }
}
