package dev.arrowrecord.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.FileBytes;
import dev.arrowrecord.internal.io.StreamSource;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Messages of files and streams that others made. */
final class ForeignDataTest {
  @Test
  void everyMessageOfEveryGoldenStreamIsDecoded() throws IOException {
    List<Path> streams = Golden.streams();
    assertThat(streams).isNotEmpty();
    for (Path stream : streams) {
      byte[] bytes = Files.readAllBytes(stream);
      int mapped = readStream(new StreamReader(new BufferSource(ByteBuffer.wrap(bytes), 0)));
      try (var in = Files.newInputStream(stream)) {
        assertThat(readStream(new StreamReader(new StreamSource(in))))
            .as("%s", stream)
            .isEqualTo(mapped);
      }
    }
  }

  @Test
  void everyBlockOfEveryGoldenFileIsDecoded() throws IOException {
    List<Path> files = Golden.files("arrowrecord.golden", ".arrow_file");
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      try (FileReader reader = FileReader.open(FileBytes.map(file))) {
        for (Block block : reader.footer().dictionaries()) {
          assertThat(reader.read(block).metadata())
              .as("%s", file)
              .isInstanceOf(IpcMessage.DictionaryBatchMessage.class);
        }
        for (Block block : reader.footer().recordBatches()) {
          assertThat(reader.read(block).metadata())
              .as("%s", file)
              .isInstanceOf(IpcMessage.RecordBatchMessage.class);
        }
      }
    }
  }

  @Test
  void everyGoldenFileHasTheColumnsOfItsStream() throws IOException {
    for (Path stream : Golden.plainStreams()) {
      if (stream.toString().contains("map_non_canonical")) {
        // The children of its map have other names in the file.
        continue;
      }
      Path file = Path.of(stream.toString().replaceFirst("\\.stream$", ".arrow_file"));
      assertThat(DecodedColumns.ofFile(Files.readAllBytes(file)))
          .as("%s", file)
          .isEqualTo(DecodedColumns.ofStream(Files.readAllBytes(stream)));
    }
  }

  @Test
  void inputsThatBrokeOthersEndInColumnsOrAFormatException() throws IOException {
    for (Path input : Golden.files("arrowrecord.fuzz", "")) {
      byte[] bytes = Files.readAllBytes(input);
      try {
        assertThat(DecodedColumns.columns(bytes)).isNotNull();
      } catch (ArrowFormatException e) {
        assertThat(e.byteOffset()).as("%s", input).isNotNegative();
      }
      try {
        assertThat(DecodedColumns.ofFile(bytes)).isNotNull();
      } catch (ArrowFormatException e) {
        assertThat(e.byteOffset()).as("%s", input).isNotNegative();
      }
    }
  }

  @Test
  void inputsThatBrokeOthersEndInMessagesOrAFormatException() throws IOException {
    List<Path> inputs = Golden.files("arrowrecord.fuzz", "");
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      byte[] bytes = Files.readAllBytes(input);
      try {
        readStream(new StreamReader(new BufferSource(ByteBuffer.wrap(bytes), 0)));
      } catch (ArrowFormatException e) {
        assertThat(e).hasMessageMatching("(?s).+");
      }
      try (FileReader reader = FileReader.open(FileBytes.of(ByteBuffer.wrap(bytes)))) {
        for (Block block : reader.footer().recordBatches()) {
          reader.read(block);
        }
      } catch (ArrowFormatException e) {
        assertThat(e).hasMessageMatching("(?s).+");
      }
    }
  }

  private static int readStream(StreamReader reader) throws IOException {
    reader.readSchema();
    int messages = 0;
    while (reader.next() != null) {
      messages++;
    }
    return messages;
  }
}
