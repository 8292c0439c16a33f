package dev.arrowrecord.integration.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailingOutputTest {
  private static final int STEP = 257;
  private static final int ROWS = 11;
  private static final List<AllTypes> RECORDS = AllTypesSamples.mixed(ROWS);
  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(3);

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isAnIoExceptionWithItsCauseWhereverItHappens(boolean channel) throws IOException {
    for (int limit = 0; limit < size(); limit += STEP) {
      LimitedOutput out = new LimitedOutput(limit);

      Throwable thrown = catchThrowable(() -> write(out, channel));

      assertThat(thrown).isInstanceOf(IOException.class).hasMessageContaining("disk full");
      assertThat(causes(thrown)).contains(out.failure());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesTheBatchesBeforeReadable(boolean channel) throws IOException {
    for (int limit = 0; limit < size(); limit += STEP) {
      LimitedOutput out = new LimitedOutput(limit);
      catchThrowable(() -> write(out, channel));

      List<AllTypes> read = readable(out.toByteArray());

      assertThat(read.size() % OPTIONS.batchRows()).isIn(0, ROWS % OPTIONS.batchRows());
      assertThat(read.stream().map(Plain::row).toList())
          .isEqualTo(RECORDS.stream().limit(read.size()).map(Plain::row).toList());
    }
  }

  @Test
  void leavesACloseThatIsQuietAndWritesNothingMore() throws IOException {
    for (int limit = 0; limit < size(); limit += STEP) {
      LimitedOutput out = new LimitedOutput(limit);
      RecordWriter<AllTypes> writer = open(out);
      if (writer == null) {
        continue;
      }
      catchThrowable(
          () -> {
            writer.writeAll(RECORDS);
            writer.flush();
            writer.close();
          });
      int taken = out.size();
      out.heal();

      assertThatCode(writer::close).doesNotThrowAnyException();
      assertThatCode(writer::close).doesNotThrowAnyException();
      assertThat(out.size()).isEqualTo(taken);
    }
  }

  @Test
  void makesTheWriterUseless() throws IOException {
    LimitedOutput out = new LimitedOutput(size() / 2);
    RecordWriter<AllTypes> writer = open(out);
    assertThatIOException()
        .isThrownBy(
            () -> {
              writer.writeAll(RECORDS);
              writer.flush();
            });
    out.heal();

    assertThatIllegalStateException()
        .isThrownBy(() -> writer.write(RECORDS.get(0)))
        .withMessageContaining("failed before");
    assertThatIllegalStateException().isThrownBy(writer::flush);
  }

  private static void write(LimitedOutput out, boolean channel) throws IOException {
    if (channel) {
      AllTypesArrow.writeStream(RECORDS, Channels.newChannel(out), OPTIONS);
    } else {
      AllTypesArrow.writeStream(RECORDS, out, OPTIONS);
    }
  }

  private static RecordWriter<AllTypes> open(LimitedOutput out) {
    try {
      return AllTypesArrow.newStream(out, OPTIONS);
    } catch (IOException e) {
      return null;
    }
  }

  /** The records of all batches that are whole. */
  private static List<AllTypes> readable(byte[] bytes) throws IOException {
    List<AllTypes> read = new ArrayList<>();
    try (var reader = AllTypesArrow.openStream(ByteBuffer.wrap(bytes))) {
      for (var batch : reader) {
        read.addAll(batch.toList());
      }
    } catch (ArrowFormatException e) {
      assertThat(read).isEmpty();
    } catch (UncheckedIOException e) {
      assertThat(e).hasCauseInstanceOf(ArrowFormatException.class);
    }
    return read;
  }

  private static List<Throwable> causes(Throwable thrown) {
    List<Throwable> causes = new ArrayList<>();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      causes.add(each);
    }
    return causes;
  }

  private static int size() {
    return AllTypesArrow.toBytes(RECORDS, OPTIONS).length;
  }
}
