package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.batch.GrowingDictionary;
import dev.arrowrecord.internal.io.ByteSink;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.FooterEncoder;
import dev.arrowrecord.internal.metadata.KeyValues;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the file format: the inverse of {@link FileReader}. A file is a stream between two magic
 * strings, with a footer that says where each batch is.
 *
 * <p>A file has one whole dictionary where a stream has its parts. It is known at the end only, and
 * so written there, which the format allows in files.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format">Arrow: IPC file
 *     format</a>
 */
public final class FileWriter implements MessageWriter {
  /** Bytes before the stream in a file: the magic string, padded. */
  public static final int HEADER_LENGTH = 8;

  private final ByteSink sink;
  private final Preamble preamble;
  private final List<GrowingDictionary> dictionaries;
  private final KeyValues customMetadata;
  private final List<Block> batches = new ArrayList<>();
  private final List<Block> dictionaryBatches = new ArrayList<>();

  /**
   * Writes to a sink that has taken nothing yet.
   *
   * @param dictionaries those that grow with the rows, in the order to write them in
   */
  public FileWriter(ByteSink sink, Preamble preamble, List<GrowingDictionary> dictionaries) {
    this(sink, preamble, dictionaries, KeyValues.NONE);
  }

  /**
   * Writes a file whose footer has metadata to a sink that has taken nothing yet.
   *
   * @param dictionaries those that grow with the rows, in the order to write them in
   * @param customMetadata application metadata of the footer, not of the schema
   */
  public FileWriter(
      ByteSink sink,
      Preamble preamble,
      List<GrowingDictionary> dictionaries,
      KeyValues customMetadata) {
    this.sink = sink;
    this.preamble = preamble;
    this.dictionaries = dictionaries;
    this.customMetadata = customMetadata;
  }

  @Override
  public void begin() throws IOException {
    byte[] magic = Framing.magic();
    sink.write(magic, 0, magic.length);
    sink.pad(HEADER_LENGTH - magic.length);
    sink.write(preamble.bytes(), 0, preamble.bytes().length);
    for (Block block : preamble.dictionaries()) {
      dictionaryBatches.add(
          new Block(HEADER_LENGTH + block.offset(), block.metadataLength(), block.bodyLength()));
    }
  }

  @Override
  public void writeBatch(EncodedBatch batch) throws IOException {
    batches.add(write(batch));
    for (GrowingDictionary dictionary : dictionaries) {
      dictionary.keep();
    }
  }

  @Override
  public void writeDictionary(EncodedBatch batch) throws IOException {
    dictionaryBatches.add(write(batch));
  }

  private Block write(EncodedBatch batch) throws IOException {
    Block block = new Block(sink.position(), batch.metadataLength(), batch.bodyLength());
    batch.writeTo(sink);
    return block;
  }

  @Override
  public void end() throws IOException {
    for (GrowingDictionary dictionary : dictionaries) {
      dictionaryBatches.add(write(dictionary.whole()));
    }
    byte[] endOfStream = Framing.endOfStream();
    sink.write(endOfStream, 0, endOfStream.length);
    byte[] footer =
        FooterEncoder.encode(
            preamble.schema(),
            preamble.dictionaryIds(),
            preamble.metadata(),
            dictionaryBatches,
            batches,
            customMetadata);
    byte[] length =
        ByteBuffer.allocate(Integer.BYTES)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(footer.length)
            .array();
    byte[] magic = Framing.magic();
    sink.write(footer, 0, footer.length);
    sink.write(length, 0, length.length);
    sink.write(magic, 0, magic.length);
    sink.flush();
  }

  @Override
  public void flush() throws IOException {
    sink.flush();
  }

  @Override
  public long position() {
    return sink.position();
  }
}
