package dev.arrowrecord.internal.metadata;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import org.apache.arrow.flatbuf.BodyCompression;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.jspecify.annotations.Nullable;

/**
 * The encapsulated message of a record or dictionary batch, laid out once by FlatBuffers and then
 * filled in, in place, for each batch: all batches of a schema differ in nothing but these numbers.
 *
 * <p>Every number is to be set before the bytes are written; what is not set is unspecified. Not
 * safe for use by several threads, but {@link #copy()} is cheap.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message">RecordBatch
 *     message</a>
 */
public final class RecordBatchTemplate {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /**
   * What stands for a number to be filled in. FlatBuffers leaves a field out, and so leaves no room
   * for it, if it has its default, 0.
   */
  private static final long TO_BE_SET = -1;

  /** Bytes of a {@code FieldNode} and of a {@code Buffer}: two longs. */
  private static final int PAIR_OF_LONGS = 2 * Long.BYTES;

  private final byte[] message;
  private final Positions positions;

  private RecordBatchTemplate(byte[] message, Positions positions) {
    this.message = message;
    this.positions = positions;
  }

  /** Where in the message the numbers are; of a vector, its first element. */
  private record Positions(
      int bodyLength,
      int length,
      int nodes,
      int nodeCount,
      int buffers,
      int bufferCount,
      int variadicCounts,
      int variadicCountCount) {}

  /**
   * The template of a record batch.
   *
   * @param nodes number of nodes
   * @param buffers number of buffers, variadic ones included
   * @param variadics number of counts of variadic buffers, one per array of a view type
   * @param format how the body is written; the message's length is a multiple of its alignment
   */
  public static RecordBatchTemplate recordBatch(
      int nodes, int buffers, int variadics, BodyFormat format) {
    return recordBatch(nodes, buffers, variadics, format, KeyValues.NONE);
  }

  /**
   * The template of a record batch that has metadata.
   *
   * @param nodes number of nodes
   * @param buffers number of buffers, variadic ones included
   * @param variadics number of counts of variadic buffers, one per array of a view type
   * @param format how the body is written; the message's length is a multiple of its alignment
   * @param customMetadata application metadata of the message
   */
  public static RecordBatchTemplate recordBatch(
      int nodes, int buffers, int variadics, BodyFormat format, KeyValues customMetadata) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int metadata = SchemaEncoder.ofMessage(builder, customMetadata);
    int batch = batch(builder, nodes, buffers, variadics, format.compression());
    return finish(builder, MessageHeader.RecordBatch, batch, metadata, format.alignment());
  }

  /**
   * The template of a dictionary batch.
   *
   * @param id the dictionary's id
   * @param isDelta whether the values are added to those before, instead of replacing them
   * @param nodes number of nodes
   * @param buffers number of buffers, variadic ones included
   * @param variadics number of counts of variadic buffers, one per array of a view type
   * @param format how the body is written; the message's length is a multiple of its alignment
   */
  public static RecordBatchTemplate dictionaryBatch(
      long id, boolean isDelta, int nodes, int buffers, int variadics, BodyFormat format) {
    return dictionaryBatch(id, isDelta, nodes, buffers, variadics, format, KeyValues.NONE);
  }

  /**
   * The template of a dictionary batch that has metadata.
   *
   * @param id the dictionary's id
   * @param isDelta whether the values are added to those before, instead of replacing them
   * @param nodes number of nodes
   * @param buffers number of buffers, variadic ones included
   * @param variadics number of counts of variadic buffers, one per array of a view type
   * @param format how the body is written; the message's length is a multiple of its alignment
   * @param customMetadata application metadata of the message
   */
  public static RecordBatchTemplate dictionaryBatch(
      long id,
      boolean isDelta,
      int nodes,
      int buffers,
      int variadics,
      BodyFormat format,
      KeyValues customMetadata) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int metadata = SchemaEncoder.ofMessage(builder, customMetadata);
    int batch = batch(builder, nodes, buffers, variadics, format.compression());
    int dictionary = DictionaryBatch.createDictionaryBatch(builder, id, batch, isDelta);
    return finish(builder, MessageHeader.DictionaryBatch, dictionary, metadata, format.alignment());
  }

  private static int batch(
      FlatBufferBuilder builder,
      int nodes,
      int buffers,
      int variadics,
      @Nullable CompressionType compression) {
    RecordBatch.startBuffersVector(builder, buffers);
    for (int i = 0; i < buffers; i++) {
      Buffer.createBuffer(builder, TO_BE_SET, TO_BE_SET);
    }
    int bufferVector = builder.endVector();
    RecordBatch.startNodesVector(builder, nodes);
    for (int i = 0; i < nodes; i++) {
      FieldNode.createFieldNode(builder, TO_BE_SET, TO_BE_SET);
    }
    int nodeVector = builder.endVector();
    int variadicVector =
        variadics == 0
            ? 0
            : RecordBatch.createVariadicBufferCountsVector(builder, new long[variadics]);
    int bodyCompression =
        compression == null
            ? 0
            : BodyCompression.createBodyCompression(
                builder, compression.codec(), CompressionType.METHOD);
    // The order of the longs among the rest is what saves padding, here and in the message.
    RecordBatch.startRecordBatch(builder);
    if (variadics > 0) {
      RecordBatch.addVariadicBufferCounts(builder, variadicVector);
    }
    RecordBatch.addBuffers(builder, bufferVector);
    RecordBatch.addLength(builder, TO_BE_SET);
    RecordBatch.addNodes(builder, nodeVector);
    if (compression != null) {
      RecordBatch.addCompression(builder, bodyCompression);
    }
    return RecordBatch.endRecordBatch(builder);
  }

  private static RecordBatchTemplate finish(
      FlatBufferBuilder builder, byte headerType, int header, int customMetadata, int alignment) {
    Message.startMessage(builder);
    Message.addHeaderType(builder, headerType);
    Message.addVersion(builder, MetadataVersion.V5);
    Message.addBodyLength(builder, TO_BE_SET);
    Message.addHeader(builder, header);
    if (customMetadata != 0) {
      Message.addCustomMetadata(builder, customMetadata);
    }
    Message.finishMessageBuffer(builder, Message.endMessage(builder));
    byte[] message = Encapsulation.encapsulate(builder, alignment);
    try {
      return new RecordBatchTemplate(message, find(message, headerType));
    } catch (ArrowFormatException e) {
      throw new AssertionError("FlatBuffers built metadata that cannot be read", e);
    }
  }

  private static Positions find(byte[] encapsulated, byte headerType) throws ArrowFormatException {
    int start = Encapsulation.PREFIX_LENGTH;
    ByteBuffer metadata = ByteBuffer.wrap(encapsulated, start, encapsulated.length - start);
    FlatTable message = new MetadataBuffer(metadata, -1).root();
    FlatTable batch = message.requireTable(Slots.MESSAGE_HEADER, "a header");
    if (headerType == MessageHeader.DictionaryBatch) {
      batch = batch.requireTable(Slots.DICTIONARY_BATCH_DATA, "values");
    }
    FlatVector nodes = batch.getVector(Slots.RECORD_BATCH_NODES, PAIR_OF_LONGS);
    FlatVector buffers = batch.getVector(Slots.RECORD_BATCH_BUFFERS, PAIR_OF_LONGS);
    FlatVector variadics = batch.getVector(Slots.RECORD_BATCH_VARIADIC_COUNTS, Long.BYTES);
    return new Positions(
        start + message.fieldPosition(Slots.MESSAGE_BODY_LENGTH),
        start + batch.fieldPosition(Slots.RECORD_BATCH_LENGTH),
        start + nodes.start(),
        nodes.length(),
        start + buffers.start(),
        buffers.length(),
        start + variadics.start(),
        variadics.length());
  }

  /** A template with the same numbers, which shares nothing with this one that can change. */
  public RecordBatchTemplate copy() {
    return new RecordBatchTemplate(message.clone(), positions);
  }

  /** Sets the number of rows. */
  public void setLength(long length) {
    LONG.set(message, positions.length, length);
  }

  /** Sets the slots and nulls of an array. */
  public void setNode(int node, long length, long nullCount) {
    int position = element(positions.nodes, node, positions.nodeCount, PAIR_OF_LONGS);
    LONG.set(message, position, length);
    LONG.set(message, position + Long.BYTES, nullCount);
  }

  /**
   * Sets where a buffer is.
   *
   * @param buffer position of the buffer in the batch
   * @param offset bytes from the start of the body, a multiple of the alignment
   * @param length bytes of the buffer without its padding
   */
  public void setBuffer(int buffer, long offset, long length) {
    int position = element(positions.buffers, buffer, positions.bufferCount, PAIR_OF_LONGS);
    LONG.set(message, position, offset);
    LONG.set(message, position + Long.BYTES, length);
  }

  /** Sets how many variadic buffers an array of a view type has. */
  public void setVariadicCount(int variadic, long count) {
    LONG.set(
        message,
        element(positions.variadicCounts, variadic, positions.variadicCountCount, Long.BYTES),
        count);
  }

  /** Sets the bytes of the body, padding included. */
  public void setBodyLength(long bodyLength) {
    LONG.set(message, positions.bodyLength, bodyLength);
  }

  /** The message with prefix and padding: the template's own bytes, which the setters change. */
  public byte[] bytes() {
    return message;
  }

  private static int element(int start, int index, int count, int size) {
    return start + Objects.checkIndex(index, count) * size;
  }
}
