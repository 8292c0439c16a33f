package dev.arrowrecord.integration.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.arrow.flatbuf.BodyCompression;
import org.apache.arrow.flatbuf.CompressionType;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.Message;
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
    read(
        stream,
        (message, body) -> {
          if (message.headerType() == MessageHeader.RecordBatch) {
            batches.add(new Batch((RecordBatch) message.header(new RecordBatch()), body));
          }
        });
    return batches;
  }

  /**
   * What the messages of a stream are, with the number of slots: {@code schema}, {@code dictionary
   * 0: 2}, {@code delta 0: 1}, {@code batch: 4}.
   */
  public static List<String> kinds(byte[] stream) throws IOException {
    List<String> kinds = new ArrayList<>();
    read(stream, (message, body) -> kinds.add(kind(message)));
    return kinds;
  }

  /**
   * How each batch is compressed, dictionary or not: {@code LZ4_FRAME}, {@code ZSTD} or neither.
   */
  public static List<String> compressions(byte[] stream) throws IOException {
    List<String> compressions = new ArrayList<>();
    read(
        stream,
        (message, body) -> {
          RecordBatch batch = new RecordBatch();
          if (message.headerType() == MessageHeader.DictionaryBatch) {
            batch = ((DictionaryBatch) message.header(new DictionaryBatch())).data();
          } else if (message.headerType() == MessageHeader.RecordBatch) {
            batch = (RecordBatch) message.header(batch);
          } else {
            return;
          }
          BodyCompression compression = batch.compression();
          compressions.add(compression == null ? "" : CompressionType.name(compression.codec()));
        });
    return compressions;
  }

  private static String kind(Message message) {
    return switch (message.headerType()) {
      case MessageHeader.Schema -> "schema";
      case MessageHeader.DictionaryBatch -> {
        DictionaryBatch batch = (DictionaryBatch) message.header(new DictionaryBatch());
        yield (batch.isDelta() ? "delta " : "dictionary ")
            + batch.id()
            + ": "
            + batch.data().length();
      }
      case MessageHeader.RecordBatch ->
          "batch: " + ((RecordBatch) message.header(new RecordBatch())).length();
      default -> throw new IllegalArgumentException("header type " + message.headerType());
    };
  }

  /** The bytes of each message of a stream, up to the end-of-stream marker. */
  public static List<byte[]> split(byte[] stream) throws IOException {
    List<byte[]> messages = new ArrayList<>();
    ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    read(
        stream,
        (message, body) -> {
          int metadataLength = bytes.getInt(bytes.position() + Integer.BYTES);
          byte[] next = new byte[2 * Integer.BYTES + metadataLength + body.length];
          bytes.get(next);
          messages.add(next);
        });
    return messages;
  }

  private static void read(byte[] stream, BiConsumer<Message, byte[]> visitor) throws IOException {
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
        visitor.accept(next.getMessage(), body);
      }
    }
  }
}
