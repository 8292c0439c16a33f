package dev.arrowrecord.integration.malformed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TruncatedTest {
  private static final List<AllTypes> RECORDS = AllTypesSamples.mixed(3);

  @ParameterizedTest
  @EnumSource(names = {"STREAM", "STREAM_IN_MEMORY"})
  void streamsAreRefusedUnlessTheyEndBetweenMessages(Reading reading) throws IOException {
    byte[] stream = AllTypesArrow.toBytes(RECORDS, WriteOptions.defaults().withBatchRows(1));
    Map<Integer, Integer> rowsAt = rowsAtMessageEnds();

    for (int length = 0; length < stream.length; length++) {
      Optional<List<AllTypes>> read = reading.refusesOrReads(Arrays.copyOf(stream, length));

      if (rowsAt.containsKey(length)) {
        assertThat(read).isPresent();
        assertThat(read.get().stream().map(Plain::row))
            .containsExactlyElementsOf(
                RECORDS.stream().limit(rowsAt.get(length)).map(Plain::row).toList());
      } else if (read.isPresent()) {
        // Between the schema and a dictionary, or two of them.
        assertThat(read.get()).isEmpty();
        assertThat(length).isLessThan(Collections.min(rowsAt.keySet()));
      }
    }
  }

  @Test
  void filesAreAlwaysRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<AllTypes> writer =
        AllTypesArrow.newFile(Channels.newChannel(out), WriteOptions.defaults().withBatchRows(1))) {
      writer.writeAll(RECORDS);
    }
    byte[] file = out.toByteArray();

    for (int length = 0; length < file.length; length++) {
      byte[] truncated = Arrays.copyOf(file, length);
      assertThatExceptionOfType(ArrowFormatException.class)
          .isThrownBy(() -> Reading.FILE_IN_MEMORY.records(truncated));
    }
    assertThat(Reading.FILE_IN_MEMORY.records(file)).hasSize(RECORDS.size());
  }

  /**
   * How many rows are whole, by the length of the stream after each batch, and after the schema.
   */
  private static Map<Integer, Integer> rowsAtMessageEnds() throws IOException {
    Map<Integer, Integer> rowsAt = new TreeMap<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<AllTypes> writer = AllTypesArrow.newStream(out)) {
      writer.flush();
      rowsAt.put(out.size(), 0);
      for (int i = 0; i < RECORDS.size(); i++) {
        writer.write(RECORDS.get(i));
        writer.flush();
        rowsAt.put(out.size(), i + 1);
      }
    }
    return rowsAt;
  }
}
