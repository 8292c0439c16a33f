package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.batch.GrowingDictionary;
import dev.arrowrecord.internal.io.ByteSink;
import java.io.IOException;
import java.util.List;

/**
 * Writes the streaming format: the inverse of {@link StreamReader}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format">Arrow: IPC
 *     streaming format</a>
 */
public final class StreamWriter extends SequenceWriter {
  private final ByteSink sink;
  private final Preamble preamble;

  /**
   * Writes to a sink that has taken nothing yet.
   *
   * @param dictionaries those that grow with the rows, in the order to write them in
   */
  public StreamWriter(ByteSink sink, Preamble preamble, List<GrowingDictionary> dictionaries) {
    super(dictionaries);
    this.sink = sink;
    this.preamble = preamble;
  }

  @Override
  public void begin() throws IOException {
    sink.write(preamble.bytes(), 0, preamble.bytes().length);
  }

  @Override
  void writeDictionary(GrowingDictionary dictionary, EncodedBatch news) throws IOException {
    news.writeTo(sink);
    dictionary.told();
  }

  @Override
  public void writeDictionary(EncodedBatch batch) throws IOException {
    batch.writeTo(sink);
  }

  @Override
  void write(EncodedBatch batch) throws IOException {
    batch.writeTo(sink);
  }

  @Override
  void finish() throws IOException {
    byte[] end = Framing.endOfStream();
    sink.write(end, 0, end.length);
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
