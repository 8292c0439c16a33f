package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.batch.GrowingDictionary;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.MessageDecoder;
import dev.arrowrecord.internal.metadata.RecordBatchHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps messages in parts, as they were encoded: the inverse of {@link ComponentReader}. The parts
 * are the very arrays that the builders filled, which give them up.
 */
public final class ComponentWriter extends SequenceWriter {
  private final Preamble preamble;
  private final List<MessageParts> messages = new ArrayList<>();
  private long position;

  /**
   * Keeps no messages yet.
   *
   * @param dictionaries those that grow with the rows, in the order to write them in
   */
  public ComponentWriter(Preamble preamble, List<GrowingDictionary> dictionaries) {
    super(dictionaries);
    this.preamble = preamble;
  }

  /** The messages so far, in order; metadata and bodies are read-only. */
  public List<MessageParts> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void begin() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(preamble.bytes()).asReadOnlyBuffer();
    List<Block> dictionaries = preamble.dictionaries();
    long schemaLength = dictionaries.isEmpty() ? bytes.limit() : dictionaries.get(0).offset();
    add(new MessageParts(metadata(bytes, 0, (int) schemaLength), List.of()), schemaLength);
    for (Block block : dictionaries) {
      ByteBuffer metadata = metadata(bytes, (int) block.offset(), block.metadataLength());
      int body = (int) block.offset() + block.metadataLength();
      List<ByteBuffer> buffers = buffers(metadata, bytes, body);
      add(new MessageParts(metadata, buffers), block.metadataLength() + block.bodyLength());
    }
  }

  private static ByteBuffer metadata(ByteBuffer bytes, int start, int length) {
    return bytes.slice(start + Framing.PREFIX_LENGTH, length - Framing.PREFIX_LENGTH);
  }

  private static List<ByteBuffer> buffers(ByteBuffer metadata, ByteBuffer bytes, int body)
      throws IOException {
    IpcMessage message = MessageDecoder.decode(metadata, -1);
    RecordBatchHeader batch = MessageParts.batch(message);
    List<ByteBuffer> buffers = new ArrayList<>();
    for (int i = 0; batch != null && i < batch.bufferCount(); i++) {
      buffers.add(bytes.slice(body + (int) batch.bufferOffset(i), (int) batch.bufferLength(i)));
    }
    return buffers;
  }

  @Override
  void writeDictionary(GrowingDictionary dictionary, EncodedBatch news) {
    keep(news, dictionary.isKept());
    dictionary.handedOver();
  }

  @Override
  public void writeDictionary(EncodedBatch batch) {
    keep(batch, true);
  }

  @Override
  void write(EncodedBatch batch) {
    keep(batch, false);
  }

  private void keep(EncodedBatch batch, boolean copied) {
    ByteBuffer message = ByteBuffer.wrap(batch.metadata()).asReadOnlyBuffer();
    add(
        new MessageParts(metadata(message, 0, message.limit()), batch.handOver(copied)),
        message.limit() + batch.bodyLength());
  }

  private void add(MessageParts message, long length) {
    messages.add(message);
    position += length;
  }

  @Override
  public boolean takesBuffers() {
    return true;
  }

  @Override
  void finish() {}

  @Override
  public void flush() {}

  @Override
  public long position() {
    return position;
  }
}
