package dev.arrowrecord.internal.message;

import com.google.flatbuffers.FlatBufferBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.arrow.flatbuf.Block;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.Schema;

/**
 * The messages of a stream, to be written in other ways than ours: what this library reads but does
 * not write. It uses nothing of this library.
 *
 * @param messages the schema message, and those after it
 */
record ForeignStream(List<OneMessage> messages) {
  private static final byte[] MAGIC = "ARROW1".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] HEADER = Arrays.copyOf(MAGIC, 8);

  /** What stands before a message. */
  enum Prefix {
    MARKER_AND_LENGTH,
    LENGTH_ALONE
  }

  /** One message, its metadata padded so that metadata and prefix fill eight bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record OneMessage(byte[] metadata, byte[] body) {
    Message decoded() {
      return Message.getRootAsMessage(new FlatBytes(metadata).buffer());
    }

    byte headerType() {
      return decoded().headerType();
    }
  }

  /** Splits a stream, framed with continuation markers. */
  static ForeignStream of(byte[] stream) {
    ByteBuffer bytes = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
    List<OneMessage> messages = new ArrayList<>();
    while (bytes.hasRemaining() && bytes.getInt() == -1) {
      byte[] metadata = new byte[bytes.getInt()];
      if (metadata.length == 0) {
        break;
      }
      bytes.get(metadata);
      OneMessage message = new OneMessage(metadata, new byte[0]);
      byte[] body = new byte[(int) message.decoded().bodyLength()];
      bytes.get(body);
      messages.add(new OneMessage(metadata, body));
    }
    return new ForeignStream(messages);
  }

  /** The same with other messages. */
  ForeignStream with(UnaryOperator<OneMessage> change) {
    return new ForeignStream(messages.stream().map(change).toList());
  }

  /** The bytes of a stream with the end marker. */
  byte[] stream(Prefix prefix) {
    byte[] messagesAlone = streamWithoutEnd(prefix);
    int end = prefix == Prefix.LENGTH_ALONE ? 4 : 8;
    byte[] all = Arrays.copyOf(messagesAlone, messagesAlone.length + end);
    Arrays.fill(all, messagesAlone.length, all.length - 4, (byte) -1);
    return all;
  }

  /** The bytes of a stream that just ends. */
  byte[] streamWithoutEnd(Prefix prefix) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    messages.forEach(message -> write(message, prefix, out));
    return out.toByteArray();
  }

  /**
   * The bytes of a file.
   *
   * @param version metadata version of the footer
   * @param keysAndValues application metadata of the footer
   */
  byte[] file(Prefix prefix, short version, byte[]... keysAndValues) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEADER);
    List<long[]> dictionaries = new ArrayList<>();
    List<long[]> batches = new ArrayList<>();
    for (OneMessage message : messages) {
      long start = out.size();
      write(message, prefix, out);
      long[] block = {start, out.size() - start - message.body().length, message.body().length};
      switch (message.headerType()) {
        case MessageHeader.DictionaryBatch -> dictionaries.add(block);
        case MessageHeader.RecordBatch -> batches.add(block);
        default -> {}
      }
    }
    writeEnd(prefix, out);
    byte[] footer = footer(version, dictionaries, batches, keysAndValues);
    out.writeBytes(footer);
    out.writeBytes(word(footer.length));
    out.writeBytes(MAGIC);
    return out.toByteArray();
  }

  private byte[] footer(
      short version, List<long[]> dictionaries, List<long[]> batches, byte[]... keysAndValues) {
    FlatBufferBuilder builder = new FlatBufferBuilder();
    Message message = messages.get(0).decoded();
    short endianness = ((Schema) message.header(new Schema())).endianness();
    int schema = new FlatBytes(messages.get(0).metadata()).schema(builder, endianness);
    Footer.startDictionariesVector(builder, dictionaries.size());
    int dictionariesOffset = blocks(builder, dictionaries);
    Footer.startRecordBatchesVector(builder, batches.size());
    int batchesOffset = blocks(builder, batches);
    int metadata =
        Footer.createCustomMetadataVector(builder, FlatBytes.entries(builder, keysAndValues));
    Footer.finishFooterBuffer(
        builder,
        Footer.createFooter(builder, version, schema, dictionariesOffset, batchesOffset, metadata));
    return builder.sizedByteArray();
  }

  private static int blocks(FlatBufferBuilder builder, List<long[]> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      long[] block = blocks.get(i);
      Block.createBlock(builder, block[0], (int) block[1], block[2]);
    }
    return builder.endVector();
  }

  private static void write(OneMessage message, Prefix prefix, ByteArrayOutputStream out) {
    byte[] metadata = message.metadata();
    if (prefix == Prefix.MARKER_AND_LENGTH) {
      out.writeBytes(word(-1));
    } else {
      // The body begins at a multiple of eight, with a prefix of four bytes too.
      metadata = Arrays.copyOf(metadata, metadata.length + 4);
    }
    out.writeBytes(word(metadata.length));
    out.writeBytes(metadata);
    out.writeBytes(message.body());
  }

  private static void writeEnd(Prefix prefix, ByteArrayOutputStream out) {
    if (prefix == Prefix.MARKER_AND_LENGTH) {
      out.writeBytes(word(-1));
    }
    out.writeBytes(word(0));
  }

  private static byte[] word(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }
}
