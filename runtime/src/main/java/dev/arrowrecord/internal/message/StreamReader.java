package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.io.ByteSource;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the streaming format: the inverse of {@link StreamWriter}. Messages may also be framed as
 * before version 0.15 of the format.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format">Arrow: IPC
 *     streaming format</a>
 */
public final class StreamReader implements MessageReader {
  private final ByteSource source;
  private final MessagePrefix prefix;
  private boolean ended;
  private @Nullable IOException failure;

  /** Reads from a source, from where it stands. */
  public StreamReader(ByteSource source) {
    this.source = source;
    this.prefix = new MessagePrefix(source);
  }

  /**
   * Reads the next message.
   *
   * @return the message, or null after the last: at the end-of-stream marker, or where the source
   *     ends
   * @throws ArrowFormatException if what follows is no message, or is truncated; then nothing more
   *     can be read, as it is unknown where the next message would begin
   */
  @Override
  public @Nullable ReceivedMessage next() throws IOException {
    try {
      long start = source.position();
      IpcMessage metadata = nextMetadata();
      return metadata == null
          ? null
          : new ReceivedMessage(metadata, readBody(metadata.bodyLength(), start), start);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  @Override
  public long position() {
    return source.position();
  }

  /** Reads the metadata of the next message; null after the last. */
  @Nullable IpcMessage nextMetadata() throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (ended) {
      return null;
    }
    long start = source.position();
    int metadataLength = prefix.nextMetadataLength();
    if (metadataLength == 0) {
      ended = true;
      return null;
    }
    long metadataStart = source.position();
    try {
      return MessageDecoder.decode(source.read(metadataLength, "message metadata"), metadataStart);
    } catch (ArrowFormatException e) {
      throw prefix.unreadable(e, metadataLength, start);
    }
  }

  private Body readBody(long length, long start) throws IOException {
    if (length > Capacity.MAX) {
      throw new ArrowFormatException(
          "Expected a message body of less than 2 GiB, but found " + length + " bytes", start);
    }
    return length == 0 ? Body.EMPTY : Body.of(source.read((int) length, "message body"));
  }
}
