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
public final class StreamWriter implements MessageWriter {
  private final ByteSink sink;
  private final Preamble preamble;
  private final List<GrowingDictionary> dictionaries;
  private boolean dictionariesBegun;

  /**
   * Writes to a sink that has taken nothing yet.
   *
   * @param dictionaries those that grow with the rows, in the order to write them in
   */
  public StreamWriter(ByteSink sink, Preamble preamble, List<GrowingDictionary> dictionaries) {
    this.sink = sink;
    this.preamble = preamble;
    this.dictionaries = dictionaries;
  }

  @Override
  public void begin() throws IOException {
    sink.write(preamble.bytes(), 0, preamble.bytes().length);
  }

  @Override
  public void writeBatch(EncodedBatch batch) throws IOException {
    writeDictionaries();
    batch.writeTo(sink);
  }

  @Override
  public void writeDictionary(EncodedBatch batch) throws IOException {
    batch.writeTo(sink);
  }

  private void writeDictionaries() throws IOException {
    for (GrowingDictionary dictionary : dictionaries) {
      EncodedBatch news = dictionary.news();
      if (news != null) {
        news.writeTo(sink);
        dictionary.told();
      }
    }
    dictionariesBegun = true;
  }

  @Override
  public void end() throws IOException {
    if (!dictionariesBegun) {
      // Readers such as Arrow C++ expect each of them at the start, even if nothing follows.
      writeDictionaries();
    }
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
