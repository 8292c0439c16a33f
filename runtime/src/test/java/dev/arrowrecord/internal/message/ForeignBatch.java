package dev.arrowrecord.internal.message;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.internal.message.ForeignStream.OneMessage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;

/**
 * A batch of whatever nodes and buffers it is given, in the order of the format; nothing of this
 * library reads or writes it.
 */
class ForeignBatch {
  private final short version;
  private final int alignment;
  private final List<long[]> nodes = new ArrayList<>();
  private final List<long[]> buffers = new ArrayList<>();
  private final List<Long> variadicCounts = new ArrayList<>();
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  /**
   * Begins a batch.
   *
   * @param version metadata version
   * @param alignment what buffers begin at a multiple of
   */
  ForeignBatch(short version, int alignment) {
    this.version = version;
    this.alignment = alignment;
  }

  /** Adds the field node of the next array. */
  final ForeignBatch node(long length, long nulls) {
    nodes.add(new long[] {length, nulls});
    return this;
  }

  /** Adds the next buffer. */
  final ForeignBatch buffer(byte[] bytes) {
    while (body.size() % alignment != 0) {
      body.write(0x55);
    }
    buffers.add(new long[] {body.size(), bytes.length});
    body.writeBytes(bytes);
    return this;
  }

  /** Says of how many data buffers the array of views is that is added. */
  final void variadic(long count) {
    variadicCounts.add(count);
  }

  final boolean isV4() {
    return version == MetadataVersion.V4;
  }

  /** The batch as a message of its own. */
  final OneMessage recordBatch(long length) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    return message(builder, MessageHeader.RecordBatch, table(builder, length));
  }

  /** The batch's only array as the values of a dictionary. */
  final OneMessage dictionaryBatch(long id, boolean isDelta) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int data = table(builder, nodes.get(0)[0]);
    return message(
        builder,
        MessageHeader.DictionaryBatch,
        DictionaryBatch.createDictionaryBatch(builder, id, data, isDelta));
  }

  private int table(FlatBufferBuilder builder, long length) {
    int counts =
        variadicCounts.isEmpty()
            ? 0
            : RecordBatch.createVariadicBufferCountsVector(
                builder, variadicCounts.stream().mapToLong(count -> count).toArray());
    RecordBatch.startNodesVector(builder, nodes.size());
    for (int i = nodes.size() - 1; i >= 0; i--) {
      FieldNode.createFieldNode(builder, nodes.get(i)[0], nodes.get(i)[1]);
    }
    int nodesVector = builder.endVector();
    RecordBatch.startBuffersVector(builder, buffers.size());
    for (int i = buffers.size() - 1; i >= 0; i--) {
      Buffer.createBuffer(builder, buffers.get(i)[0], buffers.get(i)[1]);
    }
    return RecordBatch.createRecordBatch(
        builder, length, nodesVector, builder.endVector(), 0, counts);
  }

  private OneMessage message(FlatBufferBuilder builder, byte headerType, int header) {
    byte[] bytes = FlatBytes.padded(body.toByteArray());
    Message.finishMessageBuffer(
        builder, Message.createMessage(builder, version, headerType, header, bytes.length, 0));
    return new OneMessage(FlatBytes.padded(builder.sizedByteArray()), bytes);
  }
}
