package dev.arrowrecord.internal.batch;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.compression.BufferCompressor;
import dev.arrowrecord.internal.io.ByteSink;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.CompressionType;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record batch or dictionary batch ready to be written: its metadata, and references to its
 * buffers. It serves again for every batch of its shape.
 */
public final class EncodedBatch implements BufferSink {
  private final RecordBatchTemplate metadata;
  private final int alignment;
  private final @Nullable CompressionType compression;
  private final byte[][] buffers;
  private final int[] lengths;
  // What the compressed buffers are stored in; kept for the next batch.
  private final byte[][] compressed;
  private int nodeCount;
  private int bufferCount;
  private long bodyLength;
  private boolean laidOut;

  /**
   * Makes an empty batch.
   *
   * @param metadata the batch's message, to be filled in; nobody else may use it
   * @param shape how many nodes and buffers there are
   * @param format how buffers are padded and compressed, as the metadata has it
   */
  public EncodedBatch(RecordBatchTemplate metadata, BatchShape shape, BodyFormat format) {
    this.metadata = metadata;
    this.alignment = format.alignment();
    this.compression = format.compression();
    this.buffers = new byte[shape.buffersWritten()][];
    this.lengths = new int[shape.buffersWritten()];
    this.compressed = new byte[compression == null ? 0 : buffers.length][];
    for (int i = 0; i < shape.variadics(); i++) {
      metadata.setVariadicCount(i, 1);
    }
  }

  /** Forgets the nodes and buffers, to begin the next batch of {@code rowCount} rows. */
  public void begin(int rowCount) {
    nodeCount = 0;
    bufferCount = 0;
    laidOut = false;
    metadata.setLength(rowCount);
  }

  @Override
  public void node(int length, int nullCount) {
    metadata.setNode(nodeCount++, length, nullCount);
  }

  @Override
  public void buffer(byte[] bytes, int length) {
    buffers[bufferCount] = bytes;
    lengths[bufferCount++] = length;
  }

  private long padded(int length) {
    return ((long) length + alignment - 1) & -alignment;
  }

  /** Finds where each buffer is in the body, once all are there. */
  private void layOut() {
    if (laidOut) {
      return;
    }
    if (compression != null) {
      compress(compression);
    }
    bodyLength = 0;
    for (int i = 0; i < bufferCount; i++) {
      metadata.setBuffer(i, bodyLength, lengths[i]);
      bodyLength += padded(lengths[i]);
    }
    metadata.setBodyLength(bodyLength);
    laidOut = true;
  }

  /** Puts what is stored of each buffer in its place. */
  private void compress(CompressionType type) {
    try (BufferCompressor compressor = BufferCompressor.open(type)) {
      for (int i = 0; i < bufferCount; i++) {
        if (lengths[i] > 0) {
          byte[] target = compressed[i];
          int room = compressor.roomFor(lengths[i]);
          if (target == null || target.length < room) {
            target = new byte[Capacity.grown(0, room)];
            compressed[i] = target;
          }
          lengths[i] = compressor.store(buffers[i], lengths[i], target);
          buffers[i] = target;
        }
      }
    }
  }

  /** A copy of the message before its body. */
  public byte[] metadata() {
    layOut();
    return metadata.bytes().clone();
  }

  /**
   * Gives the buffers away, without padding.
   *
   * @param copied whether whoever filled their arrays keeps them
   * @return read-only, little-endian buffers
   */
  public List<ByteBuffer> handOver(boolean copied) {
    layOut();
    List<ByteBuffer> parts = new ArrayList<>(bufferCount);
    for (int i = 0; i < bufferCount; i++) {
      byte[] bytes = buffers[i];
      if (copied || compression != null) {
        // What is compressed takes but a part of the array that had room for it.
        bytes = Arrays.copyOf(bytes, lengths[i]);
      }
      parts.add(
          ByteBuffer.wrap(bytes, 0, lengths[i])
              .slice()
              .asReadOnlyBuffer()
              .order(ByteOrder.LITTLE_ENDIAN));
    }
    return parts;
  }

  /** Bytes of the message before its body. */
  public int metadataLength() {
    return metadata.bytes().length;
  }

  /** Bytes of the body. */
  public long bodyLength() {
    layOut();
    return bodyLength;
  }

  /**
   * Writes the message, from a position that is aligned.
   *
   * @throws IOException if the sink fails
   */
  public void writeTo(ByteSink sink) throws IOException {
    layOut();
    byte[] message = metadata.bytes();
    sink.expect(message.length + bodyLength);
    sink.write(message, 0, message.length);
    for (int i = 0; i < bufferCount; i++) {
      int length = lengths[i];
      if (length > 0) {
        sink.write(buffers[i], 0, length);
        sink.pad((int) (padded(length) - length));
      }
    }
  }
}
