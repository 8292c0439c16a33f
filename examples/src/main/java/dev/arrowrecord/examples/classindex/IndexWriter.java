package dev.arrowrecord.examples.classindex;

import dev.arrowrecord.examples.classindex.model.IndexedFile;
import dev.arrowrecord.examples.classindex.model.IndexedFileArrow;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/**
 * Writes the rows of an index to its stream and its file at once. Each holds one batch of rows in
 * memory, however many there are.
 */
public final class IndexWriter implements AutoCloseable {
  private final OutputStream out;
  private final RecordWriter<IndexedFile> stream;
  private final RecordWriter<IndexedFile> file;
  private long nanos;

  private IndexWriter(
      OutputStream out, RecordWriter<IndexedFile> stream, RecordWriter<IndexedFile> file) {
    this.out = out;
    this.stream = stream;
    this.file = file;
  }

  /**
   * Begins both.
   *
   * @throws IOException if one of them cannot be written
   */
  public static IndexWriter create(IndexFiles files, WriteOptions options) throws IOException {
    OutputStream out = Files.newOutputStream(files.stream());
    try {
      return new IndexWriter(
          out,
          IndexedFileArrow.newStream(out, options),
          IndexedFileArrow.newFile(files.file(), options));
    } catch (IOException | RuntimeException e) {
      out.close();
      throw e;
    }
  }

  /**
   * Writes a row.
   *
   * @throws IllegalArgumentException if Arrow cannot express a value of it; it is in neither then
   * @throws IOException if one of them cannot be written
   */
  public void write(IndexedFile row) throws IOException {
    long start = System.nanoTime();
    stream.write(row);
    file.write(row);
    nanos += System.nanoTime() - start;
  }

  /** How many rows were written. */
  public long rows() {
    return file.rowsWritten();
  }

  /** How long the writing took so far, in nanoseconds. */
  public long nanos() {
    return nanos;
  }

  @Override
  public void close() throws IOException {
    long start = System.nanoTime();
    try (out;
        stream) {
      file.close();
    }
    nanos += System.nanoTime() - start;
  }
}
