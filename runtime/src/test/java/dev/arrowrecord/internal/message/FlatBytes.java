package dev.arrowrecord.internal.message;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.Schema;

/** Metadata as bytes, of which a test may change what no builder would. */
final class FlatBytes {
  private static final int VTABLE_HEADER = 4;

  private final ByteBuffer bytes;

  FlatBytes(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The bytes from there on, as generated classes take them. */
  ByteBuffer buffer() {
    return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  int root() {
    return bytes.getInt(0);
  }

  /** Where a field of a table is; 0 if it is absent. */
  int field(int table, int slot) {
    int vtable = table - bytes.getInt(table);
    int entry = VTABLE_HEADER + 2 * slot;
    int distance = entry < bytes.getShort(vtable) ? bytes.getShort(vtable + entry) : 0;
    return distance == 0 ? 0 : table + distance;
  }

  /** Where a field refers to; 0 if it is absent. */
  int target(int table, int slot) {
    int field = field(table, slot);
    return field == 0 ? 0 : field + bytes.getInt(field);
  }

  /** The table of a message's header. */
  int header() {
    return target(root(), 2);
  }

  FlatBytes putByte(int position, int value) {
    bytes.put(position, (byte) value);
    return this;
  }

  FlatBytes putShort(int position, int value) {
    bytes.putShort(position, (short) value);
    return this;
  }

  FlatBytes putLong(int position, long value) {
    bytes.putLong(position, value);
    return this;
  }

  /**
   * A schema message like this one, but for the parameters.
   *
   * @param features of the schema, as numbers
   */
  byte[] schemaMessage(short version, short endianness, long... features) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int schema = schema(builder, endianness, features);
    Message.finishMessageBuffer(
        builder, Message.createMessage(builder, version, MessageHeader.Schema, schema, 0, 0));
    return padded(builder.sizedByteArray());
  }

  /** Writes the schema of this message into a builder, which gets to see the old bytes below. */
  int schema(FlatBufferBuilder builder, short endianness, long... features) {
    int copy = builder.createByteVector(bytes.array());
    int fields = copy - Integer.BYTES - target(header(), 1);
    int metadata = target(header(), 2);
    int featuresVector = features.length == 0 ? 0 : Schema.createFeaturesVector(builder, features);
    return Schema.createSchema(
        builder,
        endianness,
        fields,
        metadata == 0 ? 0 : copy - Integer.BYTES - metadata,
        featuresVector);
  }

  /** A message like this one, with application metadata, which may be no text. */
  byte[] messageWith(byte[]... keysAndValues) {
    Message message = Message.getRootAsMessage(buffer());
    FlatBufferBuilder builder = new FlatBufferBuilder();
    int header = builder.createByteVector(bytes.array()) - Integer.BYTES - header();
    int metadata = Message.createCustomMetadataVector(builder, entries(builder, keysAndValues));
    Message.finishMessageBuffer(
        builder,
        Message.createMessage(
            builder,
            message.version(),
            message.headerType(),
            header,
            message.bodyLength(),
            metadata));
    return padded(builder.sizedByteArray());
  }

  /** Writes application metadata into a builder. */
  static int[] entries(FlatBufferBuilder builder, byte[]... keysAndValues) {
    int[] entries = new int[keysAndValues.length / 2];
    for (int i = 0; i < entries.length; i++) {
      int key = builder.createString(ByteBuffer.wrap(keysAndValues[2 * i]));
      int value = builder.createString(ByteBuffer.wrap(keysAndValues[2 * i + 1]));
      entries[i] = KeyValue.createKeyValue(builder, key, value);
    }
    return entries;
  }

  /** Metadata with zeros after it, up to a multiple of eight bytes. */
  static byte[] padded(byte[] metadata) {
    return Arrays.copyOf(metadata, (metadata.length + 7) & -8);
  }
}
