package dev.arrowrecord.dynamic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.vector.Float64Vector;
import dev.arrowrecord.vector.Int32Vector;
import dev.arrowrecord.vector.TimestampVector;
import dev.arrowrecord.vector.UInt16Vector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadValuesTest {
  @TempDir Path folder;

  @Test
  void areGivenByTheVectorOfTheirType() throws IOException {
    Schema schema =
        Schema.of(
            Field.required("price", ArrowType.FLOAT64), Field.nullable("port", ArrowType.UINT16));
    byte[] stream = ArrowRows.toBytes(schema, List.of(Row.of(schema, 0.5, 80)));

    try (var reader = ArrowRows.openStream(new ByteArrayInputStream(stream))) {
      RowBatch batch = reader.iterator().next();

      assertThat(batch.fields()).isEqualTo(schema.fields());
      assertThat(batch.column("price", Float64Vector.class).get(0)).isEqualTo(0.5);
      assertThat(batch.column(1, UInt16Vector.class).get(0)).isEqualTo('P');
      assertThat(batch.column("port").getObject(0)).isEqualTo(80);
      assertThat(batch.toList()).containsExactly(Row.of(schema, 0.5, 80));
      assertThatExceptionOfType(ClassCastException.class)
          .isThrownBy(() -> batch.column("price", Int32Vector.class))
          .withMessage(
              "price: double not null is read by a dev.arrowrecord.vector.Float64Vector, but was"
                  + " asked for as a dev.arrowrecord.vector.Int32Vector");
    }
  }

  @Test
  void areTheSameWhereverTheyAreReadFrom() throws IOException {
    Schema schema = Schema.of(Field.required("n", ArrowType.INT32)).withMetadata("k", "v");
    List<Row> rows = List.of(Row.of(schema, 1), Row.of(schema, 2));
    Path file = folder.resolve("rows.arrow");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArrowRows.writeFile(schema, rows, file);
    ArrowRows.writeStream(schema, rows, Channels.newChannel(out));

    assertThat(ArrowRows.readFile(file)).isEqualTo(rows);
    assertThat(ArrowRows.readStream(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(rows);
    try (var reader = ArrowRows.openFile(file)) {
      assertThat(reader.schema()).isEqualTo(schema);
      assertThat(reader.get(1)).isEqualTo(rows.get(1));
      assertThat(reader.records()).containsExactlyElementsOf(rows);
    }
  }

  @Test
  void thatAreNotUtf8AreRefusedBySlot() throws IOException {
    for (ArrowType type : List.of(ArrowType.UTF8, ArrowType.LARGE_UTF8, ArrowType.UTF8_VIEW)) {
      Schema schema = Schema.of(Field.nullable("c", type));
      List<Row> rows = List.of(Row.of(schema, "\uFFFD"), Row.of(schema, "abcdef"));
      byte[] stream = ArrowRows.toBytes(schema, rows);
      assertThat(ArrowRows.fromBytes(stream)).isEqualTo(rows);
      replace(stream, "abcdef".getBytes(UTF_8), new byte[] {'a', 'b', 'c', (byte) 0xFF, 'e', 'f'});

      assertThatExceptionOfType(ArrowFormatException.class)
          .isThrownBy(() -> ArrowRows.fromBytes(stream))
          .withMessageContaining("Column c, slot 1: expected UTF-8")
          .withMessageContaining("from byte 3 on");
    }
  }

  @Test
  void thatAreNotUtf8AreRefusedInLongColumnsToo() throws IOException {
    Schema schema = Schema.of(Field.nullable("c", ArrowType.UTF8));
    Row[] rows = new Row[200];
    Arrays.fill(rows, Row.of(schema, "ä"));
    rows[199] = Row.of(schema, "abcdef");
    byte[] stream = ArrowRows.toBytes(schema, List.of(rows));
    replace(stream, "abcdef".getBytes(UTF_8), new byte[] {'a', 'b', 'c', 'd', 'e', (byte) 0xC3});

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> ArrowRows.fromBytes(stream))
        .withMessageContaining("Column c, slot 199: expected UTF-8");
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(stream))) {
      Utf8Vector column = reader.iterator().next().column("c", Utf8Vector.class);
      assertThat(column.get(0)).isEqualTo("ä");
    }
  }

  @Test
  void thatAJavaMapWouldLoseAreRefused() throws IOException {
    Field entries =
        Field.required(
            "entries",
            ArrowType.STRUCT,
            Field.required("key", ArrowType.UTF8),
            Field.nullable("value", ArrowType.INT32));
    Schema schema = Schema.of(Field.nullable("c", ArrowType.map(false), entries));
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("first", 1);
    map.put("other", 2);
    byte[] stream = ArrowRows.toBytes(schema, List.of(Row.of(schema, map)));
    replace(stream, "other".getBytes(UTF_8), "first".getBytes(UTF_8));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> ArrowRows.fromBytes(stream))
        .withMessageContaining(
            "c: expected a map of distinct keys, found the key first twice in slot 0");
  }

  @Test
  void haveATimeZoneThatNobodyKnows() throws IOException {
    ArrowType type = ArrowType.timestamp(TimeUnit.SECOND, "America/Sao_Paulo");
    Schema schema = Schema.of(Field.nullable("c", type));
    byte[] stream = ArrowRows.toBytes(schema, List.of(Row.of(schema, Instant.EPOCH)));
    replace(stream, "America/Sao_Paulo".getBytes(UTF_8), "Mars/Olympus_Mons".getBytes(UTF_8));

    List<Row> rows = ArrowRows.fromBytes(stream);

    assertThat(rows.get(0).get("c")).isEqualTo(Instant.EPOCH);
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(stream))) {
      assertThat(reader.schema().fields().get(0).type())
          .isEqualTo(ArrowType.timestamp(TimeUnit.SECOND, "Mars/Olympus_Mons"));
    }
  }

  @Test
  void beyondTheCalendarOfJavaAreRefusedBySlotAndLeftToTheirVector() throws IOException {
    Schema schema =
        Schema.of(Field.nullable("c", ArrowType.timestamp(TimeUnit.SECOND, "America/Sao_Paulo")));
    byte[] stream =
        ArrowRows.toBytes(schema, List.of(Row.of(schema, Instant.ofEpochSecond(0x123456789AL))));
    replace(stream, longBytes(0x123456789AL), longBytes(Long.MAX_VALUE));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> ArrowRows.fromBytes(stream))
        .withMessageContaining("in slot 0");
    try (var reader = ArrowRows.openStream(ByteBuffer.wrap(stream))) {
      TimestampVector column = reader.iterator().next().column("c", TimestampVector.class);
      assertThat(column.get(0)).isEqualTo(Long.MAX_VALUE);
    }
  }

  @Test
  void ofAnEncodedFieldAreOfNoExtensionType() throws IOException {
    Field field =
        Field.nullable("c", ArrowType.dictionary(ArrowType.INT8, ArrowType.fixedSizeBinary(16)))
            .withExtension("arrow.uuid", "");
    Schema schema = Schema.of(field);
    List<Row> rows = List.of(Row.of(schema, new byte[16]));

    assertThat(ArrowRows.fromBytes(ArrowRows.toBytes(schema, rows))).isEqualTo(rows);
  }

  private static byte[] longBytes(long value) {
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
  }

  /** Replaces the one place where the bytes stand. */
  private static void replace(byte[] in, byte[] from, byte[] to) {
    for (int i = 0; i + from.length <= in.length; i++) {
      if (Arrays.equals(in, i, i + from.length, from, 0, from.length)) {
        System.arraycopy(to, 0, in, i, to.length);
        return;
      }
    }
    throw new AssertionError("Not there: " + Arrays.toString(from));
  }
}
