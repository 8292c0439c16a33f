package dev.arrowrecord.tools.json;

import dev.arrowrecord.internal.column.ColumnCheck;
import dev.arrowrecord.internal.column.IndexShifts;
import dev.arrowrecord.internal.column.MadeColumn;
import dev.arrowrecord.internal.io.AtomicFile;
import dev.arrowrecord.internal.io.Cleanup;
import dev.arrowrecord.internal.json.SchemaJsonEncoder;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.tools.data.Batches;
import dev.arrowrecord.tools.data.DictionaryOrder;
import dev.arrowrecord.tools.data.DictionaryUnion;
import dev.arrowrecord.tools.data.JoinedDictionaries;
import dev.arrowrecord.vector.Column;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes batches as JSON, into a file that appears whole or not at all. */
public final class JsonOutput {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonOutput() {}

  /**
   * Writes all that is left of the batches; if the file's name ends with {@code .gz}, compressed.
   *
   * @param batches the batches
   * @param dictionaries all dictionaries that the batches refer to, until the last, whose values
   *     have been checked
   * @throws IOException if they are malformed, or cannot be read or written
   * @throws java.io.UncheckedIOException if a value is malformed, which names the column and slot
   */
  public static void write(Batches batches, DictionaryUnion dictionaries, Path path)
      throws IOException {
    AtomicFile file = AtomicFile.create(path);
    try {
      OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file.channel()));
      if (path.toString().endsWith(".gz")) {
        out = new GZIPOutputStream(out);
      }
      try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
        write(batches, dictionaries, json);
        json.writeRaw("\n");
      }
    } catch (JacksonException e) {
      Cleanup.after(e, file::discard);
      throw new IOException(path + " could not be written: " + e.getOriginalMessage(), e);
    } catch (IOException | RuntimeException | Error e) {
      Cleanup.after(e, file::discard);
      throw e;
    }
    file.commit();
  }

  private static void write(Batches batches, DictionaryUnion dictionaries, JsonGenerator json)
      throws IOException {
    DecodedSchema schema = batches.schema();
    json.writeStartObject();
    json.writeName("schema");
    json.writeRawValue(
        SchemaJsonEncoder.encode(
            schema.schema(),
            schema.dictionaryIds(),
            schema.metadata().stream().map(KeyValues::toEntries).toList()));
    if (!schema.dictionaries().isEmpty()) {
      JoinedDictionaries joined = JoinedDictionaries.of(schema, dictionaries);
      json.writeArrayPropertyStart("dictionaries");
      for (int ordinal : DictionaryOrder.of(schema)) {
        dictionary(schema, ordinal, joined, json);
      }
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("batches");
    // What the indices of a batch refer to is known when it is read.
    DictionaryUnion known = new DictionaryUnion(schema.dictionaries().size());
    ColumnGenerator columns = new ColumnGenerator(json, known);
    Column rows = batches.next();
    while (rows != null) {
      known.note(batches);
      batch(rows, columns, json);
      rows = batches.next();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void dictionary(
      DecodedSchema schema, int ordinal, JoinedDictionaries dictionaries, JsonGenerator json) {
    long id = schema.dictionaries().get(ordinal).id();
    Column joined = dictionaries.values(ordinal);
    Column values =
        joined == null ? MadeColumn.empty(schema.dictionaries().get(ordinal).values()) : joined;
    json.writeStartObject();
    json.writeNumberProperty("id", id);
    json.writeObjectPropertyStart("data");
    json.writeNumberProperty("count", values.length());
    json.writeArrayPropertyStart("columns");
    new ColumnGenerator(json, IndexShifts.NONE).write("DICT" + id, ordinal + 1, values);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void batch(Column rows, ColumnGenerator columns, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("count", rows.length());
    json.writeArrayPropertyStart("columns");
    int ordinal = 0;
    List<Field> fields = rows.field().children();
    for (int i = 0; i < fields.size(); i++) {
      // Whole, as much of it is written without a look: many views may be of the same bytes.
      ColumnCheck.check(rows.child(i));
      columns.write(fields.get(i).name(), ordinal, rows.child(i));
      ordinal += DictionaryEncodedField.count(List.of(fields.get(i)));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
