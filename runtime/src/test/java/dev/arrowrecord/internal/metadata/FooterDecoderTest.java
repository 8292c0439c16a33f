package dev.arrowrecord.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FooterDecoderTest {

  private static final List<Block> DICTIONARIES = List.of(new Block(216, 184, 64));
  private static final List<Block> RECORD_BATCHES =
      List.of(new Block(464, 248, 96), new Block(1L << 40, Integer.MAX_VALUE, 1L << 41));

  @Test
  void isTheInverseOfEncoding() throws ArrowFormatException {
    byte[] bytes = FooterEncoder.encode(Samples.everyType(), DICTIONARIES, RECORD_BATCHES);

    Footer footer = FooterDecoder.decode(ByteBuffer.wrap(bytes), 0);

    assertThat(footer.schema().schema()).isEqualTo(Samples.everyType());
    assertThat(footer.schema().dictionaries()).hasSize(3);
    assertThat(footer.dictionaries()).isEqualTo(DICTIONARIES);
    assertThat(footer.recordBatches()).isEqualTo(RECORD_BATCHES);
  }

  @Test
  void isReadByTheGeneratedClasses() {
    byte[] bytes = FooterEncoder.encode(Samples.GUIDE, DICTIONARIES, RECORD_BATCHES);

    var footer = org.apache.arrow.flatbuf.Footer.getRootAsFooter(ByteBuffer.wrap(bytes));

    assertThat(footer.version()).isEqualTo(org.apache.arrow.flatbuf.MetadataVersion.V5);
    assertThat(footer.schema().fieldsLength()).isEqualTo(3);
    assertThat(footer.dictionariesLength()).isEqualTo(1);
    assertThat(footer.recordBatchesLength()).isEqualTo(2);
    assertThat(footer.recordBatches(1).offset()).isEqualTo(1L << 40);
    assertThat(footer.recordBatches(1).metaDataLength()).isEqualTo(Integer.MAX_VALUE);
    assertThat(footer.recordBatches(1).bodyLength()).isEqualTo(1L << 41);
  }

  @Test
  void hasMetadata() throws ArrowFormatException {
    KeyValues metadata = KeyValues.of(Map.of("key", "value", "Grüße", "世界"));
    byte[] bytes =
        FooterEncoder.encode(
            Samples.GUIDE, List.of(), List.of(), DICTIONARIES, RECORD_BATCHES, metadata);

    assertThat(FooterDecoder.decode(ByteBuffer.wrap(bytes), 0).customMetadata())
        .isEqualTo(metadata);
    var footer = org.apache.arrow.flatbuf.Footer.getRootAsFooter(ByteBuffer.wrap(bytes));
    assertThat(footer.customMetadataLength()).isEqualTo(2);
    assertThat(footer.schema().customMetadataLength()).isZero();
  }

  @Test
  void refusesNegativeBlocks() {
    byte[] bytes = FooterEncoder.encode(Samples.GUIDE, List.of(), List.of(new Block(-8, 8, 0)));

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> FooterDecoder.decode(ByteBuffer.wrap(bytes), 100))
        .withMessageContaining("Expected a block without negative numbers");
  }
}
