package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.arrow.flatbuf.BodyCompression;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Feature;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.junit.jupiter.api.Test;

/** What the format does not have yet is refused, and said to be unknown. */
class FutureDataTest {
  @Test
  void isNewAsToItsVersion() {
    assertRefused(
        inBatches(metadata -> metadata.putShort(metadata.field(metadata.root(), 0), 5)),
        "Expected metadata version V5 or V4 but found V6, which is newer than this library");
  }

  @Test
  void isNewAsToItsMessages() {
    assertRefused(inBatches(metadata -> metadata.putByte(headerType(metadata), 6)), "type 6");
    for (byte tensor : new byte[] {MessageHeader.Tensor, MessageHeader.SparseTensor}) {
      assertRefused(
          inBatches(metadata -> metadata.putByte(headerType(metadata), tensor)),
          "Messages that hold a tensor are not supported");
    }
  }

  @Test
  void isNewAsToItsFeatures() throws IOException {
    byte[] known =
        withFeatures(Feature.UNUSED, Feature.DICTIONARY_REPLACEMENT, Feature.COMPRESSED_BODY);
    assertThat(DecodedColumns.ofStream(known))
        .isEqualTo(DecodedColumns.ofStream(SampleStreams.numbers()));

    assertRefused(
        withFeatures(Feature.DICTIONARY_REPLACEMENT, 3),
        "Unknown feature 3, which is newer than this library");
  }

  @Test
  void isNewAsToItsCompression() {
    assertRefused(compressed((byte) 2, (byte) 0), "Unknown compression type 2");
    assertRefused(compressed((byte) 0, (byte) 1), "Unknown compression method 1");
  }

  private static byte[] compressed(byte codec, byte method) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int compression = BodyCompression.createBodyCompression(builder, codec, method);
    int batch = RecordBatch.createRecordBatch(builder, 0, 0, 0, compression, 0);
    Message.finishMessageBuffer(
        builder,
        Message.createMessage(builder, MetadataVersion.V5, MessageHeader.RecordBatch, batch, 0, 0));
    OneMessage message = new OneMessage(FlatBytes.padded(builder.sizedByteArray()), new byte[0]);
    OneMessage schema = ForeignStream.of(SampleStreams.numbers()).messages().get(0);
    return new ForeignStream(List.of(schema, message)).stream(Prefix.MARKER_AND_LENGTH);
  }

  private static int headerType(FlatBytes metadata) {
    return metadata.field(metadata.root(), 1);
  }

  private static byte[] inBatches(Consumer<FlatBytes> change) {
    return ForeignStream.of(SampleStreams.numbers())
        .with(
            message -> {
              if (message.headerType() == MessageHeader.RecordBatch) {
                change.accept(new FlatBytes(message.metadata()));
              }
              return message;
            })
        .stream(Prefix.MARKER_AND_LENGTH);
  }

  private static byte[] withFeatures(long... features) {
    return ForeignStream.of(SampleStreams.numbers())
        .with(
            message ->
                message.headerType() == MessageHeader.Schema
                    ? new OneMessage(
                        new FlatBytes(message.metadata())
                            .schemaMessage(MetadataVersion.V5, Endianness.Little, features),
                        message.body())
                    : message)
        .stream(Prefix.MARKER_AND_LENGTH);
  }

  private static void assertRefused(byte[] stream, String reason) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> DecodedColumns.ofStream(stream))
        .withMessageContaining(reason);
  }
}
