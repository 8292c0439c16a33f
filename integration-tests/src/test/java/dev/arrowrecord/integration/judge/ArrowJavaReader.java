package dev.arrowrecord.integration.judge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.extension.UuidType;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.types.pojo.ExtensionTypeRegistry;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.arrow.vector.util.DictionaryUtility;

/** Reads streams and files with arrow-java. */
public final class ArrowJavaReader {
  static {
    ExtensionTypeRegistry.register(UuidType.INSTANCE);
  }

  private ArrowJavaReader() {}

  public static Table readStream(byte[] bytes) throws IOException {
    return readStream(new ByteArrayInputStream(bytes));
  }

  public static Table readStream(InputStream in) throws IOException {
    try (BufferAllocator allocator = new RootAllocator();
        ArrowReader reader = new ArrowStreamReader(in, allocator)) {
      return read(reader);
    }
  }

  public static Table readFile(Path path) throws IOException {
    try (BufferAllocator allocator = new RootAllocator();
        FileChannel channel = FileChannel.open(path);
        ArrowReader reader = new ArrowFileReader(channel, allocator)) {
      return read(reader);
    }
  }

  private static Table read(ArrowReader reader) throws IOException {
    VectorSchemaRoot root = reader.getVectorSchemaRoot();
    List<List<List<Object>>> batches = new ArrayList<>();
    while (reader.loadNextBatch()) {
      batches.add(rows(root, new VectorValues(reader)));
    }
    Set<Long> ids = new HashSet<>();
    List<Field> fields =
        root.getSchema().getFields().stream()
            .map(field -> DictionaryUtility.toMessageFormat(field, reader, ids))
            .toList();
    return new Table(
        new Schema(fields, root.getSchema().getCustomMetadata()),
        dictionaries(reader, ids),
        batches);
  }

  private static List<List<Object>> rows(VectorSchemaRoot root, VectorValues values) {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < root.getRowCount(); i++) {
      List<Object> row = new ArrayList<>();
      for (FieldVector vector : root.getFieldVectors()) {
        row.add(values.get(vector, i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static Map<Long, List<Object>> dictionaries(ArrowReader reader, Set<Long> ids) {
    Map<Long, List<Object>> dictionaries = new TreeMap<>();
    for (long id : ids) {
      FieldVector vector = reader.lookup(id).getVector();
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < vector.getValueCount(); i++) {
        values.add(new VectorValues(reader).get(vector, i));
      }
      dictionaries.put(id, values);
    }
    return dictionaries;
  }
}
