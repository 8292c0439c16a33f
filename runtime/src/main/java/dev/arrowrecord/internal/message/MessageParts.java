package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.buffer.Body;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.RecordBatchHeader;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message in parts.
 *
 * @param metadata its metadata, without what encapsulates it in a stream
 * @param body its body: either each buffer of the batch without the padding after it, with or
 *     without those that are empty; or all bytes of it, divided anyhow
 */
public record MessageParts(ByteBuffer metadata, List<ByteBuffer> body) {

  /**
   * Finds where the parts are in the body.
   *
   * @param message the decoded metadata
   * @param byteOffset where the message begins, for messages
   * @throws ArrowFormatException if they are not what the metadata says
   */
  Body place(IpcMessage message, long byteOffset) throws ArrowFormatException {
    long bodyLength = message.bodyLength();
    long total = 0;
    long[] offsets = new long[body.size()];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = total;
      total += body.get(i).remaining();
    }
    if (total == bodyLength) {
      return Body.of(bodyLength, body, offsets);
    }
    RecordBatchHeader batch = batch(message);
    Body placed = batch == null ? null : placeBuffers(batch, bodyLength);
    if (placed == null) {
      throw new ArrowFormatException(
          "Expected a body of "
              + bodyLength
              + " bytes"
              + (batch == null ? "" : ", or its " + batch.bufferCount() + " buffers, in order")
              + ", but found "
              + body.size()
              + " parts of "
              + total
              + " bytes",
          byteOffset);
    }
    return placed;
  }

  static @Nullable RecordBatchHeader batch(IpcMessage message) {
    if (message instanceof IpcMessage.RecordBatchMessage batch) {
      return batch.data();
    }
    return message instanceof IpcMessage.DictionaryBatchMessage batch ? batch.data() : null;
  }

  /** The body, if each part is a buffer; otherwise null. */
  private @Nullable Body placeBuffers(RecordBatchHeader batch, long bodyLength) {
    List<ByteBuffer> filled = new ArrayList<>();
    for (ByteBuffer part : body) {
      if (part.hasRemaining()) {
        filled.add(part);
      }
    }
    long[] offsets = new long[filled.size()];
    int count = 0;
    long end = 0;
    for (int i = 0; i < batch.bufferCount(); i++) {
      long length = batch.bufferLength(i);
      if (length == 0) {
        continue;
      }
      long offset = batch.bufferOffset(i);
      if (count == offsets.length
          || filled.get(count).remaining() != length
          || offset < end
          || offset > bodyLength - length) {
        return null;
      }
      offsets[count++] = offset;
      end = offset + length;
    }
    return count == offsets.length ? Body.of(bodyLength, filled, offsets) : null;
  }
}
