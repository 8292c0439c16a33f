package dev.arrowrecord.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourcesTest {
  private static final List<AllTypes> RECORDS = AllTypesSamples.mixed(20);
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(8);
  private static final byte[] STREAM = AllTypesArrow.toBytes(RECORDS, OPTIONS);

  @Test
  void mayGiveOneByteAtATime() throws IOException {
    assertRecords(AllTypesArrow.readStream(new OneByteAtATime(STREAM)));
  }

  @Test
  void mayBeChannels() throws IOException {
    ReadableByteChannel channel = Channels.newChannel(new OneByteAtATime(STREAM));
    try (var reader = AllTypesArrow.openStream(channel)) {
      assertRecords(reader.readAll());
    }

    assertThat(channel.isOpen()).isTrue();
  }

  @Test
  void mayBePartsOfBuffers() throws IOException {
    for (ByteBuffer buffer :
        List.of(
            ByteBuffer.allocate(STREAM.length + 29),
            ByteBuffer.allocateDirect(STREAM.length + 29))) {
      buffer.position(13).put(STREAM).put((byte) 'x').position(13).limit(13 + STREAM.length);
      for (ByteBuffer source : List.of(buffer, buffer.asReadOnlyBuffer(), buffer.slice())) {
        int position = source.position();
        int limit = source.limit();
        try (var reader = AllTypesArrow.openStream(source)) {
          assertRecords(reader.readAll());
        }

        assertThat(source.position()).isEqualTo(position);
        assertThat(source.limit()).isEqualTo(limit);
      }
    }
  }

  @Test
  void areReadNoFurtherThanTheEndOfTheStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < 3; i++) {
      AllTypesArrow.writeStream(RECORDS.subList(i, 10), out, OPTIONS);
    }
    out.write("and text".getBytes());
    InputStream in = new ByteArrayInputStream(out.toByteArray());

    for (int i = 0; i < 3; i++) {
      assertThat(AllTypesArrow.readStream(in)).hasSize(10 - i);
    }
    assertThat(in.readAllBytes()).asString().isEqualTo("and text");
  }

  @Test
  void areLeftOpen() throws IOException {
    boolean[] closed = {false};
    InputStream in =
        new ByteArrayInputStream(STREAM) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    AllTypesArrow.readStream(in);

    assertThat(closed[0]).isFalse();
  }

  @Test
  void areReadAsRecordsAreAskedFor() throws IOException {
    InputStream in = new ByteArrayInputStream(STREAM);
    try (var reader = AllTypesArrow.openStream(in)) {
      int afterSchema = in.available();
      assertThat(reader.records().findFirst()).isPresent();
      int afterFirst = in.available();
      assertThat(reader.records().limit(1)).hasSize(1);
      int afterSecond = in.available();

      assertThat(afterFirst).isLessThan(afterSchema);
      assertThat(afterSecond).isLessThan(afterFirst).isPositive();
    }
  }

  @Test
  void areNotReadOnceTheReaderIsClosed() throws IOException {
    var reader = AllTypesArrow.openStream(new ByteArrayInputStream(STREAM));
    reader.close();

    assertThatIllegalStateException().isThrownBy(() -> reader.iterator().next());
    assertThatIllegalStateException().isThrownBy(reader::readAll);
  }

  @Test
  void areReadOnceAndGoOnWhereTheyStopped() throws IOException {
    try (var reader = AllTypesArrow.openStream(new ByteArrayInputStream(STREAM))) {
      assertThat(reader.iterator().next().rowCount()).isEqualTo(8);
      assertThat(reader.readAll()).hasSize(12);
      assertThat(reader.readAll()).isEmpty();
      assertThat(reader.iterator().hasNext()).isFalse();
    }
  }

  @Test
  void giveBatchesThatStayValid() throws IOException {
    try (var reader = AllTypesArrow.openStream(new ByteArrayInputStream(STREAM))) {
      var first = reader.iterator().next();
      assertThat(reader.readAll()).hasSize(12);

      assertThat(first.toList().stream().map(Plain::row).toList())
          .isEqualTo(RECORDS.stream().limit(8).map(Plain::row).toList());
    }
  }

  private static void assertRecords(List<AllTypes> read) {
    assertThat(read.stream().map(Plain::row).toList())
        .isEqualTo(RECORDS.stream().map(Plain::row).toList());
  }

  private static final class OneByteAtATime extends InputStream {
    private final byte[] bytes;
    private int next;

    OneByteAtATime(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return next == bytes.length ? -1 : Byte.toUnsignedInt(bytes[next++]);
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (length == 0) {
        return 0;
      }
      int read = read();
      if (read < 0) {
        return -1;
      }
      target[offset] = (byte) read;
      return 1;
    }
  }
}
