package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import java.io.IOException;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages whose parts were never joined: the inverse of {@link ComponentWriter}. Byte
 * offsets are those of the stream that they would make.
 */
public final class ComponentReader implements MessageReader {
  private final Iterator<MessageParts> messages;
  private long position;
  private @Nullable IOException failure;

  /** Reads the messages of an iterator. */
  public ComponentReader(Iterator<MessageParts> messages) {
    this.messages = messages;
  }

  @Override
  public @Nullable ReceivedMessage next() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (!messages.hasNext()) {
      return null;
    }
    try {
      return received(messages.next());
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private ReceivedMessage received(MessageParts parts) throws IOException {
    long start = position;
    IpcMessage message = MessageDecoder.decode(parts.metadata(), start + Framing.PREFIX_LENGTH);
    Body body = parts.place(message, start);
    position += Framing.encapsulatedLength(parts.metadata().remaining()) + message.bodyLength();
    return new ReceivedMessage(message, body, start);
  }

  @Override
  public long position() {
    return position;
  }
}
