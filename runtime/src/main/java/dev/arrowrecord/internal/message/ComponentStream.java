package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Puts what is missing between components, so that they are a stream when they are joined. */
public final class ComponentStream {
  private static final int ZEROS_LENGTH = 64;
  private static final ByteBuffer ZEROS = ByteBuffer.allocate(ZEROS_LENGTH).asReadOnlyBuffer();

  private final List<ByteBuffer> stream = new ArrayList<>();
  private long position;

  private ComponentStream() {}

  /**
   * The parts of a stream.
   *
   * @throws ArrowFormatException if the messages are not valid Arrow
   */
  public static List<ByteBuffer> of(List<MessageParts> messages) throws ArrowFormatException {
    ComponentStream joined = new ComponentStream();
    for (MessageParts message : messages) {
      joined.add(message);
    }
    joined.add(ByteBuffer.wrap(Framing.endOfStream()));
    return List.copyOf(joined.stream);
  }

  private void add(MessageParts message) throws ArrowFormatException {
    long start = position;
    ByteBuffer metadata = message.metadata();
    int length = Framing.encapsulatedLength(metadata.remaining());
    IpcMessage decoded = MessageDecoder.decode(metadata, start + Framing.PREFIX_LENGTH);
    Body body = message.place(decoded, start);
    add(
        ByteBuffer.allocate(Framing.PREFIX_LENGTH)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(Framing.CONTINUATION)
            .putInt(length - Framing.PREFIX_LENGTH)
            .flip());
    add(metadata.slice());
    pad(start + length);
    for (Body.Part part : body.parts()) {
      pad(start + length + part.offset());
      add(part.bytes());
    }
    pad(start + length + body.length());
  }

  private void add(ByteBuffer bytes) {
    if (bytes.hasRemaining()) {
      stream.add(bytes.asReadOnlyBuffer());
      position += bytes.remaining();
    }
  }

  private void pad(long end) throws ArrowFormatException {
    if (end - position > ZEROS_LENGTH) {
      throw new ArrowFormatException(
          "Expected buffers that are padded to at most 64 bytes, but found "
              + (end - position)
              + " bytes that belong to none",
          position);
    }
    add(ZEROS.slice(0, (int) (end - position)));
  }
}
