package dev.arrowrecord.integration.layouts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;

/** What arrow-java makes of a stream of one column. */
final class Peer {
  private Peer() {}

  /** The values, as text. */
  static List<String> values(byte[] stream) throws IOException {
    List<String> values = new ArrayList<>();
    try (BufferAllocator allocator = new RootAllocator();
        ArrowStreamReader reader =
            new ArrowStreamReader(new ByteArrayInputStream(stream), allocator)) {
      FieldVector vector = reader.getVectorSchemaRoot().getVector(0);
      while (reader.loadNextBatch()) {
        vector.validate();
        for (int i = 0; i < vector.getValueCount(); i++) {
          values.add(String.valueOf(vector.getObject(i)));
        }
      }
    }
    return values;
  }

  /** A stream of the same values in one batch, each copied to a vector of arrow-java's own. */
  static byte[] copy(byte[] stream) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BufferAllocator allocator = new RootAllocator();
        ArrowStreamReader reader =
            new ArrowStreamReader(new ByteArrayInputStream(stream), allocator);
        VectorSchemaRoot target =
            VectorSchemaRoot.create(reader.getVectorSchemaRoot().getSchema(), allocator);
        ArrowStreamWriter writer = new ArrowStreamWriter(target, null, out)) {
      target.allocateNew();
      int rows = 0;
      while (reader.loadNextBatch()) {
        FieldVector source = reader.getVectorSchemaRoot().getVector(0);
        for (int i = 0; i < source.getValueCount(); i++) {
          target.getVector(0).copyFromSafe(i, rows++, source);
        }
      }
      target.setRowCount(rows);
      writer.start();
      writer.writeBatch();
      writer.end();
    }
    return out.toByteArray();
  }
}
