package dev.arrowrecord.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import dev.arrowrecord.internal.objects.ObjectColumn;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Dictionaries of views of one text, each of which is a third of what rows may take beyond. */
class SharedValuesTest {
  private static final int PREFIX = 8;
  private static final int VIEWS = 100;
  private static final int TEXT = 450;
  private static final long MOST = 100_000;
  private static final byte[] NONE = {};
  private static final BodyFormat FORMAT = BodyFormat.uncompressed(8);
  private static final Field VALUES = Field.nullable("values", ArrowType.UTF8_VIEW);
  private static final Field FIELD =
      Field.nullable("c", ArrowType.dictionary(ArrowType.INT32, ArrowType.UTF8_VIEW));

  private final RecordDecoder decoder =
      RecordDecoder.ofAll(
          new DecodedSchema(Schema.of(FIELD), List.of(new DictionaryEncodedField(0, VALUES))),
          MOST);

  @Test
  void countOnlyAsTheyAreIfRowsOfABatchCountForThemselves() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertRead(afterDictionary(false));
    }
  }

  @Test
  void countAllThatComeWhileRowsCountTogether() throws IOException {
    decoder.countRowsTogether(true);

    assertRead(afterDictionary(false));
    assertRead(batch());
    assertRead(afterDictionary(false));
    assertRead(afterDictionary(false));
    assertRefused(afterDictionary(false));
  }

  @Test
  void countNotIfTheyWereReplacedBeforeRowsCountTogether() throws IOException {
    for (int i = 0; i < 3; i++) {
      assertRead(afterDictionary(false));
    }
    decoder.countRowsTogether(true);

    assertRead(batch());
    assertRead(afterDictionary(false));
    assertRead(afterDictionary(false));
    assertRefused(afterDictionary(false));
  }

  @Test
  void areKeptAsFarAsTheyTakeLittle() throws IOException {
    Column first = afterDictionary(false);
    Column grown = afterDictionary(true);
    Column replaced = afterDictionary(false);

    assertThat(kept(first)).containsExactly(true);
    assertThat(kept(grown)).containsExactly(true, false);
    assertThat(kept(replaced)).containsExactly(true);
  }

  @Test
  void countNotIfTheyAreNotKept() throws IOException {
    decoder.countRowsTogether(true);

    assertRead(afterDictionary(false));
    for (int i = 0; i < 10; i++) {
      assertRead(afterDictionary(true));
    }
  }

  private static List<Boolean> kept(Column batch) {
    Dictionary dictionary = batch.child(0).dictionary();
    return IntStream.range(0, dictionary.chunkCount())
        .mapToObj(chunk -> ((ObjectColumn) dictionary.chunk(chunk)).keepsObjects())
        .toList();
  }

  private static void assertRead(Column batch) {
    assertThatCode(() -> ((ObjectColumn) batch).checkObject(0)).doesNotThrowAnyException();
  }

  private static void assertRefused(Column batch) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> ((ObjectColumn) batch).checkObject(0))
        .withMessageContaining("that their data does not account for");
  }

  private Column afterDictionary(boolean isDelta) throws IOException {
    BatchShape shape = BatchShape.of(VALUES);
    ByteBuffer views = ByteBuffer.allocate(VIEWS * 16).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < VIEWS; i++) {
      views.putInt(i * 16, TEXT);
    }
    decode(
        RecordBatchTemplate.dictionaryBatch(
            0, isDelta, shape.nodes(), shape.buffersWritten(), shape.variadics(), FORMAT),
        shape,
        VIEWS,
        batch -> {
          batch.buffer(views.array(), VIEWS * 16);
          batch.buffer(new byte[TEXT], TEXT);
        });
    return batch();
  }

  private Column batch() throws IOException {
    BatchShape shape = BatchShape.of(FIELD);
    return Objects.requireNonNull(
        decode(
            RecordBatchTemplate.recordBatch(
                shape.nodes(), shape.buffersWritten(), shape.variadics(), FORMAT),
            shape,
            1,
            batch -> batch.buffer(new byte[Integer.BYTES], Integer.BYTES)));
  }

  private @Nullable Column decode(
      RecordBatchTemplate template, BatchShape shape, int length, Consumer<EncodedBatch> buffers)
      throws IOException {
    EncodedBatch batch = new EncodedBatch(template, shape, FORMAT);
    batch.begin(length);
    batch.node(length, 0);
    batch.buffer(NONE, 0);
    buffers.accept(batch);
    MemorySink sink = new MemorySink(64);
    batch.writeTo(sink);
    byte[] bytes = sink.toByteArray();
    int metadata = batch.metadataLength();
    ByteBuffer body = ByteBuffer.wrap(bytes, metadata, bytes.length - metadata);
    return decoder.decode(
        MessageDecoder.decode(ByteBuffer.wrap(bytes, PREFIX, metadata - PREFIX), 0),
        Body.of(body.slice().order(ByteOrder.LITTLE_ENDIAN)),
        0);
  }
}
