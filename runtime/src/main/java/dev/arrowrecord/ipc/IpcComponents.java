package dev.arrowrecord.ipc;

import dev.arrowrecord.internal.message.ComponentStream;
import dev.arrowrecord.internal.message.MessageParts;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;

/**
 * An Arrow stream in parts that are never joined: for each message its metadata, and the buffers of
 * its body. So they can ride in the frames of an RPC, in shared memory, or outside of what a
 * serializer makes of other objects, each where it is.
 *
 * <p>What is written is handed over without a copy: the buffers are the arrays that the columns
 * were laid out in. Only two are copied: compressed ones, to their size, and the values of a
 * dictionary that has another dictionary in it, which are kept, as they are told again with those
 * to come. They may be read by many threads.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format">Arrow:
 *     encapsulated message format</a>
 */
public final class IpcComponents {
  private final List<MessageParts> parts;

  private IpcComponents(List<MessageParts> parts) {
    this.parts = parts;
  }

  /**
   * A message: a schema, a dictionary batch or a record batch.
   *
   * @param metadata the FlatBuffers {@code Message}, with or without zeros after it; what Flight
   *     calls {@code data_header}
   * @param body the buffers of the body; none for a schema. Either each buffer of the batch in the
   *     order of the metadata, without the padding after it, with or without those that are empty;
   *     or all bytes of the body, padding included, in any number of pieces, such as Flight's
   *     {@code data_body}. They may be on the heap or direct, and begin at their position.
   */
  public record Message(ByteBuffer metadata, List<ByteBuffer> body) {
    /** Takes the buffers from their position to their limit, both of which stay as they are. */
    public Message {
      metadata = Objects.requireNonNull(metadata, "metadata").slice();
      body = Objects.requireNonNull(body, "body").stream().map(ByteBuffer::slice).toList();
    }

    /** The metadata, as a buffer of its own of the same bytes, from position 0. */
    @Override
    public ByteBuffer metadata() {
      return metadata.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The parts of the body, as buffers of their own of the same bytes, from position 0. */
    @Override
    public List<ByteBuffer> body() {
      return body.stream().map(each -> each.duplicate().order(ByteOrder.LITTLE_ENDIAN)).toList();
    }
  }

  /**
   * Components that were received. Their bytes are not looked at before they are read, and must not
   * change until then, nor while batches are in use.
   *
   * @param messages the messages in the order of a stream, the schema first
   */
  public static IpcComponents of(List<Message> messages) {
    Objects.requireNonNull(messages, "messages");
    return new IpcComponents(
        messages.stream().map(each -> new MessageParts(each.metadata, each.body)).toList());
  }

  static IpcComponents ofParts(List<MessageParts> parts) {
    return new IpcComponents(parts);
  }

  /**
   * The messages in the order of a stream, the schema first. Of components that were written, all
   * buffers are read-only, and the body has each buffer by itself.
   */
  public List<Message> messages() {
    return parts.stream().map(each -> new Message(each.metadata(), each.body())).toList();
  }

  /**
   * The same bytes as a stream, still in parts: what encapsulates the metadata, the metadata, the
   * buffers with the padding after each, and the end of the stream. For channels that gather, and
   * whatever else takes bytes one after the other.
   *
   * @throws ArrowFormatException if the components are not valid Arrow
   */
  public List<ByteBuffer> toStream() throws ArrowFormatException {
    return ComponentStream.of(parts);
  }

  List<MessageParts> parts() {
    return parts;
  }
}
