package dev.arrowrecord.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Random;
import org.apache.arrow.flatbuf.Bool;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.Type;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, the outcome is a value or an ArrowFormatException. */
class HostileMetadataTest {

  private static final byte[] SCHEMA = metadata(SchemaEncoder.message(Samples.everyType()));
  private static final byte[] RECORD_BATCH =
      metadata(RecordBatchTemplate.recordBatch(5, 12, 2, BodyFormat.uncompressed(8)).bytes());
  private static final byte[] DICTIONARY_BATCH =
      metadata(
          RecordBatchTemplate.dictionaryBatch(3, true, 2, 5, 0, BodyFormat.uncompressed(8))
              .bytes());
  private static final byte[] FOOTER =
      FooterEncoder.encode(
          Samples.everyType(),
          List.of(new Block(8, 16, 24)),
          List.of(new Block(48, 56, 64), new Block(168, 8, 8)));

  private interface Decoder {
    Object decode(ByteBuffer bytes) throws ArrowFormatException;
  }

  private static final Decoder MESSAGE = bytes -> MessageDecoder.decode(bytes, 0);
  private static final Decoder FOOTER_DECODER = bytes -> FooterDecoder.decode(bytes, 0);

  @Test
  void aNameThatManyFieldsShareCannotGrowIntoGigabytes() {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int name = builder.createString("x".repeat(100_000));
    int children = org.apache.arrow.flatbuf.Field.createChildrenVector(builder, new int[0]);
    Bool.startBool(builder);
    int type = Bool.endBool(builder);
    int[] fields = new int[40_000];
    for (int i = 0; i < fields.length; i++) {
      fields[i] =
          org.apache.arrow.flatbuf.Field.createField(
              builder, name, true, Type.Bool, type, 0, children, 0);
    }
    int vector = org.apache.arrow.flatbuf.Schema.createFieldsVector(builder, fields);
    int schema = org.apache.arrow.flatbuf.Schema.createSchema(builder, (short) 0, vector, 0, 0);
    Message.finishMessageBuffer(
        builder,
        Message.createMessage(builder, MetadataVersion.V5, MessageHeader.Schema, schema, 0, 0));
    ByteBuffer metadata = ByteBuffer.wrap(builder.sizedByteArray()).order(ByteOrder.LITTLE_ENDIAN);
    assertThatThrownBy(() -> MESSAGE.decode(metadata))
        .isInstanceOf(ArrowFormatException.class)
        .hasMessageContaining("more text than they can hold");
  }

  @Test
  void everyTruncationOfASchema() {
    truncateEverywhere(MESSAGE, SCHEMA);
  }

  @Test
  void everyChangedByteOfASchema() {
    changeEveryByte(MESSAGE, SCHEMA);
  }

  @Test
  void everyTruncationOfARecordBatch() {
    truncateEverywhere(MESSAGE, RECORD_BATCH);
  }

  @Test
  void everyChangedByteOfARecordBatch() {
    changeEveryByte(MESSAGE, RECORD_BATCH);
  }

  @Test
  void everyTruncationOfADictionaryBatch() {
    truncateEverywhere(MESSAGE, DICTIONARY_BATCH);
  }

  @Test
  void everyChangedByteOfADictionaryBatch() {
    changeEveryByte(MESSAGE, DICTIONARY_BATCH);
  }

  @Test
  void everyTruncationOfAFooter() {
    truncateEverywhere(FOOTER_DECODER, FOOTER);
  }

  @Test
  void everyChangedByteOfAFooter() {
    changeEveryByte(FOOTER_DECODER, FOOTER);
  }

  @Test
  void severalChangedBytes() {
    Random random = new Random(42);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = (round % 2 == 0 ? SCHEMA : FOOTER).clone();
      for (int change = 0; change < 4; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      attempt(round % 2 == 0 ? MESSAGE : FOOTER_DECODER, bytes, "round " + round);
    }
  }

  @Test
  void bytesOfNoMeaning() {
    attempt(MESSAGE, new byte[0], "nothing");
    attempt(MESSAGE, new byte[64], "zeros");
    attempt(FOOTER_DECODER, new byte[64], "zeros");
    Random random = new Random(42);
    for (int round = 0; round < 10_000; round++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      attempt(MESSAGE, bytes, "round " + round);
      attempt(FOOTER_DECODER, bytes, "round " + round);
    }
  }

  private static void truncateEverywhere(Decoder decoder, byte[] valid) {
    for (int length = 0; length < valid.length; length++) {
      byte[] bytes = new byte[length];
      System.arraycopy(valid, 0, bytes, 0, length);
      attempt(decoder, bytes, "truncated to " + length);
    }
  }

  private static void changeEveryByte(Decoder decoder, byte[] valid) {
    for (int position = 0; position < valid.length; position++) {
      for (int bits : new int[] {0xFF, 1, 2, 4, 8, 16, 32, 64, 128}) {
        byte[] bytes = valid.clone();
        bytes[position] ^= (byte) bits;
        attempt(decoder, bytes, "byte " + position + " xor " + bits);
      }
    }
  }

  private static void attempt(Decoder decoder, byte[] bytes, String what) {
    try {
      assertThat(decoder.decode(ByteBuffer.wrap(bytes))).isNotNull();
    } catch (ArrowFormatException e) {
      assertThat(e.byteOffset()).as(what).isBetween(0L, (long) bytes.length);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(what, e);
    }
  }

  private static byte[] metadata(byte[] message) {
    ByteBuffer metadata = Samples.metadata(message);
    byte[] bytes = new byte[metadata.remaining()];
    metadata.get(bytes);
    return bytes;
  }
}
