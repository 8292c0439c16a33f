package dev.arrowrecord.integration.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.ipc.ReadChannel;
import org.apache.arrow.vector.ipc.message.MessageChannelReader;
import org.apache.arrow.vector.ipc.message.MessageResult;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.pojo.Schema;

/** The messages of a stream, taken apart by arrow-java. */
public final class Messages {
  private Messages() {}

  /**
   * A record batch.
   *
   * @param metadata its metadata
   * @param body its body
   */
  public record Batch(RecordBatch metadata, byte[] body) {}

  /** The schema that a stream begins with, as it stands in the message. */
  public static Schema schema(byte[] stream) throws IOException {
    return MessageSerializer.deserializeSchema(
        new ReadChannel(Channels.newChannel(new ByteArrayInputStream(stream))));
  }

  /** The record batches of a stream. */
  public static List<Batch> batches(byte[] stream) throws IOException {
    List<Batch> batches = new ArrayList<>();
    try (BufferAllocator allocator = new RootAllocator();
        MessageChannelReader reader =
            new MessageChannelReader(
                new ReadChannel(Channels.newChannel(new ByteArrayInputStream(stream))),
                allocator)) {
      for (MessageResult next = reader.readNext(); next != null; next = reader.readNext()) {
        byte[] body = new byte[(int) next.getMessage().bodyLength()];
        if (next.getBodyBuffer() != null) {
          next.getBodyBuffer().getBytes(0, body);
          next.getBodyBuffer().close();
        }
        if (next.getMessage().headerType() == MessageHeader.RecordBatch) {
          batches.add(new Batch((RecordBatch) next.getMessage().header(new RecordBatch()), body));
        }
      }
    }
    return batches;
  }
}
