package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.Cleanup;
import dev.arrowrecord.internal.io.FileBytes;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.Footer;
import dev.arrowrecord.internal.metadata.FooterDecoder;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Reads the file format, any message at random: the inverse of {@link FileWriter}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format">Arrow: IPC file
 *     format</a>
 */
public final class FileReader implements AutoCloseable {
  /** No schema took as many bytes. */
  private static final int MOST_OF_A_SCHEMA = 1 << 28;

  private final FileBytes bytes;
  private final long footerStart;
  private final Footer footer;

  private FileReader(FileBytes bytes) throws IOException {
    this.bytes = bytes;
    long tailStart = tailStart(bytes);
    int length = footerLength(bytes, tailStart);
    this.footerStart = tailStart - length;
    this.footer = FooterDecoder.decode(bytes.slice(footerStart, length, "footer"), footerStart);
    checkApart(footer);
  }

  /**
   * Opens a file, which is closed with the reader, or now if it is not an Arrow file.
   *
   * @throws ArrowFormatException if it is not an Arrow file
   */
  public static FileReader open(FileBytes bytes) throws IOException {
    try {
      return new FileReader(bytes);
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, bytes);
      throw e;
    }
  }

  /** Where the footer ends, and its length stands. */
  private static long tailStart(FileBytes bytes) throws IOException {
    byte[] magic = Framing.magic();
    int tail = Integer.BYTES + magic.length;
    checkMagic(bytes, 0, "begin", magic);
    checkMagic(bytes, Math.max(0, bytes.size() - magic.length), "end", magic);
    long tailStart = bytes.size() - tail;
    if (tailStart < FileWriter.HEADER_LENGTH) {
      throw new ArrowFormatException(
          "Truncated: an Arrow file has a footer, but this one ends after "
              + bytes.size()
              + " bytes",
          bytes.size());
    }
    return tailStart;
  }

  private static int footerLength(FileBytes bytes, long tailStart) throws IOException {
    int length = bytes.slice(tailStart, Integer.BYTES, "footer length").getInt(0);
    if (length <= 0 || length > tailStart - FileWriter.HEADER_LENGTH) {
      throw new ArrowFormatException(
          "Expected the length of a footer between 1 and "
              + (tailStart - FileWriter.HEADER_LENGTH)
              + ", but found "
              + length,
          tailStart);
    }
    return length;
  }

  private static void checkMagic(FileBytes bytes, long offset, String where, byte[] magic)
      throws IOException {
    int length = (int) Math.min(magic.length, bytes.size());
    byte[] found = new byte[length];
    bytes.slice(offset, length, "magic string").get(0, found);
    if (!Arrays.equals(magic, found)) {
      String foreign = ForeignFormat.hint(ByteBuffer.wrap(found));
      String hint =
          where.equals("end")
              ? "; it was cut short, or its writer was never closed"
              : foreign.isEmpty() ? "; if it is an Arrow stream, open it as a stream" : foreign;
      throw new ArrowFormatException(
          "Expected an Arrow file, which must "
              + where
              + " with ARROW1, but found "
              + hex(found)
              + hint,
          offset);
    }
  }

  private static String hex(byte[] bytes) {
    return bytes.length == 0 ? "nothing" : HexFormat.of().withUpperCase().formatHex(bytes);
  }

  /** The footer. */
  public Footer footer() {
    return footer;
  }

  /**
   * Application metadata of the schema's message, which is not that of the schema. A message that
   * cannot be read counts as one without metadata, as readers need only the footer.
   */
  public KeyValues schemaMessageMetadata() throws IOException {
    long length = Math.min(footerStart - FileWriter.HEADER_LENGTH, MOST_OF_A_SCHEMA);
    ByteBuffer rest = bytes.slice(FileWriter.HEADER_LENGTH, length, "schema message");
    try {
      IpcMessage first =
          new StreamReader(new BufferSource(rest, FileWriter.HEADER_LENGTH)).nextMetadata();
      return first instanceof IpcMessage.SchemaMessage ? first.customMetadata() : KeyValues.NONE;
    } catch (ArrowFormatException e) {
      return KeyValues.NONE;
    }
  }

  /**
   * Reads all dictionaries, which belong to all record batches.
   *
   * @param decoder takes them
   * @throws ArrowFormatException if they are not valid Arrow
   */
  public void readDictionaries(RecordDecoder decoder) throws IOException {
    Set<Long> defined = new HashSet<>();
    for (Block block : footer.dictionaries()) {
      ReceivedMessage message = read(block);
      if (!(message.metadata() instanceof IpcMessage.DictionaryBatchMessage batch)) {
        throw unexpected("a dictionary batch", block);
      }
      if (!batch.isDelta() && !defined.add(batch.id())) {
        throw new ArrowFormatException(
            "Expected nothing but deltas of dictionary "
                + batch.id()
                + " after its first batch, as a file has no order, but found another",
            block.offset());
      }
      decoder.decode(batch, message.body(), message.byteOffset());
    }
    decoder.defineDictionaries();
  }

  /**
   * Reads the record batch of a block.
   *
   * @throws ArrowFormatException if there is no whole record batch at that place
   */
  public ReceivedMessage readRecordBatch(Block block) throws IOException {
    ReceivedMessage message = read(block);
    // Before it is decoded, as a dictionary batch would stay with the decoder.
    if (!(message.metadata() instanceof IpcMessage.RecordBatchMessage)) {
      throw unexpected("a record batch", block);
    }
    return message;
  }

  /**
   * Reads the message of a block.
   *
   * @throws ArrowFormatException if there is no whole message at that place
   */
  public ReceivedMessage read(Block block) throws IOException {
    check(block);
    ByteBuffer message =
        bytes.slice(block.offset(), block.metadataLength() + block.bodyLength(), "message");
    ReceivedMessage received = new StreamReader(new BufferSource(message, block.offset())).next();
    if (received == null) {
      throw noMessage(block);
    }
    return received;
  }

  /**
   * Reads how many rows the record batch of a block has, and leaves its body alone.
   *
   * @throws ArrowFormatException if there is no metadata of a record batch at that place
   */
  public int readRowCount(Block block) throws IOException {
    if (!(readMetadata(block) instanceof IpcMessage.RecordBatchMessage batch)) {
      throw unexpected("a record batch", block);
    }
    return RecordDecoder.rowCount(batch, block.offset());
  }

  /**
   * Reads the metadata of the message of a block, and leaves its body alone.
   *
   * @throws ArrowFormatException if there is no metadata at that place
   */
  public IpcMessage readMetadata(Block block) throws IOException {
    check(block);
    ByteBuffer message = bytes.slice(block.offset(), block.metadataLength(), "message metadata");
    IpcMessage metadata =
        new StreamReader(new BufferSource(message, block.offset())).nextMetadata();
    if (metadata == null) {
      throw noMessage(block);
    }
    return metadata;
  }

  /** Blocks are the footer's word, and messages are nowhere but between header and footer. */
  private void check(Block block) throws ArrowFormatException {
    long length = block.metadataLength() + block.bodyLength();
    if (block.offset() < FileWriter.HEADER_LENGTH
        || length < 0
        || block.offset() > footerStart - length) {
      throw new ArrowFormatException(
          "Expected a message between byte "
              + FileWriter.HEADER_LENGTH
              + " and the footer at byte "
              + footerStart
              + ", but found "
              + block,
          block.offset());
    }
  }

  /**
   * Checks that no byte belongs to two messages, so that a small file does not stand for any number
   * of batches.
   */
  private static void checkApart(Footer footer) throws ArrowFormatException {
    List<Block> blocks = new ArrayList<>(footer.dictionaries());
    blocks.addAll(footer.recordBatches());
    blocks.sort(Comparator.comparingLong(Block::offset));
    for (int i = 1; i < blocks.size(); i++) {
      Block before = blocks.get(i - 1);
      Block block = blocks.get(i);
      // A length that is out of bounds is told when its message is read.
      if (block.offset() - before.offset() < before.metadataLength() + before.bodyLength()) {
        throw new ArrowFormatException(
            "Expected messages that do not overlap, but the footer has " + before + " and " + block,
            block.offset());
      }
    }
  }

  private static ArrowFormatException unexpected(String expected, Block block) {
    return new ArrowFormatException(
        "Expected " + expected + ", but found another kind of message", block.offset());
  }

  private static ArrowFormatException noMessage(Block block) {
    return new ArrowFormatException(
        "Expected a message, but found the end of a stream", block.offset());
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
