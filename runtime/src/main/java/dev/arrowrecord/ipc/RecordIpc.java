package dev.arrowrecord.ipc;

import dev.arrowrecord.internal.batch.RecordDecoder;
import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.Cleanup;
import dev.arrowrecord.internal.io.FileBytes;
import dev.arrowrecord.internal.io.StreamSource;
import dev.arrowrecord.internal.message.ComponentReader;
import dev.arrowrecord.internal.message.FileReader;
import dev.arrowrecord.internal.message.StreamReader;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.RecordBatch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How records of one type are written and read. Generated classes extend it, and offer its methods
 * as their own static ones, which say what they do and throw. Safe for use by many threads.
 *
 * <p>What is in memory, be it mapped, is read where it is: batches refer to its bytes. Copied is
 * what is compressed or big-endian, column by column, and of components what lies in two pieces.
 *
 * @param <T> the record type
 * @param <B> its batch type
 */
public abstract class RecordIpc<T, B extends RecordBatch<T>> extends RecordOutput<T> {
  private final boolean atRunTime;

  /**
   * Describes a record type.
   *
   * @param recordName its simple name, for messages
   * @param schema its schema
   * @param schemaMessage the encapsulated IPC message of the schema, in Base64
   */
  protected RecordIpc(String recordName, Schema schema, String schemaMessage) {
    super(recordName, schema, schemaMessage);
    this.atRunTime = false;
  }

  /**
   * Describes a record type that may have other records in it.
   *
   * @param recordName its simple name, for messages
   * @param schema its schema
   * @param schemaMessage the encapsulated IPC message of the schema, in Base64
   * @param nestsRecords whether the schema is made of those of other generated classes, which may
   *     have changed since the message was computed
   * @throws IllegalStateException if they have
   */
  protected RecordIpc(
      String recordName, Schema schema, String schemaMessage, boolean nestsRecords) {
    super(recordName, schema, schemaMessage, nestsRecords);
    this.atRunTime = false;
  }

  /**
   * Describes a record type that was made at run time, whose records have objects for all values.
   *
   * @param recordName its simple name, for messages
   * @param schema its schema
   */
  protected RecordIpc(String recordName, Schema schema) {
    super(recordName, schema);
    this.atRunTime = true;
  }

  /** Makes the typed views of all columns. */
  protected abstract B newBatch(Column column);

  /**
   * The type of the records in data of a schema. That of a class is the same whatever it is read
   * from; one that is made at run time may be made of the data's schema, and then gets every column
   * of it, by position.
   *
   * @param actual the schema of the data
   */
  protected RecordIpc<T, B> typeOf(Schema actual) {
    return this;
  }

  /**
   * Prepares to read data.
   *
   * @throws SchemaMismatchException if it does not fit the record type
   */
  @SuppressWarnings("ReferenceEquality") // made of this very schema, and not one like it
  final RecordDecoder newDecoder(DecodedSchema actual) {
    return schema() == actual.schema()
        ? RecordDecoder.ofAll(actual)
        : new RecordDecoder(recordName(), schema(), this::taggedStructs, actual, atRunTime);
  }

  /**
   * Makes the typed views of all columns.
   *
   * @throws ArrowFormatException if a dictionary is malformed
   */
  final B batch(Column column) throws IOException {
    try {
      return newBatch(column);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Opens a stream with the default options; the caller's stream stays open. */
  public final RecordStreamReader<T, B> openStream(InputStream in) throws IOException {
    return openStream(in, ReadOptions.defaults());
  }

  /** Opens a stream; the caller's stream stays open. */
  public final RecordStreamReader<T, B> openStream(InputStream in, ReadOptions options)
      throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(options, "options");
    return new RecordStreamReader<>(this, new StreamReader(new StreamSource(in)));
  }

  /** Opens a stream with the default options; the caller's channel stays open. */
  public final RecordStreamReader<T, B> openStream(ReadableByteChannel in) throws IOException {
    return openStream(in, ReadOptions.defaults());
  }

  /** Opens a stream; the caller's channel stays open. */
  public final RecordStreamReader<T, B> openStream(ReadableByteChannel in, ReadOptions options)
      throws IOException {
    Objects.requireNonNull(in, "in");
    return openStream(Channels.newInputStream(in), options);
  }

  /** Opens a stream in memory with the default options; it is read where it is. */
  public final RecordStreamReader<T, B> openStream(ByteBuffer in) throws IOException {
    return openStream(in, ReadOptions.defaults());
  }

  /** Opens a stream in memory, which is read where it is. */
  public final RecordStreamReader<T, B> openStream(ByteBuffer in, ReadOptions options)
      throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(options, "options");
    return new RecordStreamReader<>(this, new StreamReader(new BufferSource(in, 0)));
  }

  /** Opens a file with the default options, mapped into memory. */
  public final RecordFileReader<T, B> openFile(Path path) throws IOException {
    return openFile(path, ReadOptions.defaults());
  }

  /** Opens a file, mapped into memory. */
  public final RecordFileReader<T, B> openFile(Path path, ReadOptions options) throws IOException {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(options, "options");
    return openFile(FileBytes.map(path));
  }

  /** Opens a file in memory with the default options; it is read where it is. */
  public final RecordFileReader<T, B> openFile(ByteBuffer in) throws IOException {
    return openFile(in, ReadOptions.defaults());
  }

  /** Opens a file in memory, which is read where it is. */
  public final RecordFileReader<T, B> openFile(ByteBuffer in, ReadOptions options)
      throws IOException {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(options, "options");
    return openFile(FileBytes.of(in));
  }

  /** Opens a stream in components with the default options, which are not joined. */
  public final RecordStreamReader<T, B> openComponents(IpcComponents components)
      throws IOException {
    return openComponents(components, ReadOptions.defaults());
  }

  /** Opens a stream in components, which are not joined. */
  public final RecordStreamReader<T, B> openComponents(
      IpcComponents components, ReadOptions options) throws IOException {
    Objects.requireNonNull(components, "components");
    Objects.requireNonNull(options, "options");
    return new RecordStreamReader<>(this, new ComponentReader(components.parts().iterator()));
  }

  /** Reads all records of a stream in components. */
  public final List<T> fromComponents(IpcComponents components) throws IOException {
    try (RecordStreamReader<T, B> reader = openComponents(components)) {
      return reader.readAll();
    }
  }

  /** Reads all records of a stream; the caller's stream stays open. */
  public final List<T> readStream(InputStream in) throws IOException {
    try (RecordStreamReader<T, B> reader = openStream(in)) {
      return reader.readAll();
    }
  }

  /** Reads all records of a stream in memory. */
  public final List<T> fromBytes(byte[] bytes) throws IOException {
    Objects.requireNonNull(bytes, "bytes");
    try (RecordStreamReader<T, B> reader = openStream(ByteBuffer.wrap(bytes))) {
      return reader.readAll();
    }
  }

  /** Reads all records of a file. */
  public final List<T> readFile(Path path) throws IOException {
    try (RecordFileReader<T, B> reader = openFile(path)) {
      return reader.readAll();
    }
  }

  private RecordFileReader<T, B> openFile(FileBytes bytes) throws IOException {
    FileReader messages = FileReader.open(bytes);
    try {
      return new RecordFileReader<>(this, messages);
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, messages);
      throw e;
    }
  }
}
