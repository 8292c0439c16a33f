package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.io.ByteSink;
import java.io.IOException;

/**
 * Writes the streaming format: the inverse of {@link StreamReader}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#ipc-streaming-format">Arrow: IPC
 *     streaming format</a>
 */
public final class StreamWriter implements MessageWriter {
  private final ByteSink sink;
  private final Preamble preamble;

  /** Writes to a sink that has taken nothing yet. */
  public StreamWriter(ByteSink sink, Preamble preamble) {
    this.sink = sink;
    this.preamble = preamble;
  }

  @Override
  public void begin() throws IOException {
    sink.write(preamble.bytes(), 0, preamble.bytes().length);
  }

  @Override
  public void writeBatch(EncodedBatch batch) throws IOException {
    batch.writeTo(sink);
  }

  @Override
  public void end() throws IOException {
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
