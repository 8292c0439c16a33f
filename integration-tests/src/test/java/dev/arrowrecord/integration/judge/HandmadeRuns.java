package dev.arrowrecord.integration.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BaseIntVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.complex.RunEndEncodedVector;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.util.Text;

/**
 * A run-end encoded column of text as arrow-java writes it, whether its run ends make sense or not.
 *
 * @param bits width of the run ends
 * @param length slots of the column
 * @param runEnds the run ends; null for a null
 * @param values the values of the runs; null for a null
 */
public record HandmadeRuns(int bits, int length, List<Long> runEnds, List<String> values) {

  /** A stream of one batch with the column {@code value}. */
  public byte[] stream() throws IOException {
    Field field =
        Types.nullable(
            "value",
            ArrowType.RunEndEncoded.INSTANCE,
            new Field("ends", FieldType.nullable(new ArrowType.Int(bits, true)), List.of()),
            Types.nullable("texts", Types.UTF8));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BufferAllocator allocator = new RootAllocator();
        RunEndEncodedVector vector = (RunEndEncodedVector) field.createVector(allocator);
        VectorSchemaRoot root = VectorSchemaRoot.of(vector);
        ArrowStreamWriter writer = new ArrowStreamWriter(root, null, out)) {
      vector.allocateNew();
      fill(vector.getRunEndsVector(), (VarCharVector) vector.getValuesVector());
      vector.setValueCount(length);
      root.setRowCount(length);
      writer.start();
      writer.writeBatch();
      writer.end();
    }
    return out.toByteArray();
  }

  private void fill(FieldVector ends, VarCharVector texts) {
    for (int run = 0; run < runEnds.size(); run++) {
      Long end = runEnds.get(run);
      ((BaseIntVector) ends).setWithPossibleTruncate(run, end == null ? 0 : end);
      if (end == null) {
        ends.setNull(run);
      }
    }
    for (int run = 0; run < values.size(); run++) {
      String value = values.get(run);
      if (value == null) {
        texts.setNull(run);
      } else {
        texts.setSafe(run, new Text(value));
      }
    }
    ends.setValueCount(runEnds.size());
    texts.setValueCount(values.size());
  }
}
