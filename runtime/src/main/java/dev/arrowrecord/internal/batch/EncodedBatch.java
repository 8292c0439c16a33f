package dev.arrowrecord.internal.batch;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.io.ByteSink;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import java.io.IOException;

/**
 * A record batch or dictionary batch ready to be written: its metadata, and references to its
 * buffers. It serves again for every batch of its shape.
 */
public final class EncodedBatch implements BufferSink {
  private static final int END_LENGTH = 8;

  private final RecordBatchTemplate metadata;
  private final int alignment;
  private final byte[][] buffers;
  private final int[] lengths;
  private int nodeCount;
  private int bufferCount;
  private long bodyLength;

  /**
   * Makes an empty batch.
   *
   * @param metadata the batch's message, to be filled in; nobody else may use it
   * @param shape how many nodes and buffers there are
   * @param alignment what buffers are padded to, in bytes
   */
  public EncodedBatch(RecordBatchTemplate metadata, BatchShape shape, int alignment) {
    this.metadata = metadata;
    this.alignment = alignment;
    this.buffers = new byte[shape.buffersWritten()][];
    this.lengths = new int[shape.buffersWritten()];
    for (int i = 0; i < shape.variadics(); i++) {
      metadata.setVariadicCount(i, 1);
    }
  }

  /** Forgets the nodes and buffers, to begin the next batch of {@code rowCount} rows. */
  public void begin(int rowCount) {
    nodeCount = 0;
    bufferCount = 0;
    bodyLength = 0;
    metadata.setLength(rowCount);
  }

  @Override
  public void node(int length, int nullCount) {
    metadata.setNode(nodeCount++, length, nullCount);
  }

  @Override
  public void buffer(byte[] bytes, int length) {
    buffers[bufferCount] = bytes;
    lengths[bufferCount] = length;
    metadata.setBuffer(bufferCount++, bodyLength, length);
    bodyLength += padded(length);
  }

  private long padded(int length) {
    return ((long) length + alignment - 1) & -alignment;
  }

  /** Bytes of the message before its body. */
  public int metadataLength() {
    return metadata.bytes().length;
  }

  /** Bytes of the body. */
  public long bodyLength() {
    return bodyLength;
  }

  /**
   * Writes the message, from a position that is aligned.
   *
   * @throws IOException if the sink fails
   */
  public void writeTo(ByteSink sink) throws IOException {
    metadata.setBodyLength(bodyLength);
    byte[] message = metadata.bytes();
    // With room for the end of the stream, or its eight bytes would make the sink grow again.
    sink.expect(message.length + bodyLength + END_LENGTH);
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
