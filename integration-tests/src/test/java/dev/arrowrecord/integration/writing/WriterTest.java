package dev.arrowrecord.integration.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.integration.judge.Table;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {
  @ArrowRecord
  record Line(long number, String text) {}

  private static final Line LINE = new Line(1, "0123456789");

  @TempDir Path folder;

  @Test
  void endsBatchesAfterTheirRows() throws IOException {
    assertThat(batchSizes(10, WriteOptions.defaults().withBatchRows(4))).containsExactly(4, 4, 2);
    assertThat(batchSizes(8, WriteOptions.defaults().withBatchRows(4))).containsExactly(4, 4);
    assertThat(batchSizes(3, WriteOptions.defaults().withBatchRows(1))).containsExactly(1, 1, 1);
    assertThat(batchSizes(0, WriteOptions.defaults())).isEmpty();
    assertThat(batchSizes(8_193, WriteOptions.defaults())).containsExactly(8_192, 1);
  }

  /** A row of these takes 22 bytes: a long, an offset and ten letters. */
  @Test
  void endsBatchesAfterTheirBytes() throws IOException {
    assertThat(batchSizes(5, WriteOptions.defaults().withBatchBytes(44))).containsExactly(2, 2, 1);
    assertThat(batchSizes(5, WriteOptions.defaults().withBatchBytes(45))).containsExactly(3, 2);
    assertThat(batchSizes(2, WriteOptions.defaults().withBatchBytes(1))).containsExactly(1, 1);
  }

  @Test
  void endsABatchWhenFlushed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Line> writer = WriterTest_LineArrow.newStream(out)) {
      writer.write(LINE);
      writer.flush();
      int flushed = out.size();
      writer.flush();
      assertThat(out.size()).isEqualTo(flushed);
      writer.write(LINE);
      writer.write(LINE);
    }

    assertThat(ArrowJavaReader.readStream(out.toByteArray()).batchSizes()).containsExactly(1, 2);
  }

  @Test
  void passesOnAllThatWasFlushed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Line> writer = WriterTest_LineArrow.newStream(out)) {
      writer.write(LINE);
      writer.flush();

      assertThat(ArrowJavaReader.readStream(out.toByteArray()).rows()).hasSize(1);
    }
  }

  @Test
  void countsTheRowsOfTheCurrentBatchToo() throws IOException {
    WriteOptions options = WriteOptions.defaults().withBatchRows(2);
    try (RecordWriter<Line> writer =
        WriterTest_LineArrow.newStream(OutputStream.nullOutputStream(), options)) {
      writer.writeAll(Collections.nCopies(5, LINE));

      assertThat(writer.rowsWritten()).isEqualTo(5);
    }
  }

  @Test
  void leavesTheStreamOfItsCallerOpenAndFlushed() throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    boolean[] flushed = {false};
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            target.write(b);
            flushed[0] = false;
          }

          @Override
          public void flush() {
            flushed[0] = true;
          }

          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };

    WriterTest_LineArrow.writeStream(List.of(LINE), out);
    assertThat(flushed[0]).isTrue();

    assertThat(target.toByteArray()).isEqualTo(WriterTest_LineArrow.toBytes(List.of(LINE)));
  }

  @Test
  void writesStreamsAndFilesToChannelsAndLeavesThemOpen() throws IOException {
    Path file = folder.resolve("lines.arrow");
    Path stream = folder.resolve("lines.arrows");
    try (FileChannel toFile = open(file);
        FileChannel toStream = open(stream)) {
      try (RecordWriter<Line> writer = WriterTest_LineArrow.newFile(toFile)) {
        writer.write(LINE);
      }
      WriterTest_LineArrow.writeStream(List.of(LINE), toStream);

      assertThat(toFile.isOpen()).isTrue();
      assertThat(toStream.isOpen()).isTrue();
    }

    assertThat(ArrowJavaReader.readFile(file).rows()).hasSize(1);
    assertThat(stream).hasBinaryContent(WriterTest_LineArrow.toBytes(List.of(LINE)));
  }

  @Test
  void addsMetadataToTheSchema() throws IOException {
    WriteOptions options =
        WriteOptions.defaults().withMetadata(Map.of("creator", "test", "Ünïcode", "värde"));
    Path file = folder.resolve("lines.arrow");
    WriterTest_LineArrow.writeFile(List.of(LINE), file, options);

    Table stream = ArrowJavaReader.readStream(WriterTest_LineArrow.toBytes(List.of(LINE), options));

    assertThat(stream.schema().getCustomMetadata()).isEqualTo(options.metadata());
    assertThat(ArrowJavaReader.readFile(file).schema().getCustomMetadata())
        .isEqualTo(options.metadata());
    try (var reader = WriterTest_LineArrow.openFile(file)) {
      assertThat(reader.schema().metadata()).isEqualTo(options.metadata());
    }
  }

  @Test
  void alignsBuffersToSixtyFourBytesWhenAsked() throws IOException {
    byte[] stream =
        WriterTest_LineArrow.toBytes(
            Collections.nCopies(3, LINE), WriteOptions.defaults().withAlignment(64));

    Messages.Batch batch = Messages.batches(stream).get(0);

    assertThat(batch.body().length % 64).isZero();
    for (int i = 0; i < batch.metadata().buffersLength(); i++) {
      assertThat(batch.metadata().buffers(i).offset() % 64).isZero();
    }
    assertThat(ArrowJavaReader.readStream(stream).rows()).hasSize(3);
  }

  @Test
  void isOfNoUseOnceClosed() throws IOException {
    RecordWriter<Line> writer = WriterTest_LineArrow.newStream(OutputStream.nullOutputStream());
    writer.close();
    writer.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> writer.write(LINE))
        .withMessageContaining("closed");
    assertThatIllegalStateException().isThrownBy(writer::flush);
  }

  @Test
  void hasOptionsThatRefuseWhatMakesNoSense() {
    WriteOptions defaults = WriteOptions.defaults();

    assertThatIllegalArgumentException().isThrownBy(() -> defaults.withBatchRows(0));
    assertThatIllegalArgumentException().isThrownBy(() -> defaults.withBatchBytes(0));
    assertThatIllegalArgumentException().isThrownBy(() -> defaults.withAlignment(16));
    assertThat(defaults.withBatchRows(7)).isNotSameAs(defaults);
    assertThat(defaults.batchRows()).isEqualTo(WriteOptions.defaults().batchRows());
  }

  private static List<Integer> batchSizes(int rows, WriteOptions options) throws IOException {
    return ArrowJavaReader.readStream(
            WriterTest_LineArrow.toBytes(Collections.nCopies(rows, LINE), options))
        .batchSizes();
  }

  private static FileChannel open(Path path) throws IOException {
    return FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }
}
