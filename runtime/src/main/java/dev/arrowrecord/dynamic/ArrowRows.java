package dev.arrowrecord.dynamic;

import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.IpcComponents;
import dev.arrowrecord.ipc.ReadOptions;
import dev.arrowrecord.ipc.RecordFileReader;
import dev.arrowrecord.ipc.RecordStreamReader;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.schema.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * Writers and readers of data of any schema, without a class: what a generated class offers for its
 * records, for {@link Row}s. Which Java type each Arrow type has stands with the {@linkplain
 * dev.arrowrecord.dynamic package}.
 *
 * <pre>{@code
 * try (var file = ArrowRows.openFile(path)) {
 *   System.out.println(file.schema());
 *   for (RowBatch batch : file) {
 *     ValueVector<?> price = batch.column("price");
 *     for (int i = 0; i < batch.rowCount(); i++) {
 *       System.out.println(price.getObject(i));
 *     }
 *   }
 * }
 * }</pre>
 *
 * <p>All methods are safe for use by many threads; the writers and readers that they return are
 * not.
 */
public final class ArrowRows {
  private ArrowRows() {}

  /** As {@link #newStream(Schema, OutputStream, WriteOptions)}, with the default options. */
  public static RecordWriter<Row> newStream(Schema schema, OutputStream out) throws IOException {
    return new RowIpc(schema).newStream(out);
  }

  /**
   * Begins an Arrow IPC stream.
   *
   * @param schema the fields of the rows, and the metadata
   * @param out where to write; stays open
   * @param options how to write
   * @return the writer; closing it ends the stream
   * @throws IOException if it cannot be written
   */
  public static RecordWriter<Row> newStream(Schema schema, OutputStream out, WriteOptions options)
      throws IOException {
    return new RowIpc(schema).newStream(out, options);
  }

  /** As {@link #newStream(Schema, WritableByteChannel, WriteOptions)}, with the default options. */
  public static RecordWriter<Row> newStream(Schema schema, WritableByteChannel out)
      throws IOException {
    return new RowIpc(schema).newStream(out);
  }

  /**
   * Begins an Arrow IPC stream.
   *
   * @param schema the fields of the rows, and the metadata
   * @param out where to write; stays open
   * @param options how to write
   * @return the writer; closing it ends the stream
   * @throws IOException if it cannot be written
   */
  public static RecordWriter<Row> newStream(
      Schema schema, WritableByteChannel out, WriteOptions options) throws IOException {
    return new RowIpc(schema).newStream(out, options);
  }

  /** As {@link #newFile(Schema, Path, WriteOptions)}, with the default options. */
  public static RecordWriter<Row> newFile(Schema schema, Path path) throws IOException {
    return new RowIpc(schema).newFile(path);
  }

  /**
   * Begins an Arrow IPC file.
   *
   * <p>Closing the writer makes the file appear, with the rows written so far. Where the source of
   * rows fails, {@code abandon()} of the writer ends without a file.
   *
   * @param schema the fields of the rows, and the metadata
   * @param path the file, which appears whole or not at all
   * @param options how to write
   * @return the writer; closing it ends the file
   * @throws IOException if it cannot be written
   */
  public static RecordWriter<Row> newFile(Schema schema, Path path, WriteOptions options)
      throws IOException {
    return new RowIpc(schema).newFile(path, options);
  }

  /** As {@link #newFile(Schema, WritableByteChannel, WriteOptions)}, with the default options. */
  public static RecordWriter<Row> newFile(Schema schema, WritableByteChannel out)
      throws IOException {
    return new RowIpc(schema).newFile(out);
  }

  /**
   * Begins an Arrow IPC file.
   *
   * @param schema the fields of the rows, and the metadata
   * @param out where to write; stays open
   * @param options how to write
   * @return the writer; closing it ends the file
   * @throws IOException if it cannot be written
   */
  public static RecordWriter<Row> newFile(
      Schema schema, WritableByteChannel out, WriteOptions options) throws IOException {
    return new RowIpc(schema).newFile(out, options);
  }

  /**
   * As {@link #writeStream(Schema, Iterable, OutputStream, WriteOptions)}, with the default
   * options.
   */
  public static void writeStream(Schema schema, Iterable<Row> rows, OutputStream out)
      throws IOException {
    new RowIpc(schema).writeStream(rows, out);
  }

  /**
   * Writes an Arrow IPC stream, and flushes it.
   *
   * @param schema the fields of the rows, and the metadata
   * @param rows what to write
   * @param out where to write; stays open
   * @param options how to write
   * @throws NullPointerException if a row, or a value of a field that is not nullable, is null
   * @throws IllegalArgumentException if a value does not fit its field
   * @throws IOException if it cannot be written
   */
  public static void writeStream(
      Schema schema, Iterable<Row> rows, OutputStream out, WriteOptions options)
      throws IOException {
    new RowIpc(schema).writeStream(rows, out, options);
  }

  /**
   * As {@link #writeStream(Schema, Iterable, WritableByteChannel, WriteOptions)}, with the default
   * options.
   */
  public static void writeStream(Schema schema, Iterable<Row> rows, WritableByteChannel out)
      throws IOException {
    new RowIpc(schema).writeStream(rows, out);
  }

  /**
   * Writes an Arrow IPC stream, and flushes it.
   *
   * @param schema the fields of the rows, and the metadata
   * @param rows what to write
   * @param out where to write; stays open
   * @param options how to write
   * @throws NullPointerException if a row, or a value of a field that is not nullable, is null
   * @throws IllegalArgumentException if a value does not fit its field
   * @throws IOException if it cannot be written
   */
  public static void writeStream(
      Schema schema, Iterable<Row> rows, WritableByteChannel out, WriteOptions options)
      throws IOException {
    new RowIpc(schema).writeStream(rows, out, options);
  }

  /** As {@link #writeFile(Schema, Iterable, Path, WriteOptions)}, with the default options. */
  public static void writeFile(Schema schema, Iterable<Row> rows, Path path) throws IOException {
    new RowIpc(schema).writeFile(rows, path);
  }

  /**
   * Writes an Arrow IPC file.
   *
   * @param schema the fields of the rows, and the metadata
   * @param rows what to write
   * @param path the file, which appears whole or not at all
   * @param options how to write
   * @throws NullPointerException if a row, or a value of a field that is not nullable, is null
   * @throws IllegalArgumentException if a value does not fit its field
   * @throws IOException if it cannot be written
   */
  public static void writeFile(Schema schema, Iterable<Row> rows, Path path, WriteOptions options)
      throws IOException {
    new RowIpc(schema).writeFile(rows, path, options);
  }

  /** As {@link #toBytes(Schema, Iterable, WriteOptions)}, with the default options. */
  public static byte[] toBytes(Schema schema, Iterable<Row> rows) {
    return new RowIpc(schema).toBytes(rows);
  }

  /**
   * Writes an Arrow IPC stream into memory.
   *
   * @param schema the fields of the rows, and the metadata
   * @param rows what to write
   * @param options how to write
   * @return the stream
   * @throws NullPointerException if a row, or a value of a field that is not nullable, is null
   * @throws IllegalArgumentException if a value does not fit its field
   * @throws IllegalStateException if the stream is larger than 2 GiB
   */
  public static byte[] toBytes(Schema schema, Iterable<Row> rows, WriteOptions options) {
    return new RowIpc(schema).toBytes(rows, options);
  }

  /** As {@link #toComponents(Schema, Iterable, WriteOptions)}, with the default options. */
  public static IpcComponents toComponents(Schema schema, Iterable<Row> rows) {
    return new RowIpc(schema).toComponents(rows);
  }

  /**
   * Writes an Arrow IPC stream in parts: metadata and buffers, which are never joined.
   *
   * @param schema the fields of the rows, and the metadata
   * @param rows what to write
   * @param options how to write
   * @return the messages of the stream
   * @throws NullPointerException if a row, or a value of a field that is not nullable, is null
   * @throws IllegalArgumentException if a value does not fit its field
   */
  public static IpcComponents toComponents(
      Schema schema, Iterable<Row> rows, WriteOptions options) {
    return new RowIpc(schema).toComponents(rows, options);
  }

  /** As {@link #openStream(InputStream, ReadOptions)}, with the default options. */
  public static RecordStreamReader<Row, RowBatch> openStream(InputStream in) throws IOException {
    return RowIpc.OF_DATA.openStream(in);
  }

  /**
   * Opens an Arrow IPC stream.
   *
   * @param in what to read, up to the end of the Arrow stream; stays open
   * @param options how to read
   * @return the reader of its batches
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws IOException if it cannot be read
   */
  public static RecordStreamReader<Row, RowBatch> openStream(InputStream in, ReadOptions options)
      throws IOException {
    return RowIpc.OF_DATA.openStream(in, options);
  }

  /** As {@link #openStream(ReadableByteChannel, ReadOptions)}, with the default options. */
  public static RecordStreamReader<Row, RowBatch> openStream(ReadableByteChannel in)
      throws IOException {
    return RowIpc.OF_DATA.openStream(in);
  }

  /**
   * Opens an Arrow IPC stream.
   *
   * @param in what to read, up to the end of the Arrow stream; stays open
   * @param options how to read
   * @return the reader of its batches
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws IOException if it cannot be read
   */
  public static RecordStreamReader<Row, RowBatch> openStream(
      ReadableByteChannel in, ReadOptions options) throws IOException {
    return RowIpc.OF_DATA.openStream(in, options);
  }

  /** As {@link #openStream(ByteBuffer, ReadOptions)}, with the default options. */
  public static RecordStreamReader<Row, RowBatch> openStream(ByteBuffer in) throws IOException {
    return RowIpc.OF_DATA.openStream(in);
  }

  /**
   * Opens an Arrow IPC stream in memory, which is read where it is; copied is what is compressed or
   * big-endian.
   *
   * @param in what to read, up to the end of the Arrow stream
   * @param options how to read
   * @return the reader of its batches
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws IOException if it cannot be read
   */
  public static RecordStreamReader<Row, RowBatch> openStream(ByteBuffer in, ReadOptions options)
      throws IOException {
    return RowIpc.OF_DATA.openStream(in, options);
  }

  /** As {@link #openComponents(IpcComponents, ReadOptions)}, with the default options. */
  public static RecordStreamReader<Row, RowBatch> openComponents(IpcComponents components)
      throws IOException {
    return RowIpc.OF_DATA.openComponents(components);
  }

  /**
   * Opens an Arrow IPC stream in parts, which are not joined.
   *
   * @param components the messages of a stream, whose bytes must not change
   * @param options how to read
   * @return the reader of its batches
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws IOException if it cannot be read
   */
  public static RecordStreamReader<Row, RowBatch> openComponents(
      IpcComponents components, ReadOptions options) throws IOException {
    return RowIpc.OF_DATA.openComponents(components, options);
  }

  /** As {@link #openFile(Path, ReadOptions)}, with the default options. */
  public static RecordFileReader<Row, RowBatch> openFile(Path path) throws IOException {
    return RowIpc.OF_DATA.openFile(path);
  }

  /**
   * Opens an Arrow IPC file, mapped into memory.
   *
   * @param path the file
   * @param options how to read
   * @return the reader of its batches
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws IOException if it cannot be read
   */
  public static RecordFileReader<Row, RowBatch> openFile(Path path, ReadOptions options)
      throws IOException {
    return RowIpc.OF_DATA.openFile(path, options);
  }

  /** As {@link #openFile(ByteBuffer, ReadOptions)}, with the default options. */
  public static RecordFileReader<Row, RowBatch> openFile(ByteBuffer in) throws IOException {
    return RowIpc.OF_DATA.openFile(in);
  }

  /**
   * Opens an Arrow IPC file in memory, which is read where it is; copied is what is compressed or
   * big-endian.
   *
   * @param in the bytes of the file
   * @param options how to read
   * @return the reader of its batches
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws IOException if it cannot be read
   */
  public static RecordFileReader<Row, RowBatch> openFile(ByteBuffer in, ReadOptions options)
      throws IOException {
    return RowIpc.OF_DATA.openFile(in, options);
  }

  /**
   * Reads all rows of an Arrow IPC stream.
   *
   * @param in what to read, up to the end of the Arrow stream; stays open
   * @return the rows, in a new list
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws SchemaMismatchException if a value has no Java form, such as a time in no year of
   *     Java's calendar
   * @throws IOException if it cannot be read
   */
  public static List<Row> readStream(InputStream in) throws IOException {
    return RowIpc.OF_DATA.readStream(in);
  }

  /**
   * Reads all rows of an Arrow IPC stream in memory.
   *
   * @param bytes the stream
   * @return the rows, in a new list
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws SchemaMismatchException if a value has no Java form, such as a time in no year of
   *     Java's calendar
   * @throws IOException if it cannot be read
   */
  public static List<Row> fromBytes(byte[] bytes) throws IOException {
    return RowIpc.OF_DATA.fromBytes(bytes);
  }

  /**
   * Reads all rows of an Arrow IPC stream in parts.
   *
   * @param components the messages of the stream, whose bytes must not change
   * @return the rows, in a new list
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws SchemaMismatchException if a value has no Java form, such as a time in no year of
   *     Java's calendar
   * @throws IOException if it cannot be read
   */
  public static List<Row> fromComponents(IpcComponents components) throws IOException {
    return RowIpc.OF_DATA.fromComponents(components);
  }

  /**
   * Reads all rows of an Arrow IPC file.
   *
   * @param path the file
   * @return the rows, in a new list
   * @throws ArrowFormatException if the data is not valid Arrow
   * @throws SchemaMismatchException if a value has no Java form, such as a time in no year of
   *     Java's calendar
   * @throws IOException if it cannot be read
   */
  public static List<Row> readFile(Path path) throws IOException {
    return RowIpc.OF_DATA.readFile(path);
  }
}
