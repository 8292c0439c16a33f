package dev.arrowrecord.integration.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.ipc.RecordIpc;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.AbstractCollection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a writer believes, and what it does not. */
final class LimitsTest {
  /** A record whose rows are large for what they are. */
  @ArrowRecord
  record Pair(UUID first, UUID second) {}

  @Test
  void theSizeOfACollectionTakesNoMoreMemoryThanABatch() throws IOException {
    WriteOptions options = WriteOptions.defaults().withBatchRows(Integer.MAX_VALUE);
    byte[] bytes = LimitsTest_PairArrow.toBytes(new Boastful(), options);
    assertThat(LimitsTest_PairArrow.fromBytes(bytes)).isEmpty();
  }

  @Test
  void bytesEndABatchBeforeItsRowsDo() throws IOException {
    WriteOptions options = WriteOptions.defaults().withBatchBytes(100);
    Pair pair = new Pair(new UUID(1, 2), new UUID(3, 4));
    byte[] bytes = LimitsTest_PairArrow.toBytes(Collections.nCopies(9, pair), options);
    try (var reader = LimitsTest_PairArrow.openStream(new java.io.ByteArrayInputStream(bytes))) {
      assertThat(reader).extracting(LimitsTest_PairArrow.Batch::rowCount).containsExactly(4, 4, 1);
    }
  }

  @Test
  void metadataThatUtf8CannotExpressIsRefused() {
    WriteOptions options = WriteOptions.defaults();
    assertThatThrownBy(() -> options.withMetadata(Map.of("key", "\ud800")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unpaired surrogate");
  }

  @Test
  void aNestedRecordThatHasChangedSinceItWasCompiledIsNoticed() {
    assertThatThrownBy(Outdated::new)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("A record within Outer has changed")
        .hasMessageContaining("compile it again");
  }

  @Test
  void anAbandonedWriterEndsWithoutTheRest() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var writer = LimitsTest_PairArrow.newStream(out);
    writer.write(new Pair(null, null));
    writer.abandon();
    writer.close();
    assertThat(out.size()).isZero();
    assertThatThrownBy(() -> writer.write(new Pair(null, null)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static final class Boastful extends AbstractCollection<Pair> {
    @Override
    public Iterator<Pair> iterator() {
      return List.<Pair>of().iterator();
    }

    @Override
    public int size() {
      return Integer.MAX_VALUE;
    }
  }

  private static final class Outdated extends RecordIpc<Pair, LimitsTest_PairArrow.Batch> {
    Outdated() {
      super("Outer", LimitsTest_PairArrow.SCHEMA, "AAAA", true);
    }

    @Override
    protected StructBuilder<Pair> newBuilder(Field field) {
      return new LimitsTest_PairArrow.Builder(field);
    }

    @Override
    protected LimitsTest_PairArrow.Batch newBatch(Column column) {
      return new LimitsTest_PairArrow.Batch(column);
    }
  }
}
