package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.io.ByteSource;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the streaming format: the inverse of {@link StreamWriter}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format">Arrow: IPC
 *     streaming format</a>
 */
public final class StreamReader implements MessageReader {
  private final ByteSource source;
  private boolean ended;
  private @Nullable IOException failure;

  /** Reads from a source, from where it stands. */
  public StreamReader(ByteSource source) {
    this.source = source;
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
    ByteBuffer prefix = source.readUpTo(Framing.PREFIX_LENGTH);
    int metadataLength = prefix.limit() == 0 ? 0 : metadataLength(prefix, start);
    if (metadataLength == 0) {
      ended = true;
      return null;
    }
    long metadataStart = source.position();
    return MessageDecoder.decode(source.read(metadataLength, "message metadata"), metadataStart);
  }

  private Body readBody(long length, long start) throws IOException {
    if (length > Capacity.MAX) {
      throw new ArrowFormatException(
          "Expected a message body of less than 2 GiB, but found " + length + " bytes", start);
    }
    return length == 0 ? Body.EMPTY : Body.of(source.read((int) length, "message body"));
  }

  private static int metadataLength(ByteBuffer prefix, long start) throws ArrowFormatException {
    if (prefix.limit() < Framing.PREFIX_LENGTH) {
      throw new ArrowFormatException(
          "Truncated: expected the 8 bytes before a message, but found "
              + prefix.limit()
              + " before the end",
          start);
    }
    int continuation = prefix.getInt(0);
    if (continuation != Framing.CONTINUATION) {
      throw notAMessage(prefix, start);
    }
    int length = prefix.getInt(Integer.BYTES);
    if (length < 0) {
      throw new ArrowFormatException(
          "Expected a metadata length of 0 or more, but found " + length, start + Integer.BYTES);
    }
    return length;
  }

  private static ArrowFormatException notAMessage(ByteBuffer prefix, long start) {
    byte[] magic = Framing.magic();
    byte[] found = new byte[magic.length];
    prefix.get(0, found);
    if (Arrays.equals(magic, found)) {
      return new ArrowFormatException(
          "Expected an Arrow stream, but found an Arrow file; open it as a file", start);
    }
    long first = Integer.toUnsignedLong(prefix.duplicate().order(ByteOrder.BIG_ENDIAN).getInt(0));
    return new ArrowFormatException(
        "Expected an Arrow message, which begins with FFFFFFFF, but found "
            + String.format("%08X", first),
        start);
  }
}
