package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import dev.arrowrecord.internal.message.ForeignStream.Prefix;
import dev.arrowrecord.vector.Column;
import java.io.IOException;
import java.util.List;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.junit.jupiter.api.Test;

/** What writers may leave out, and how they may place what they do not. */
class SparseDataTest {
  @Test
  void mayHaveBuffersAnywhere() throws IOException {
    List<String> aligned = DecodedColumns.ofStream(SampleStreams.ofEveryType().stream(21, 0, 13));

    for (int alignment : new int[] {1, 2, 64}) {
      ForeignStream stream = SampleStreams.ofEveryType().aligned(alignment).messages(21, 0, 13);
      assertThat(DecodedColumns.ofStream(stream.stream(Prefix.MARKER_AND_LENGTH)))
          .isEqualTo(aligned);
      assertThat(DecodedColumns.ofFile(stream.file(Prefix.MARKER_AND_LENGTH, MetadataVersion.V5)))
          .isEqualTo(aligned);
    }
  }

  @Test
  void mayHaveNoEndMarker() throws IOException {
    ForeignStream stream = ForeignStream.of(SampleStreams.everyType());

    assertThat(DecodedColumns.ofStream(stream.streamWithoutEnd(Prefix.MARKER_AND_LENGTH)))
        .isEqualTo(DecodedColumns.ofStream(SampleStreams.everyType()));
  }

  @Test
  void mayBeASchemaAlone() throws IOException {
    ForeignStream stream = ForeignStream.of(SampleStreams.everyType());
    ForeignStream alone = new ForeignStream(stream.messages().subList(0, 1));

    for (Prefix prefix : Prefix.values()) {
      assertThat(DecodedColumns.ofStream(alone.stream(prefix))).isEmpty();
      assertThat(DecodedColumns.ofStream(alone.streamWithoutEnd(prefix))).isEmpty();
      assertThat(DecodedColumns.ofFile(alone.file(prefix, MetadataVersion.V4))).isEmpty();
    }
  }

  @Test
  void mayHaveNoRowsAndNoOffsets() throws IOException {
    Column batch = DecodedColumns.columns(SampleStreams.ofEveryType().stream(0)).get(0);

    assertThat(batch.length()).isZero();
    for (int i = 0; i < batch.actual().children().size(); i++) {
      assertThat(batch.child(i).length()).isZero();
      assertThat(batch.child(i).offsets().limit()).isZero();
    }
  }

  @Test
  void mayNotCountItsNulls() throws IOException {
    byte[] uncounted =
        ForeignStream.of(SampleStreams.everyType()).with(SparseDataTest::withoutNullCounts).stream(
            Prefix.MARKER_AND_LENGTH);

    assertThat(DecodedColumns.ofStream(uncounted))
        .isEqualTo(DecodedColumns.ofStream(SampleStreams.everyType()));
  }

  private static OneMessage withoutNullCounts(OneMessage message) {
    if (message.headerType() == MessageHeader.RecordBatch) {
      FlatBytes metadata = new FlatBytes(message.metadata());
      int nodes = metadata.target(metadata.header(), 1);
      int count = metadata.buffer().getInt(nodes);
      for (int i = 0; i < count; i++) {
        metadata.putLong(nodes + Integer.BYTES + 16 * i + Long.BYTES, -1);
      }
    }
    return message;
  }
}
