package dev.arrowrecord.internal.metadata;

import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.DateUnit;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.IntervalUnit;
import dev.arrowrecord.schema.Precision;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;
import org.apache.arrow.flatbuf.DictionaryEncoding;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.Timestamp;
import org.apache.arrow.flatbuf.Type;
import org.junit.jupiter.api.Test;

class SchemaEncoderTest {

  @Test
  void framesTheMessage() {
    byte[] message = SchemaEncoder.message(Samples.GUIDE);
    ByteBuffer buffer = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);

    assertThat(buffer.getInt()).isEqualTo(0xFFFFFFFF);
    assertThat(buffer.getInt()).isEqualTo(message.length - 8);
    assertThat(message.length % 8).isZero();
    assertThat(SchemaEncoder.message(Samples.GUIDE, 64).length % 64).isZero();
  }

  @Test
  void endsAStreamOfTheSchemaAlone() {
    byte[] message = SchemaEncoder.message(Samples.GUIDE);
    ByteBuffer stream = ByteBuffer.wrap(SchemaEncoder.stream(Samples.GUIDE));

    assertThat(stream.slice(0, message.length)).isEqualTo(ByteBuffer.wrap(message));
    assertThat(stream.slice(message.length, stream.limit() - message.length))
        .isEqualTo(ByteBuffer.wrap(new byte[] {-1, -1, -1, -1, 0, 0, 0, 0}));
  }

  @Test
  void refusesAnotherAlignment() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchemaEncoder.message(Samples.GUIDE, 16))
        .withMessage("Expected an alignment of 8 or 64 bytes but found 16");
  }

  @Test
  void isReadByTheGeneratedClasses() {
    Message message =
        Message.getRootAsMessage(Samples.metadata(SchemaEncoder.message(Samples.GUIDE)));
    assertThat(message.version()).isEqualTo(MetadataVersion.V5);
    assertThat(message.bodyLength()).isZero();
    assertThat(message.headerType()).isEqualTo(MessageHeader.Schema);

    var schema = header(Samples.GUIDE);
    assertThat(schema.fieldsLength()).isEqualTo(3);
    assertThat(schema.fields(0).name()).isEqualTo("f0");
    assertThat(schema.fields(0).nullable()).isTrue();
    assertThat(schema.fields(0).typeType()).isEqualTo(Type.Int);
    Int type = (Int) schema.fields(0).type(new Int());
    assertThat(type.bitWidth()).isEqualTo(64);
    assertThat(type.isSigned()).isTrue();
    assertThat(schema.fields(1).typeType()).isEqualTo(Type.Utf8);
    assertThat(schema.fields(2).typeType()).isEqualTo(Type.Bool);
  }

  @Test
  void writesChildrenAlwaysAndNothingElseThatIsEmpty() {
    var schema =
        header(Schema.of(Field.required("t", ArrowType.timestamp(TimeUnit.MICROSECOND, null))));

    assertThat(schema.customMetadataVector()).isNull();
    assertThat(schema.fields(0).childrenVector()).isNotNull();
    assertThat(schema.fields(0).customMetadataVector()).isNull();
    assertThat(schema.fields(0).dictionary()).isNull();
    assertThat(((Timestamp) schema.fields(0).type(new Timestamp())).timezone()).isNull();
  }

  @Test
  void numbersDictionariesDepthFirst() {
    ArrowType inner = ArrowType.dictionary(ArrowType.INT8, ArrowType.UTF8);
    var schema =
        header(
            Schema.of(
                Field.nullable("a", inner),
                Field.nullable(
                    "b",
                    ArrowType.dictionary(ArrowType.INT16, ArrowType.LIST),
                    Field.nullable("item", inner)),
                Field.nullable("c", ArrowType.STRUCT, Field.nullable("d", inner))));

    DictionaryEncoding outer = schema.fields(1).dictionary();
    assertThat(schema.fields(0).dictionary().id()).isEqualTo(0);
    assertThat(outer.id()).isEqualTo(1);
    assertThat(outer.indexType().bitWidth()).isEqualTo(16);
    assertThat(schema.fields(1).typeType()).isEqualTo(Type.List);
    assertThat(schema.fields(1).children(0).dictionary().id()).isEqualTo(2);
    assertThat(schema.fields(2).children(0).dictionary().id()).isEqualTo(3);
  }

  @Test
  void givesTheSameBytesForTheSameSchema() {
    assertThat(SchemaEncoder.message(Samples.everyType()))
        .isEqualTo(SchemaEncoder.message(Samples.everyType()));
  }

  @Test
  void sharesWhatRepeats() {
    Field[] fields =
        IntStream.range(0, 100)
            .mapToObj(
                i ->
                    Field.nullable(
                        "f" + i, ArrowType.LIST, Field.nullable("item", ArrowType.INT32)))
            .toArray(Field[]::new);

    // Two fields of 20 bytes, a name of 8, two vectors' words of 4 and 8.
    assertThat(SchemaEncoder.message(Schema.of(fields)).length).isLessThan(100 * 64);
  }

  @Test
  void knowsEnumerationsInTheOrderOfTheFormat() {
    assertThat(Precision.values())
        .extracting(Precision::name)
        .containsExactly(org.apache.arrow.flatbuf.Precision.names);
    assertThat(DateUnit.values())
        .extracting(DateUnit::name)
        .containsExactly(org.apache.arrow.flatbuf.DateUnit.names);
    assertThat(TimeUnit.values())
        .extracting(TimeUnit::name)
        .containsExactly(org.apache.arrow.flatbuf.TimeUnit.names);
    assertThat(IntervalUnit.values())
        .extracting(IntervalUnit::name)
        .containsExactly(org.apache.arrow.flatbuf.IntervalUnit.names);
    assertThat(UnionMode.values())
        .extracting(mode -> mode.name().charAt(0) + mode.name().substring(1).toLowerCase(ROOT))
        .containsExactly(org.apache.arrow.flatbuf.UnionMode.names);
    assertThat(CompressionType.values())
        .extracting(CompressionType::name)
        .containsExactly(org.apache.arrow.flatbuf.CompressionType.names);
  }

  private static org.apache.arrow.flatbuf.Schema header(Schema schema) {
    Message message = Message.getRootAsMessage(Samples.metadata(SchemaEncoder.message(schema)));
    return (org.apache.arrow.flatbuf.Schema) message.header(new org.apache.arrow.flatbuf.Schema());
  }
}
