package dev.arrowrecord.integration.interop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.ipc.IpcComponents;
import dev.arrowrecord.ipc.IpcComponents.Message;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the components of samples for PyArrow, and reads those that PyArrow has: of each message
 * the bare metadata, in {@code 000.metadata} and so on, and the whole body, in {@code 000.body}.
 *
 * <ul>
 *   <li>{@code COMPONENTS write FOLDER} writes four records in batches of three
 *   <li>{@code COMPONENTS read FOLDER} fails if it finds others
 * </ul>
 */
final class ComponentFiles {
  private static final WriteOptions OPTIONS =
      WriteOptions.defaults()
          .withBatchRows(3)
          .withMetadata(Map.of("creator", "ArrowRecord", "Grüße", "世界"));
  private static final List<AllTypes> RECORDS = AllTypesSamples.mixed(4);
  private static final int ALIGNMENT = 8;

  private ComponentFiles() {}

  /** Takes what to do, and the folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[1]);
    switch (args[0]) {
      case "write" -> write(folder);
      case "read" -> read(folder);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void write(Path folder) throws IOException {
    List<Message> messages = AllTypesArrow.toComponents(RECORDS, OPTIONS).messages();
    for (int i = 0; i < messages.size(); i++) {
      write(file(folder, i, "metadata"), List.of(messages.get(i).metadata()));
      write(file(folder, i, "body"), padded(messages.get(i).body()));
    }
  }

  private static List<ByteBuffer> padded(List<ByteBuffer> body) {
    List<ByteBuffer> padded = new ArrayList<>();
    for (ByteBuffer buffer : body) {
      padded.add(buffer);
      padded.add(ByteBuffer.allocate(-buffer.remaining() & (ALIGNMENT - 1)));
    }
    return padded;
  }

  private static void write(Path file, List<ByteBuffer> buffers) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        WritableByteChannel channel = Channels.newChannel(out)) {
      for (ByteBuffer buffer : buffers) {
        channel.write(buffer);
      }
    }
  }

  private static void read(Path folder) throws IOException {
    List<Message> messages = new ArrayList<>();
    while (Files.exists(file(folder, messages.size(), "metadata"))) {
      int i = messages.size();
      ByteBuffer body = ByteBuffer.wrap(Files.readAllBytes(file(folder, i, "body")));
      messages.add(
          new Message(
              ByteBuffer.wrap(Files.readAllBytes(file(folder, i, "metadata"))), List.of(body)));
    }
    assertThat(AllTypesArrow.fromComponents(IpcComponents.of(messages)))
        .usingRecursiveFieldByFieldElementComparator()
        .isEqualTo(RECORDS);
  }

  private static Path file(Path folder, int index, String suffix) {
    return folder.resolve("%03d.%s".formatted(index, suffix));
  }
}
