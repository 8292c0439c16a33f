package dev.arrowrecord.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.internal.metadata.IpcMessage.RecordBatchMessage;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.arrow.flatbuf.BodyCompression;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.junit.jupiter.api.Test;

class MessageDecoderTest {

  @Test
  void keepsCompressionAndCustomMetadata() throws ArrowFormatException {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int compression = BodyCompression.createBodyCompression(builder, (byte) 1, (byte) 0);
    int batch = RecordBatch.createRecordBatch(builder, 3, 0, 0, compression, 0);
    int key = builder.createString("key");
    int entry = KeyValue.createKeyValue(builder, key, builder.createString("value"));
    int metadata = Message.createCustomMetadataVector(builder, new int[] {entry});

    RecordBatchMessage message =
        (RecordBatchMessage)
            Samples.decode(message(builder, MessageHeader.RecordBatch, batch, 0, metadata));

    assertThat(message.data().length()).isEqualTo(3);
    assertThat(message.data().compression()).isEqualTo(CompressionType.ZSTD);
    assertThat(message.data().nodeCount()).isZero();
    assertThat(message.customMetadata()).isEqualTo(KeyValues.of(Map.of("key", "value")));
  }

  @Test
  void leavesTheBufferAsItIs() throws ArrowFormatException {
    byte[] message = SchemaEncoder.message(Samples.GUIDE);
    ByteBuffer buffer = ByteBuffer.wrap(message).position(8);

    MessageDecoder.decode(buffer, 8);

    assertThat(buffer).isEqualTo(ByteBuffer.wrap(message).position(8));
    assertThat(buffer.order()).isEqualTo(java.nio.ByteOrder.BIG_ENDIAN);
  }

  @Test
  void refusesBuffersOutsideTheBody() {
    RecordBatchTemplate template = template();
    template.setBuffer(1, 8, 9);
    assertRefused(
        template.bytes(),
        "Expected buffer 1 within a body of 16 bytes but found offset 8 and length 9");
    template.setBuffer(1, Long.MAX_VALUE, Long.MAX_VALUE);
    assertRefused(template.bytes(), "Expected buffer 1 within a body of 16 bytes");
    template.setBuffer(1, 0, -1);
    assertRefused(template.bytes(), "but found offset 0 and length -1");
  }

  @Test
  void refusesMoreNullsThanSlots() {
    RecordBatchTemplate template = template();
    template.setNode(0, 4, 5);
    assertRefused(template.bytes(), "Expected node 0 to have between 0 and 4 nulls but found 5");
    template.setNode(0, -4, 0);
    assertRefused(template.bytes(), "Expected node 0 to have a length of at least 0 but found -4");
  }

  @Test
  void refusesNegativeLengths() {
    RecordBatchTemplate template = template();
    template.setLength(-1);
    assertRefused(template.bytes(), "Expected a batch length of at least 0 but found -1");
    template.setBodyLength(-8);
    assertRefused(template.bytes(), "Expected a body length of at least 0 but found -8");
  }

  @Test
  void refusesMessagesOfOtherKinds() {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int batch = RecordBatch.createRecordBatch(builder, 3, 0, 0, 0, 0);
    assertRefused(
        message(builder, MessageHeader.Tensor, batch, 0, 0),
        "Messages that hold a tensor are not supported");

    builder = new FlatBufferBuilder();
    batch = RecordBatch.createRecordBatch(builder, 3, 0, 0, 0, 0);
    assertRefused(message(builder, (byte) 9, batch, 0, 0), "Unknown message type 9");

    builder = new FlatBufferBuilder();
    assertRefused(
        message(builder, MessageHeader.RecordBatch, 0, 0, 0),
        "Expected a message header but found none");
  }

  private static RecordBatchTemplate template() {
    RecordBatchTemplate template =
        RecordBatchTemplate.recordBatch(1, 2, 0, BodyFormat.uncompressed(8));
    template.setBodyLength(16);
    template.setLength(4);
    template.setNode(0, 4, 0);
    template.setBuffer(0, 0, 0);
    template.setBuffer(1, 0, 16);
    return template;
  }

  private static byte[] message(
      FlatBufferBuilder builder, byte headerType, int header, long bodyLength, int metadata) {
    Message.finishMessageBuffer(
        builder,
        Message.createMessage(
            builder, MetadataVersion.V5, headerType, header, bodyLength, metadata));
    return Encapsulation.encapsulate(builder, 8);
  }

  private static void assertRefused(byte[] message, String reason) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> Samples.decode(message))
        .withMessageContaining(reason);
  }
}
