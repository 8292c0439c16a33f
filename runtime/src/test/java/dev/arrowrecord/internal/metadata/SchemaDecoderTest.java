package dev.arrowrecord.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.apache.arrow.flatbuf.Date;
import org.apache.arrow.flatbuf.DictionaryEncoding;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Interval;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.Struct_;
import org.apache.arrow.flatbuf.Timestamp;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.Union;
import org.junit.jupiter.api.Test;

class SchemaDecoderTest {

  @Test
  void isTheInverseOfEncoding() throws ArrowFormatException {
    Schema schema = Samples.everyType();

    DecodedSchema decoded = roundTrip(schema);

    assertThat(decoded.schema()).isEqualTo(schema);
    assertThat(decoded.schema().metadata().keySet()).containsExactly("zulu", "alpha");
  }

  @Test
  void listsDictionariesDepthFirst() throws ArrowFormatException {
    assertThat(roundTrip(Samples.everyType()).dictionaries())
        .extracting(dictionary -> dictionary.id() + " " + dictionary.values())
        .containsExactly(
            "0 nested_dictionary:"
                + " list<item: dictionary<values=string, indices=uint64, ordered=0>>",
            "1 item: string",
            "2 ordered: string not null");
  }

  @Test
  void takesPositionsForAbsentTypeIds() throws ArrowFormatException {
    DecodedSchema decoded = decode(schemaWithUnion(MetadataVersion.V5));

    assertThat(decoded.schema().field(0).type()).isEqualTo(ArrowType.union(UnionMode.DENSE, 0, 1));
  }

  @Test
  void takesInt32ForAnAbsentIndexTypeAndNothingForAnAbsentName() throws ArrowFormatException {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int type = Int.createInt(builder, 64, true);
    int dictionary = DictionaryEncoding.createDictionaryEncoding(builder, 9, 0, false, (short) 0);
    int field = field(builder, 0, Type.Int, type, dictionary);
    DecodedSchema decoded = decode(message(builder, MetadataVersion.V5, Endianness.Little, field));

    assertThat(decoded.schema())
        .isEqualTo(
            Schema.of(Field.nullable("", ArrowType.dictionary(ArrowType.INT32, ArrowType.INT64))));
    assertThat(decoded.dictionaries().get(0).id()).isEqualTo(9);
  }

  @Test
  void readsUnionsOfBothVersions() throws ArrowFormatException {
    assertThat(decode(schemaWithUnion(MetadataVersion.V4)))
        .isEqualTo(decode(schemaWithUnion(MetadataVersion.V5)));
  }

  @Test
  void knowsTheByteOrderOfTheData() throws ArrowFormatException {
    assertThat(decode(message(new FlatBufferBuilder(), MetadataVersion.V5, Endianness.Big)))
        .extracting(DecodedSchema::byteOrder)
        .isEqualTo(ByteOrder.BIG_ENDIAN);
    assertThat(decode(message(new FlatBufferBuilder(), MetadataVersion.V5, Endianness.Little)))
        .extracting(DecodedSchema::byteOrder)
        .isEqualTo(ByteOrder.LITTLE_ENDIAN);
    assertRefused(
        message(new FlatBufferBuilder(), MetadataVersion.V5, (short) 2), "Unknown endianness 2");
  }

  @Test
  void refusesOldVersions() {
    for (short version = MetadataVersion.V1; version < MetadataVersion.V4; version++) {
      assertRefused(
          message(new FlatBufferBuilder(), version, Endianness.Little),
          "Expected metadata version V5 or V4 but found V"
              + (version + 1)
              + ", from before version 0.8 of the format");
    }
  }

  @Test
  void refusesVersionsToCome() {
    assertRefused(
        message(new FlatBufferBuilder(), (short) 5, Endianness.Little),
        "Expected metadata version V5 or V4 but found V6, which is newer than this library");
  }

  @Test
  void refusesUnknownTypes() {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    Struct_.startStruct_(builder);
    int field = field(builder, 0, (byte) 100, Struct_.endStruct_(builder), 0);

    assertRefused(
        message(builder, MetadataVersion.V5, Endianness.Little, field), "Unknown type 100");
  }

  @Test
  void refusesParametersThatTheFormatDoesNotHave() {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int field = field(builder, 0, Type.Int, Int.createInt(builder, 24, true), 0);

    assertRefused(
        message(builder, MetadataVersion.V5, Endianness.Little, field),
        "Expected an integer width of 8, 16, 32 or 64 bits but found 24");
  }

  @Test
  void refusesConstantsThatTheFormatDoesNotHaveYet() {
    assertRefused(
        Type.FloatingPoint,
        builder -> FloatingPoint.createFloatingPoint(builder, (short) 3),
        "Unknown Precision 3");
    assertRefused(
        Type.Timestamp,
        builder -> Timestamp.createTimestamp(builder, (short) 4, 0),
        "Unknown TimeUnit 4");
    assertRefused(Type.Date, builder -> Date.createDate(builder, (short) 2), "Unknown DateUnit 2");
    assertRefused(
        Type.Interval,
        builder -> Interval.createInterval(builder, (short) 3),
        "Unknown IntervalUnit 3");
    assertRefused(
        Type.Union, builder -> Union.createUnion(builder, (short) 2, 0), "Unknown UnionMode 2");
    assertRefused(
        Type.Int, builder -> Int.createInt(builder, 128, true), "Expected an integer width of 8");
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int dictionary = DictionaryEncoding.createDictionaryEncoding(builder, 9, 0, false, (short) 1);
    int field = field(builder, 0, Type.Int, Int.createInt(builder, 64, true), dictionary);
    assertRefused(
        message(builder, MetadataVersion.V5, Endianness.Little, field),
        "Unknown dictionary kind 1");
  }

  private static void assertRefused(
      byte typeType, ToIntFunction<FlatBufferBuilder> type, String reason) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int field = field(builder, 0, typeType, type.applyAsInt(builder), 0);
    assertRefused(message(builder, MetadataVersion.V5, Endianness.Little, field), reason);
  }

  @Test
  void refusesADictionaryOfTwoTypes() {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int dictionary = DictionaryEncoding.createDictionaryEncoding(builder, 9, 0, false, (short) 0);
    int first = field(builder, 0, Type.Int, Int.createInt(builder, 64, true), dictionary);
    int second = field(builder, 0, Type.Int, Int.createInt(builder, 32, true), dictionary);

    assertRefused(
        message(builder, MetadataVersion.V5, Endianness.Little, first, second),
        "Dictionary 9 has values of two types: int64 and int32");
  }

  @Test
  void refusesFieldsNestedTooDeep() throws ArrowFormatException {
    assertThat(roundTrip(nested(DecodedSchema.MAX_DEPTH)).schema())
        .isEqualTo(nested(DecodedSchema.MAX_DEPTH));
    assertRefused(
        SchemaEncoder.message(nested(DecodedSchema.MAX_DEPTH + 1)),
        "Fields are nested more than 64 deep");
  }

  @Test
  void refusesMoreFieldsThanJavaHasMemoryFor() {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    Struct_.startStruct_(builder);
    int type = Struct_.endStruct_(builder);
    int field = field(builder, 0, Type.Struct_, type, 0);
    int[] many = new int[(int) (Runtime.getRuntime().maxMemory() / 4_096) + 1];
    Arrays.fill(many, field);
    int children = org.apache.arrow.flatbuf.Field.createChildrenVector(builder, many);

    assertRefused(
        message(
            builder,
            MetadataVersion.V5,
            Endianness.Little,
            field(builder, children, Type.Struct_, type, 0)),
        "fields, type ids and pairs of metadata, for which Java has memory, but found more");
  }

  @Test
  void refusesAFewBytesThatSpellAWorldOfFields() {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    Struct_.startStruct_(builder);
    int type = Struct_.endStruct_(builder);
    int field = field(builder, 0, Type.Struct_, type, 0);
    for (int depth = 0; depth < DecodedSchema.MAX_DEPTH - 2; depth++) {
      int twice =
          org.apache.arrow.flatbuf.Field.createChildrenVector(builder, new int[] {field, field});
      field = field(builder, twice, Type.Struct_, type, 0);
    }

    assertRefused(
        message(builder, MetadataVersion.V5, Endianness.Little, field),
        "describes more than they can hold");
  }

  private static Schema nested(int depth) {
    Field field = Field.nullable("leaf", ArrowType.INT8);
    for (int i = 1; i < depth; i++) {
      field = Field.nullable("item", ArrowType.LIST, field);
    }
    return Schema.of(field);
  }

  private static byte[] schemaWithUnion(short version) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int child = field(builder, 0, Type.Int, Int.createInt(builder, 8, true), 0);
    int children =
        org.apache.arrow.flatbuf.Field.createChildrenVector(builder, new int[] {child, child});
    int type = Union.createUnion(builder, (short) 1, 0);
    return message(
        builder, version, Endianness.Little, field(builder, children, Type.Union, type, 0));
  }

  private static int field(
      FlatBufferBuilder builder, int children, byte typeType, int type, int dictionary) {
    return org.apache.arrow.flatbuf.Field.createField(
        builder, 0, true, typeType, type, dictionary, children, 0);
  }

  private static byte[] message(
      FlatBufferBuilder builder, short version, short endianness, int... fields) {
    int vector = org.apache.arrow.flatbuf.Schema.createFieldsVector(builder, fields);
    int schema = org.apache.arrow.flatbuf.Schema.createSchema(builder, endianness, vector, 0, 0);
    Message.finishMessageBuffer(
        builder, Message.createMessage(builder, version, MessageHeader.Schema, schema, 0, 0));
    return Encapsulation.encapsulate(builder, 8);
  }

  private static DecodedSchema roundTrip(Schema schema) throws ArrowFormatException {
    return decode(SchemaEncoder.message(schema));
  }

  private static DecodedSchema decode(byte[] message) throws ArrowFormatException {
    return ((IpcMessage.SchemaMessage) Samples.decode(message)).schema();
  }

  private static void assertRefused(byte[] message, String reason) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> Samples.decode(message))
        .withMessageContaining(reason)
        .withMessageContaining("(at byte ");
  }
}
