package dev.arrowrecord.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.metadata.IpcMessage.DictionaryBatchMessage;
import dev.arrowrecord.internal.metadata.IpcMessage.RecordBatchMessage;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.util.Map;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.junit.jupiter.api.Test;

class RecordBatchTemplateTest {

  @Test
  void isReadByTheGeneratedClasses() {
    RecordBatchTemplate template =
        filled(RecordBatchTemplate.recordBatch(2, 3, 1, BodyFormat.uncompressed(8)));

    Message message = Message.getRootAsMessage(Samples.metadata(template.bytes()));
    RecordBatch batch = (RecordBatch) message.header(new RecordBatch());
    assertThat(message.version()).isEqualTo(MetadataVersion.V5);
    assertThat(message.bodyLength()).isEqualTo(128);
    assertThat(batch.length()).isEqualTo(4);
    assertThat(batch.nodesLength()).isEqualTo(2);
    assertThat(batch.nodes(1).length()).isEqualTo(11);
    assertThat(batch.nodes(1).nullCount()).isEqualTo(1);
    assertThat(batch.buffersLength()).isEqualTo(3);
    assertThat(batch.buffers(2).offset()).isEqualTo(16);
    assertThat(batch.buffers(2).length()).isEqualTo(102);
    assertThat(batch.variadicBufferCountsLength()).isEqualTo(1);
    assertThat(batch.variadicBufferCounts(0)).isEqualTo(2);
    assertThat(batch.compression()).isNull();
  }

  @Test
  void isDecodedToWhatWasSet() throws ArrowFormatException {
    RecordBatchTemplate template =
        filled(RecordBatchTemplate.recordBatch(2, 3, 1, BodyFormat.uncompressed(8)));

    RecordBatchMessage message = (RecordBatchMessage) Samples.decode(template.bytes());

    assertThat(message.bodyLength()).isEqualTo(128);
    assertThat(message.customMetadata().pairs()).isEmpty();
    assertFilled(message.data());
  }

  @Test
  void hasRoomForMetadata() throws ArrowFormatException {
    KeyValues metadata = KeyValues.of(Map.of("key", "value", "Grüße", "世界"));
    RecordBatchTemplate template =
        filled(RecordBatchTemplate.recordBatch(2, 3, 1, BodyFormat.uncompressed(64), metadata));

    RecordBatchMessage message = (RecordBatchMessage) Samples.decode(template.bytes());

    assertThat(message.customMetadata()).isEqualTo(metadata);
    assertThat(message.bodyLength()).isEqualTo(128);
    assertFilled(message.data());
    assertThat(template.bytes().length % 64).isZero();
    assertThat(Message.getRootAsMessage(Samples.metadata(template.bytes())).customMetadataLength())
        .isEqualTo(2);
  }

  @Test
  void hasADictionaryBatchToo() throws ArrowFormatException {
    RecordBatchTemplate template =
        filled(RecordBatchTemplate.dictionaryBatch(7, true, 2, 3, 1, BodyFormat.uncompressed(8)));

    DictionaryBatchMessage message = (DictionaryBatchMessage) Samples.decode(template.bytes());

    assertThat(message.id()).isEqualTo(7);
    assertThat(message.isDelta()).isTrue();
    assertThat(message.bodyLength()).isEqualTo(128);
    assertFilled(message.data());
  }

  @Test
  void letsEveryNumberBeZero() throws ArrowFormatException {
    RecordBatchTemplate template =
        RecordBatchTemplate.recordBatch(1, 1, 0, BodyFormat.uncompressed(8));
    template.setBodyLength(0);
    template.setLength(0);
    template.setNode(0, 0, 0);
    template.setBuffer(0, 0, 0);

    RecordBatchMessage message = (RecordBatchMessage) Samples.decode(template.bytes());

    assertThat(message.bodyLength()).isZero();
    assertThat(message.data().length()).isZero();
    assertThat(message.data().compression()).isNull();
  }

  @Test
  void copiesShareNothingThatChanges() {
    RecordBatchTemplate template =
        filled(RecordBatchTemplate.recordBatch(2, 3, 1, BodyFormat.uncompressed(8)));
    byte[] before = template.bytes().clone();

    RecordBatchTemplate copy = template.copy();
    copy.setLength(5);

    assertThat(template.bytes()).isEqualTo(before);
    assertThat(copy.bytes()).isNotEqualTo(before);
  }

  @Test
  void isPaddedToTheAlignment() {
    assertThat(RecordBatchTemplate.recordBatch(3, 7, 0, BodyFormat.uncompressed(8)).bytes())
        .hasSize(248);
    assertThat(RecordBatchTemplate.recordBatch(3, 7, 0, BodyFormat.uncompressed(64)).bytes())
        .hasSize(256);
    assertThat(RecordBatchTemplate.recordBatch(4, 9, 0, BodyFormat.uncompressed(64)).bytes())
        .hasSize(320);
  }

  @Test
  void refusesPositionsOutsideTheBatch() {
    RecordBatchTemplate template =
        RecordBatchTemplate.recordBatch(2, 3, 0, BodyFormat.uncompressed(8));

    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> template.setNode(2, 0, 0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> template.setBuffer(3, 0, 0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> template.setVariadicCount(0, 0));
  }

  private static RecordBatchTemplate filled(RecordBatchTemplate template) {
    template.setBodyLength(128);
    template.setLength(4);
    for (int i = 0; i < 2; i++) {
      template.setNode(i, 10L + i, i);
    }
    for (int i = 0; i < 3; i++) {
      template.setBuffer(i, 8L * i, 100L + i);
    }
    template.setVariadicCount(0, 2);
    return template;
  }

  private static void assertFilled(RecordBatchHeader header) {
    assertThat(header.length()).isEqualTo(4);
    assertThat(header.nodeCount()).isEqualTo(2);
    assertThat(header.nodeLength(1)).isEqualTo(11);
    assertThat(header.nodeNullCount(1)).isEqualTo(1);
    assertThat(header.bufferCount()).isEqualTo(3);
    assertThat(header.bufferOffset(2)).isEqualTo(16);
    assertThat(header.bufferLength(2)).isEqualTo(102);
    assertThat(header.variadicCountCount()).isEqualTo(1);
    assertThat(header.variadicCount(0)).isEqualTo(2);
  }
}
