package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.compression.BufferDecompressor;
import dev.arrowrecord.internal.compression.CorruptBufferException;
import dev.arrowrecord.internal.metadata.CompressionType;
import dev.arrowrecord.internal.metadata.RecordBatchHeader;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The buffers of one batch, which metadata finds in its body: those parts of it, or what they are
 * decompressed to. Buffers that overlap take no more memory than others.
 */
final class BatchBuffers implements AutoCloseable {
  private final RecordBatchHeader header;
  private final Body body;
  private final BatchPlace place;
  private final RestoredRoom room;
  private @Nullable BufferDecompressor decompressor;
  private long copied;
  private long decompressed;
  private long restored;

  /**
   * Finds nothing yet.
   *
   * @param header the batch's metadata
   * @param body its body
   * @param room how many bytes all of its compressed buffers may turn into
   * @param place where the batch stands, for messages
   */
  BatchBuffers(RecordBatchHeader header, Body body, RestoredRoom room, BatchPlace place) {
    this.header = header;
    this.body = body;
    this.room = room;
    this.place = place;
  }

  /**
   * Makes ready to decompress, if that is needed.
   *
   * @throws ArrowFormatException if the library it is compressed with is not there
   */
  void open() throws ArrowFormatException {
    CompressionType compression = header.compression();
    if (compression != null) {
      try {
        decompressor = BufferDecompressor.open(compression);
      } catch (UnsupportedOperationException e) {
        throw new ArrowFormatException(
            "The batch is compressed: " + e.getMessage(), place.byteOffset(), e);
      }
    }
  }

  /** Bytes of a buffer, as it was before it was compressed. */
  long length(int buffer) throws ArrowFormatException {
    if (decompressor == null) {
      return header.bufferLength(buffer);
    }
    try {
      return BufferDecompressor.lengthOf(stored(buffer, header.bufferLength(buffer)));
    } catch (CorruptBufferException e) {
      throw corrupt(buffer, e);
    }
  }

  /**
   * The first bytes of a buffer, little-endian and from position 0.
   *
   * @param buffer position of the buffer in the metadata
   * @param length how many bytes; it has as many
   */
  ByteBuffer slice(int buffer, long length) throws ArrowFormatException {
    BufferDecompressor codec = decompressor;
    if (codec == null) {
      place.claims().claim(length);
      return stored(buffer, length);
    }
    long storedLength = header.bufferLength(buffer);
    // Each is decompressed by itself: those that overlap could be any number of times as long.
    decompressed += storedLength;
    if (decompressed > body.length()) {
      throw malformed("expected compressed buffers that do not overlap, but found some that do");
    }
    restored += length(buffer);
    if (!room.has(restored)) {
      throw new ArrowFormatException(room.problem(restored), place.byteOffset());
    }
    try {
      ByteBuffer bytes = codec.restore(stored(buffer, storedLength));
      place.claims().hold(bytes.limit());
      return bytes.slice(0, (int) length).order(ByteOrder.LITTLE_ENDIAN);
    } catch (CorruptBufferException e) {
      throw corrupt(buffer, e);
    }
  }

  /**
   * Whether a buffer may be copied with those before it. Those that overlap could be any number of
   * times as long as the body; those that were compressed are longer, and have been copied already.
   */
  boolean hasRoomToCopy(int length) {
    copied += length;
    return copied <= body.length() || header.compression() != null;
  }

  /** How many bytes its compressed buffers have turned into. */
  long restored() {
    return restored;
  }

  private ArrowFormatException corrupt(int buffer, CorruptBufferException e) {
    return new ArrowFormatException(
        "Malformed record batch: compressed buffer " + buffer + ": " + e.getMessage(),
        place.byteOffset(),
        e);
  }

  private ByteBuffer stored(int buffer, long length) throws ArrowFormatException {
    long offset = header.bufferOffset(buffer);
    if (offset > body.length() - length) {
      throw malformed(
          "expected buffer "
              + buffer
              + " within a body of "
              + body.length()
              + " bytes, but it reaches from "
              + offset
              + " to "
              + (offset + length));
    }
    if (length > Capacity.MAX) {
      throw malformed("expected buffer " + buffer + " of less than 2 GiB, but found " + length);
    }
    return body.slice(offset, (int) length);
  }

  /** What to throw if the batch has not the shape that it should. */
  ArrowFormatException malformed(String problem) {
    return new ArrowFormatException("Malformed record batch: " + problem, place.byteOffset());
  }

  @Override
  public void close() {
    if (decompressor != null) {
      decompressor.close();
    }
  }
}
