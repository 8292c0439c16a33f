package dev.arrowrecord.integration.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.dictionary.DictionaryProvider;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.ipc.ArrowWriter;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.arrow.vector.util.DictionaryUtility;

/** Writes streams and files with arrow-java. */
public final class ArrowJavaWriter {
  private ArrowJavaWriter() {}

  /** A stream of rows of plain values, see {@link Plain}. */
  public static byte[] stream(ArrowSchema schema, List<List<Object>> rows, int batchRows)
      throws IOException {
    return write(schema, batches(rows, batchRows), ArrowStreamWriter::new);
  }

  /** A file of rows of plain values, see {@link Plain}. */
  public static byte[] file(ArrowSchema schema, List<List<Object>> rows, int batchRows)
      throws IOException {
    return file(schema, batches(rows, batchRows));
  }

  /** A file of batches of rows of plain values, see {@link Plain}. */
  public static byte[] file(ArrowSchema schema, List<List<List<Object>>> batches)
      throws IOException {
    return write(schema, batches, ArrowFileWriter::new);
  }

  private static List<List<List<Object>>> batches(List<List<Object>> rows, int batchRows) {
    List<List<List<Object>>> batches = new ArrayList<>();
    for (int start = 0; start < rows.size(); start += batchRows) {
      batches.add(rows.subList(start, Math.min(rows.size(), start + batchRows)));
    }
    return batches;
  }

  private static byte[] write(ArrowSchema target, List<List<List<Object>>> batches, Format format)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<Long, Dictionary> dictionaries = new LinkedHashMap<>();
    VectorSetter setter = new VectorSetter(target.dictionaries());
    try (BufferAllocator allocator = new RootAllocator()) {
      Schema schema = inMemory(target.schema(), allocator, dictionaries);
      dictionaries.forEach((id, each) -> fill(each, target.dictionaries().get(id), setter));
      DictionaryProvider provider =
          new DictionaryProvider.MapDictionaryProvider(
              dictionaries.values().toArray(new Dictionary[0]));
      try (VectorSchemaRoot root = VectorSchemaRoot.create(schema, allocator);
          ArrowWriter writer = format.writer(root, provider, Channels.newChannel(out))) {
        writer.start();
        for (List<List<Object>> batch : batches) {
          fill(root, batch, setter);
          writer.writeBatch();
        }
        writer.end();
      } finally {
        dictionaries.values().forEach(dictionary -> dictionary.getVector().close());
      }
    }
    return out.toByteArray();
  }

  private static Schema inMemory(
      Schema schema, BufferAllocator allocator, Map<Long, Dictionary> dictionaries) {
    List<Field> fields = new ArrayList<>();
    for (Field field : schema.getFields()) {
      fields.add(DictionaryUtility.toMemoryFormat(field, allocator, dictionaries));
    }
    return new Schema(fields, schema.getCustomMetadata());
  }

  private static void fill(Dictionary dictionary, List<Object> values, VectorSetter setter) {
    FieldVector vector = dictionary.getVector();
    vector.allocateNew();
    for (int i = 0; i < values.size(); i++) {
      setter.set(vector, i, values.get(i));
    }
    vector.setValueCount(values.size());
  }

  private static void fill(VectorSchemaRoot root, List<List<Object>> rows, VectorSetter setter) {
    root.clear();
    root.allocateNew();
    List<FieldVector> vectors = root.getFieldVectors();
    for (int column = 0; column < vectors.size(); column++) {
      for (int row = 0; row < rows.size(); row++) {
        setter.set(vectors.get(column), row, rows.get(row).get(column));
      }
    }
    root.setRowCount(rows.size());
  }

  @FunctionalInterface
  private interface Format {
    ArrowWriter writer(
        VectorSchemaRoot root, DictionaryProvider dictionaries, WritableByteChannel out);
  }
}
