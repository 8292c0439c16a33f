package dev.arrowrecord.ipc;

import dev.arrowrecord.builder.BatchBuilder;
import dev.arrowrecord.builder.StructBuilder;
import dev.arrowrecord.internal.batch.BatchType;
import dev.arrowrecord.internal.io.AtomicFile;
import dev.arrowrecord.internal.io.BufferedSink;
import dev.arrowrecord.internal.io.ByteSink;
import dev.arrowrecord.internal.io.Cleanup;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.message.ComponentWriter;
import dev.arrowrecord.internal.message.FileWriter;
import dev.arrowrecord.internal.message.MessageWriter;
import dev.arrowrecord.internal.message.Preamble;
import dev.arrowrecord.internal.message.StreamWriter;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How records of one type are written. Generated classes extend it, or {@link RecordIpc} if the
 * records can be read, too; they offer its methods as their own static ones, which say what they do
 * and throw. Safe for use by many threads.
 *
 * @param <T> the record type
 */
public abstract class RecordOutput<T> {
  private static final BodyFormat DEFAULT_FORMAT = WriteOptions.defaults().bodyFormat();
  private static final int FIRST_CAPACITY = 1024;

  private final String recordName;
  private final Schema schema;
  private final Field root;
  private final Preambles preambles;
  // Made when first needed, possibly twice, which does no harm.
  private volatile @Nullable BatchType usualBatchType;

  /**
   * Describes a record type.
   *
   * @param recordName its simple name, for messages
   * @param schema its schema
   * @param schemaMessage the encapsulated IPC message of the schema, in Base64
   */
  protected RecordOutput(String recordName, Schema schema, String schemaMessage) {
    this(recordName, schema, schemaMessage, false);
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
  protected RecordOutput(
      String recordName, Schema schema, String schemaMessage, boolean nestsRecords) {
    byte[] message = Base64.getMimeDecoder().decode(schemaMessage);
    if (nestsRecords && !Arrays.equals(SchemaEncoder.message(schema), message)) {
      throw new IllegalStateException(
          "A record within "
              + recordName
              + " has changed since "
              + recordName
              + " was compiled; compile it again");
    }
    this.recordName = recordName;
    this.schema = schema;
    this.root = Field.required(recordName, ArrowType.STRUCT, schema.fields());
    this.preambles = new Preambles(schema, message);
  }

  /**
   * Describes a record type that was made at run time.
   *
   * @param recordName its simple name, for messages
   * @param schema its schema
   */
  protected RecordOutput(String recordName, Schema schema) {
    this.recordName = recordName;
    this.schema = Objects.requireNonNull(schema, "schema");
    this.root = Field.required(recordName, ArrowType.STRUCT, schema.fields());
    this.preambles = new Preambles(schema, null);
  }

  /** Makes the builders of all columns. */
  protected abstract StructBuilder<T> newBuilder(Field field);

  /** The fields of the schema, at any depth, that are structs with a tag. */
  final Set<Field> taggedStructs() {
    return new BatchBuilder<>(newBuilder(root), 1).taggedStructs();
  }

  final String recordName() {
    return recordName;
  }

  final Schema schema() {
    return schema;
  }

  /** Begins a stream with the default options; the caller's stream stays open when it ends. */
  public final RecordWriter<T> newStream(OutputStream out) throws IOException {
    return newStream(out, WriteOptions.defaults());
  }

  /** Begins a stream; the caller's stream stays open when it ends. */
  public final RecordWriter<T> newStream(OutputStream out, WriteOptions options)
      throws IOException {
    Objects.requireNonNull(out, "out");
    return stream(BufferedSink.to(out), options);
  }

  /** Begins a stream with the default options; the caller's channel stays open when it ends. */
  public final RecordWriter<T> newStream(WritableByteChannel out) throws IOException {
    return newStream(out, WriteOptions.defaults());
  }

  /** Begins a stream; the caller's channel stays open when it ends. */
  public final RecordWriter<T> newStream(WritableByteChannel out, WriteOptions options)
      throws IOException {
    Objects.requireNonNull(out, "out");
    return stream(BufferedSink.to(out), options);
  }

  /** Begins a file with the default options, which appears when the writer is closed. */
  public final RecordWriter<T> newFile(Path path) throws IOException {
    return newFile(path, WriteOptions.defaults());
  }

  /** Begins a file, which appears when the writer is closed. */
  public final RecordWriter<T> newFile(Path path, WriteOptions options) throws IOException {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(options, "options");
    AtomicFile file = AtomicFile.create(path);
    try {
      return file(BufferedSink.to(file.channel()), file, options);
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, file::discard);
      throw e;
    }
  }

  /** Begins a file with the default options; the caller's channel stays open when it ends. */
  public final RecordWriter<T> newFile(WritableByteChannel out) throws IOException {
    return newFile(out, WriteOptions.defaults());
  }

  /** Begins a file; the caller's channel stays open when it ends. */
  public final RecordWriter<T> newFile(WritableByteChannel out, WriteOptions options)
      throws IOException {
    Objects.requireNonNull(out, "out");
    return file(BufferedSink.to(out), null, options);
  }

  /** Writes a stream with the default options; the caller's stream stays open. */
  public final void writeStream(Iterable<? extends T> records, OutputStream out)
      throws IOException {
    writeStream(records, out, WriteOptions.defaults());
  }

  /** Writes a stream; the caller's stream stays open. */
  public final void writeStream(
      Iterable<? extends T> records, OutputStream out, WriteOptions options) throws IOException {
    Objects.requireNonNull(out, "out");
    writeStream(records, BufferedSink.to(out), options);
  }

  /** Writes a stream with the default options; the caller's channel stays open. */
  public final void writeStream(Iterable<? extends T> records, WritableByteChannel out)
      throws IOException {
    writeStream(records, out, WriteOptions.defaults());
  }

  /** Writes a stream; the caller's channel stays open. */
  public final void writeStream(
      Iterable<? extends T> records, WritableByteChannel out, WriteOptions options)
      throws IOException {
    Objects.requireNonNull(out, "out");
    writeStream(records, BufferedSink.to(out), options);
  }

  /** Writes a file with the default options, which appears whole or not at all. */
  public final void writeFile(Iterable<? extends T> records, Path path) throws IOException {
    writeFile(records, path, WriteOptions.defaults());
  }

  /** Writes a file, which appears whole or not at all. */
  public final void writeFile(Iterable<? extends T> records, Path path, WriteOptions options)
      throws IOException {
    Objects.requireNonNull(records, "records");
    RecordWriter<T> writer = newFile(path, options);
    try {
      writer.writeAll(records);
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, writer::abandon);
      throw e;
    }
    writer.close();
  }

  /** Writes a stream into memory with the default options. */
  public final byte[] toBytes(Iterable<? extends T> records) {
    return toBytes(records, WriteOptions.defaults());
  }

  /** Writes a stream into memory. */
  public final byte[] toBytes(Iterable<? extends T> records, WriteOptions options) {
    MemorySink sink = new MemorySink(preambles.schemaMessage().length + FIRST_CAPACITY);
    try {
      writeStream(records, sink, options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sink.toByteArray();
  }

  /** Writes a stream in components with the default options. */
  public final IpcComponents toComponents(Iterable<? extends T> records) {
    return toComponents(records, WriteOptions.defaults());
  }

  /** Writes a stream in components, which are never joined. */
  public final IpcComponents toComponents(Iterable<? extends T> records, WriteOptions options) {
    Objects.requireNonNull(records, "records");
    BatchBuilder<T> rows = newRows(options);
    BatchType batches = batchType(options);
    try {
      ComponentWriter messages =
          new ComponentWriter(preambles.of(rows, options, 0), batches.growingDictionaries(rows));
      try (RecordWriter<T> writer =
          new RecordWriter<>(messages, rows, batches.newBatch(), null, options)) {
        writer.writeAll(records);
      }
      return IpcComponents.ofParts(messages.messages());
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot fail so", e);
    }
  }

  private void writeStream(Iterable<? extends T> records, ByteSink sink, WriteOptions options)
      throws IOException {
    Objects.requireNonNull(records, "records");
    // Closed even if a record is refused, so that the records before it are a whole stream.
    try (RecordWriter<T> writer = stream(sink, options)) {
      writer.writeAll(records);
    }
  }

  private RecordWriter<T> stream(ByteSink sink, WriteOptions options) throws IOException {
    BatchBuilder<T> rows = newRows(options);
    Preamble begin = preambles.of(rows, options, 0);
    BatchType batches = batchType(options);
    MessageWriter messages = new StreamWriter(sink, begin, batches.growingDictionaries(rows));
    return new RecordWriter<>(messages, rows, batches.newBatch(), null, options);
  }

  private RecordWriter<T> file(ByteSink sink, @Nullable AtomicFile file, WriteOptions options)
      throws IOException {
    BatchBuilder<T> rows = newRows(options);
    Preamble begin = preambles.of(rows, options, FileWriter.HEADER_LENGTH);
    BatchType batches = batchType(options);
    MessageWriter messages = new FileWriter(sink, begin, batches.growingDictionaries(rows));
    return new RecordWriter<>(messages, rows, batches.newBatch(), file, options);
  }

  private BatchBuilder<T> newRows(WriteOptions options) {
    Objects.requireNonNull(options, "options");
    return new BatchBuilder<>(newBuilder(root), options.batchRows());
  }

  private BatchType batchType(WriteOptions options) {
    BodyFormat format = options.bodyFormat();
    if (!format.equals(DEFAULT_FORMAT)) {
      return new BatchType(schema, format);
    }
    BatchType known = usualBatchType;
    if (known == null) {
      known = new BatchType(schema, DEFAULT_FORMAT);
      usualBatchType = known;
    }
    return known;
  }
}
