package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The bytes of one FlatBuffers structure, every access checked against their bounds.
 *
 * @see <a href="https://flatbuffers.dev/internals/">FlatBuffers internals</a>
 */
final class MetadataBuffer {

  private final ByteBuffer bytes;
  private final long byteOffset;

  /**
   * Reads the bytes from position to limit, without moving either.
   *
   * @param bytes one FlatBuffers structure
   * @param byteOffset where these bytes are in the stream or file, for messages; -1 if unknown
   */
  MetadataBuffer(ByteBuffer bytes, long byteOffset) {
    this.bytes = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    this.byteOffset = byteOffset;
  }

  /** The table that the structure starts with. */
  FlatTable root() throws ArrowFormatException {
    return new FlatTable(this, target(0));
  }

  int size() {
    return bytes.limit();
  }

  byte getByte(int position) throws ArrowFormatException {
    check(position, Byte.BYTES);
    return bytes.get(position);
  }

  short getShort(int position) throws ArrowFormatException {
    check(position, Short.BYTES);
    return bytes.getShort(position);
  }

  int getInt(int position) throws ArrowFormatException {
    check(position, Integer.BYTES);
    return bytes.getInt(position);
  }

  long getLong(int position) throws ArrowFormatException {
    check(position, Long.BYTES);
    return bytes.getLong(position);
  }

  void getBytes(int position, byte[] target) throws ArrowFormatException {
    check(position, target.length);
    bytes.get(position, target);
  }

  void getLongs(int position, long[] target) throws ArrowFormatException {
    check(position, (long) target.length * Long.BYTES);
    bytes
        .slice(position, target.length * Long.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .asLongBuffer()
        .get(target);
  }

  /** Where the offset at a position, unsigned and relative to itself, leads. */
  int target(int position) throws ArrowFormatException {
    long target = position + Integer.toUnsignedLong(getInt(position));
    check(target, Integer.BYTES);
    return (int) target;
  }

  /** Fails unless the bytes are there. */
  void check(long position, long length) throws ArrowFormatException {
    if (position < 0 || length < 0 || position > size() - length) {
      throw error(
          "Metadata of " + size() + " bytes refers to bytes outside itself",
          (int) Math.max(0, Math.min(position, size())));
    }
  }

  /** An exception that tells where in the stream or file the fault is. */
  ArrowFormatException error(String message, int position) {
    return new ArrowFormatException(message, byteOffset < 0 ? -1 : byteOffset + position);
  }

  /** An exception that tells where in the stream or file the fault is, and of what it is due to. */
  ArrowFormatException error(String message, int position, Throwable cause) {
    return new ArrowFormatException(message, byteOffset < 0 ? -1 : byteOffset + position, cause);
  }
}
