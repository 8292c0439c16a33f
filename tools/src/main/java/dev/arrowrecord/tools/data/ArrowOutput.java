package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.column.ColumnEncoder;
import dev.arrowrecord.internal.io.AtomicFile;
import dev.arrowrecord.internal.io.BufferedSink;
import dev.arrowrecord.internal.io.ByteSink;
import dev.arrowrecord.internal.io.Cleanup;
import dev.arrowrecord.internal.message.FileWriter;
import dev.arrowrecord.internal.message.PreambleEncoder;
import dev.arrowrecord.internal.message.StreamWriter;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.CompressionType;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.vector.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes batches of any schema as a file or stream, which appears whole or not at all. */
public final class ArrowOutput {
  private static final int ALIGNMENT = 8;

  private ArrowOutput() {}

  /**
   * Writes all that is left of the batches.
   *
   * @param compression how buffers are compressed, or null if they are not
   * @throws IOException if they are malformed, or cannot be read or written
   * @throws IllegalArgumentException if the format has no room for them
   */
  public static void write(
      Batches batches, Path path, ArrowFormat format, @Nullable CompressionType compression)
      throws IOException {
    BodyFormat body = new BodyFormat(ALIGNMENT, compression);
    AtomicFile file = AtomicFile.create(path);
    try {
      ByteSink sink = BufferedSink.to(file.channel());
      switch (format) {
        case FILE -> writeFile(batches, sink, body);
        case STREAM -> writeStream(batches, sink, body);
      }
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, file::discard);
      throw e;
    }
    file.commit();
  }

  private static void writeFile(Batches batches, ByteSink sink, BodyFormat body)
      throws IOException {
    DecodedSchema schema = batches.schema();
    DictionaryUnion union = new DictionaryUnion(schema.dictionaries().size());
    ColumnEncoder encoder = new ColumnEncoder(schema, body, union);
    FileWriter writer =
        new FileWriter(
            sink,
            PreambleEncoder.encode(
                schema, batches.schemaMessageMetadata(), FileWriter.HEADER_LENGTH, ALIGNMENT),
            List.of(),
            batches.footerMetadata());
    writer.begin();
    boolean early = batches.dictionariesAreFixed();
    if (early) {
      union.note(batches);
      writeDictionaries(batches, union, encoder, writer);
    }
    Column rows = batches.next();
    while (rows != null) {
      union.note(batches);
      writer.writeBatch(encoder.recordBatch(rows, batches.batchMetadata()));
      rows = batches.next();
    }
    if (!early) {
      // Only now are they known whole, and a file has room for them anywhere.
      union.note(batches);
      writeDictionaries(batches, union, encoder, writer);
    }
    writer.end();
  }

  private static void writeDictionaries(
      Batches batches, DictionaryUnion union, ColumnEncoder encoder, FileWriter writer)
      throws IOException {
    for (int ordinal : DictionaryOrder.of(batches.schema())) {
      writer.writeDictionary(
          encoder.dictionaryBatch(
              ordinal, false, union.values(ordinal), batches.takeDictionaryMetadata(ordinal)));
    }
  }

  private static void writeStream(Batches batches, ByteSink sink, BodyFormat body)
      throws IOException {
    DecodedSchema schema = batches.schema();
    StreamWriter writer =
        new StreamWriter(
            sink,
            PreambleEncoder.encode(schema, batches.schemaMessageMetadata(), 0, ALIGNMENT),
            List.of());
    ToldDictionaries dictionaries = new ToldDictionaries(schema, body);
    writer.begin();
    ColumnEncoder encoder = dictionaries.encoder();
    Column rows = batches.next();
    while (rows != null) {
      dictionaries.tell(batches, writer);
      writer.writeBatch(encoder.recordBatch(rows, batches.batchMetadata()));
      rows = batches.next();
    }
    dictionaries.tell(batches, writer);
    writer.end();
  }
}
