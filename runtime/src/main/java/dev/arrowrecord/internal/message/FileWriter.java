package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.io.ByteSink;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.FooterEncoder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the file format: the inverse of {@link FileReader}. A file is a stream between two magic
 * strings, with a footer that says where each batch is.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-file-format">Arrow: IPC file
 *     format</a>
 */
public final class FileWriter implements MessageWriter {
  /** Bytes before the stream in a file: the magic string, padded. */
  public static final int HEADER_LENGTH = 8;

  private final ByteSink sink;
  private final Preamble preamble;
  private final StreamWriter stream;
  private final List<Block> batches = new ArrayList<>();

  /** Writes to a sink that has taken nothing yet. */
  public FileWriter(ByteSink sink, Preamble preamble) {
    this.sink = sink;
    this.preamble = preamble;
    this.stream = new StreamWriter(sink, preamble);
  }

  @Override
  public void begin() throws IOException {
    byte[] magic = Framing.magic();
    sink.write(magic, 0, magic.length);
    sink.pad(HEADER_LENGTH - magic.length);
    stream.begin();
  }

  @Override
  public void writeBatch(EncodedBatch batch) throws IOException {
    batches.add(new Block(sink.position(), batch.metadataLength(), batch.bodyLength()));
    stream.writeBatch(batch);
  }

  @Override
  public void end() throws IOException {
    byte[] endOfStream = Framing.endOfStream();
    sink.write(endOfStream, 0, endOfStream.length);
    byte[] footer = FooterEncoder.encode(preamble.schema(), dictionaries(), batches);
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

  private List<Block> dictionaries() {
    List<Block> moved = new ArrayList<>();
    for (Block block : preamble.dictionaries()) {
      moved.add(
          new Block(HEADER_LENGTH + block.offset(), block.metadataLength(), block.bodyLength()));
    }
    return moved;
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
