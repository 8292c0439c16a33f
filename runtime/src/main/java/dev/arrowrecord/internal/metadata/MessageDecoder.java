package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.internal.layout.MetadataVersion;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import org.apache.arrow.flatbuf.BodyCompressionMethod;
import org.apache.arrow.flatbuf.MessageHeader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the metadata of messages: the inverse of {@link SchemaEncoder} and {@link
 * RecordBatchTemplate}.
 *
 * <p>Whatever the bytes, the outcome is a message or an {@link ArrowFormatException}, and memory is
 * bounded by their number.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format">Encapsulated
 *     message format</a>
 */
public final class MessageDecoder {

  /** Bytes of a {@code FieldNode} and of a {@code Buffer}: two longs. */
  private static final int PAIR_OF_LONGS = 2 * Long.BYTES;

  private MessageDecoder() {}

  /**
   * Reads the metadata of one message.
   *
   * @param metadata the metadata from position to limit, without continuation marker and length;
   *     neither position nor limit is moved
   * @param byteOffset where the metadata is in the stream or file, for the exception's message; -1
   *     if unknown
   * @throws ArrowFormatException if the metadata is invalid, or is of a kind that is not supported
   */
  public static IpcMessage decode(ByteBuffer metadata, long byteOffset)
      throws ArrowFormatException {
    DecodingBudget.checkSize(metadata, byteOffset);
    MetadataBuffer buffer = new MetadataBuffer(metadata, byteOffset);
    FlatTable message = buffer.root();
    MetadataVersion version = SchemaDecoder.version(message, Slots.MESSAGE_VERSION);
    DecodingBudget budget = new DecodingBudget(buffer);
    KeyValues customMetadata = budget.keyValues(message, Slots.MESSAGE_CUSTOM_METADATA);
    long bodyLength = message.getLong(Slots.MESSAGE_BODY_LENGTH);
    if (bodyLength < 0) {
      throw message.error("Expected a body length of at least 0 but found " + bodyLength);
    }
    FlatTable header = message.requireTable(Slots.MESSAGE_HEADER, "a message header");
    byte headerType = message.getByte(Slots.MESSAGE_HEADER_TYPE);
    return switch (headerType) {
      case MessageHeader.Schema ->
          new IpcMessage.SchemaMessage(
              SchemaDecoder.decode(header, budget), bodyLength, customMetadata);
      case MessageHeader.DictionaryBatch ->
          new IpcMessage.DictionaryBatchMessage(
              header.getLong(Slots.DICTIONARY_BATCH_ID),
              header.getBoolean(Slots.DICTIONARY_BATCH_IS_DELTA),
              recordBatch(
                  version,
                  header.requireTable(Slots.DICTIONARY_BATCH_DATA, "a dictionary's values"),
                  bodyLength),
              bodyLength,
              customMetadata);
      case MessageHeader.RecordBatch ->
          new IpcMessage.RecordBatchMessage(
              recordBatch(version, header, bodyLength), bodyLength, customMetadata);
      case MessageHeader.Tensor, MessageHeader.SparseTensor ->
          throw message.error("Messages that hold a tensor are not supported");
      default -> throw message.error("Unknown message type " + headerType);
    };
  }

  private static RecordBatchHeader recordBatch(
      MetadataVersion version, FlatTable table, long bodyLength) throws ArrowFormatException {
    long length = table.getLong(Slots.RECORD_BATCH_LENGTH);
    if (length < 0) {
      throw table.error("Expected a batch length of at least 0 but found " + length);
    }
    long[] nodes = table.getVector(Slots.RECORD_BATCH_NODES, PAIR_OF_LONGS).getLongs(2);
    long[] buffers = table.getVector(Slots.RECORD_BATCH_BUFFERS, PAIR_OF_LONGS).getLongs(2);
    long[] variadicCounts =
        table.getVector(Slots.RECORD_BATCH_VARIADIC_COUNTS, Long.BYTES).getLongs(1);
    checkNodes(nodes, table);
    checkBuffers(buffers, bodyLength, table);
    checkVariadicCounts(variadicCounts, buffers.length / 2, table);
    return new RecordBatchHeader(
        version, length, nodes, buffers, variadicCounts, compression(table));
  }

  private static void checkNodes(long[] nodes, FlatTable table) throws ArrowFormatException {
    for (int i = 0; i < nodes.length; i += 2) {
      long length = nodes[i];
      long nullCount = nodes[i + 1];
      if (length < 0) {
        throw table.error(
            "Expected node %d to have a length of at least 0 but found %d"
                .formatted(i / 2, length));
      }
      if (nullCount < RecordBatchHeader.UNKNOWN_NULL_COUNT || nullCount > length) {
        throw table.error(
            "Expected node %d to have between 0 and %d nulls but found %d"
                .formatted(i / 2, length, nullCount));
      }
    }
  }

  private static void checkBuffers(long[] buffers, long bodyLength, FlatTable table)
      throws ArrowFormatException {
    for (int i = 0; i < buffers.length; i += 2) {
      long offset = buffers[i];
      long length = buffers[i + 1];
      if (offset < 0 || length < 0 || offset > bodyLength - length) {
        throw table.error(
            "Expected buffer %d within a body of %d bytes but found offset %d and length %d"
                .formatted(i / 2, bodyLength, offset, length));
      }
    }
  }

  private static void checkVariadicCounts(long[] counts, int bufferCount, FlatTable table)
      throws ArrowFormatException {
    for (long count : counts) {
      if (count < 0 || count > bufferCount) {
        throw table.error(
            "Expected between 0 and %d variadic buffers but found %d"
                .formatted(bufferCount, count));
      }
    }
  }

  private static @Nullable CompressionType compression(FlatTable batch)
      throws ArrowFormatException {
    FlatTable compression = batch.getTable(Slots.RECORD_BATCH_COMPRESSION);
    if (compression == null) {
      return null;
    }
    byte method = compression.getByte(Slots.COMPRESSION_METHOD);
    if (method != BodyCompressionMethod.BUFFER) {
      throw compression.error("Unknown compression method " + method);
    }
    byte codec = compression.getByte(Slots.COMPRESSION_CODEC);
    CompressionType[] codecs = CompressionType.values();
    if (codec < 0 || codec >= codecs.length) {
      throw compression.error("Unknown compression type " + codec);
    }
    return codecs[codec];
  }
}
