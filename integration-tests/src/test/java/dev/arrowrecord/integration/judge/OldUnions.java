package dev.arrowrecord.integration.judge;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.vector.TypeLayout;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;

/**
 * Record batches as they were before Arrow 1.0, of metadata version V4: a union has a validity
 * buffer before all others.
 */
public final class OldUnions {
  private static final int PREFIX = 8;
  private static final int WILD_TYPE_ID = 77;

  private final String path;
  private final List<Integer> nulls;
  private final RecordBatch batch;
  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final List<long[]> nodes = new ArrayList<>();
  private final List<long[]> buffers = new ArrayList<>();
  private final byte[] bodyBefore;
  private int nodesSeen;
  private int buffersSeen;

  private OldUnions(String path, List<Integer> nulls, RecordBatch batch, byte[] bodyBefore) {
    this.path = path;
    this.nulls = nulls;
    this.batch = batch;
    this.bodyBefore = bodyBefore;
  }

  /**
   * A stream of the same values, but for a union with nulls of its own, under which type ids and
   * offsets make no sense.
   *
   * @param stream a stream of V5 without compression
   * @param path names of the union and the fields above it, joined by dots
   * @param nulls the union's slots that become null, in every record batch
   */
  public static byte[] withNulls(byte[] stream, String path, Integer... nulls) throws IOException {
    Schema schema = Messages.schema(stream);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] bytes : Messages.split(stream)) {
      Message message =
          Message.getRootAsMessage(ByteBuffer.wrap(bytes, PREFIX, bytes.length - PREFIX).slice());
      if (message.headerType() == MessageHeader.RecordBatch) {
        int bodyLength = (int) message.bodyLength();
        OldUnions batch =
            new OldUnions(
                path,
                List.of(nulls),
                (RecordBatch) message.header(new RecordBatch()),
                Arrays.copyOfRange(bytes, bytes.length - bodyLength, bytes.length));
        schema.getFields().forEach(field -> batch.add(field, field.getName()));
        batch.write(out);
      } else {
        out.writeBytes(bytes);
      }
    }
    out.writeBytes(prefix(0));
    return out.toByteArray();
  }

  private void add(Field field, String place) {
    FieldNode node = batch.nodes(nodesSeen++);
    boolean union = field.getDictionary() == null && field.getType() instanceof ArrowType.Union;
    boolean changed = union && place.equals(path);
    nodes.add(new long[] {node.length(), changed ? nulls.size() : node.nullCount()});
    if (union) {
      buffer(changed ? validity((int) node.length()) : new byte[0]);
    }
    int count = field.getDictionary() == null ? TypeLayout.getTypeBufferCount(field.getType()) : 2;
    for (int i = 0; i < count; i++) {
      byte[] bytes = nextBuffer();
      for (int slot : changed ? nulls : List.<Integer>of()) {
        int width = i == 0 ? 1 : Integer.BYTES;
        Arrays.fill(bytes, slot * width, (slot + 1) * width, (byte) WILD_TYPE_ID);
      }
      buffer(bytes);
    }
    for (Field child : field.getDictionary() == null ? field.getChildren() : List.<Field>of()) {
      add(child, place + "." + child.getName());
    }
  }

  private byte[] nextBuffer() {
    Buffer buffer = batch.buffers(buffersSeen++);
    int offset = (int) buffer.offset();
    return Arrays.copyOfRange(bodyBefore, offset, offset + (int) buffer.length());
  }

  private byte[] validity(int length) {
    byte[] bits = new byte[(length + 7) / 8];
    for (int i = 0; i < length; i++) {
      bits[i / 8] |= (byte) (nulls.contains(i) ? 0 : 1 << i % 8);
    }
    return bits;
  }

  private void buffer(byte[] bytes) {
    buffers.add(new long[] {body.size(), bytes.length});
    body.writeBytes(bytes);
    body.writeBytes(new byte[-bytes.length & 7]);
  }

  private void write(ByteArrayOutputStream out) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    RecordBatch.startNodesVector(builder, nodes.size());
    for (int i = nodes.size() - 1; i >= 0; i--) {
      FieldNode.createFieldNode(builder, nodes.get(i)[0], nodes.get(i)[1]);
    }
    int nodesVector = builder.endVector();
    RecordBatch.startBuffersVector(builder, buffers.size());
    for (int i = buffers.size() - 1; i >= 0; i--) {
      Buffer.createBuffer(builder, buffers.get(i)[0], buffers.get(i)[1]);
    }
    int buffersVector = builder.endVector();
    int header =
        RecordBatch.createRecordBatch(builder, batch.length(), nodesVector, buffersVector, 0, 0);
    Message.finishMessageBuffer(
        builder,
        Message.createMessage(
            builder, MetadataVersion.V4, MessageHeader.RecordBatch, header, body.size(), 0));
    byte[] metadata = builder.sizedByteArray();
    byte[] padded = Arrays.copyOf(metadata, metadata.length + (-metadata.length & 7));
    out.writeBytes(prefix(padded.length));
    out.writeBytes(padded);
    out.writeBytes(body.toByteArray());
  }

  private static byte[] prefix(int length) {
    return ByteBuffer.allocate(PREFIX)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(-1)
        .putInt(length)
        .array();
  }
}
