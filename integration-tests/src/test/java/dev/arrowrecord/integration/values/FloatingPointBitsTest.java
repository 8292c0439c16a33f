package dev.arrowrecord.integration.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.BitVectorHelper;
import org.apache.arrow.vector.Float4Vector;
import org.apache.arrow.vector.Float8Vector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.junit.jupiter.api.Test;

/** Every bit pattern survives, so that payloads of NaN and the sign of zero do. */
class FloatingPointBitsTest {
  @ArrowRecord
  record Numbers(float single, double precise, Double boxed, float[] singles, double[] many) {}

  @ArrowRecord
  record Pair(float single, double precise) {}

  private static final int[] FLOATS = {
    0, 0x8000_0000, 0x7FC0_0000, 0x7FC0_1234, 0xFFFF_FFFF, 0x7F80_0000, 0xFF80_0000, 1
  };
  private static final long[] DOUBLES = {
    0,
    0x8000_0000_0000_0000L,
    0x7FF8_0000_0000_0000L,
    0x7FF8_0000_DEAD_BEEFL,
    -1L,
    0x7FF0_0000_0000_0000L,
    0xFFF0_0000_0000_0000L,
    1
  };

  @Test
  void areWrittenAsTheyAre() throws IOException {
    byte[] bytes = FloatingPointBitsTest_NumbersArrow.toBytes(numbers());

    try (BufferAllocator allocator = new RootAllocator();
        ArrowStreamReader reader =
            new ArrowStreamReader(new ByteArrayInputStream(bytes), allocator)) {
      reader.loadNextBatch();
      VectorSchemaRoot root = reader.getVectorSchemaRoot();
      for (int i = 0; i < FLOATS.length; i++) {
        assertThat(root.getVector(0).getDataBuffer().getInt(i * 4L)).isEqualTo(FLOATS[i]);
        assertThat(root.getVector(1).getDataBuffer().getLong(i * 8L)).isEqualTo(DOUBLES[i]);
        assertThat(root.getVector(2).getDataBuffer().getLong(i * 8L)).isEqualTo(DOUBLES[i]);
        assertThat(root.getVector(3).getChildrenFromFields().get(0).getDataBuffer().getInt(i * 4L))
            .isEqualTo(FLOATS[i]);
        assertThat(root.getVector(4).getChildrenFromFields().get(0).getDataBuffer().getLong(i * 8L))
            .isEqualTo(DOUBLES[i]);
      }
    }
  }

  @Test
  void areReadAsArrowJavaWritesThem() throws IOException {
    List<Pair> read = FloatingPointBitsTest_PairArrow.fromBytes(arrowJavaStream());

    for (int i = 0; i < FLOATS.length; i++) {
      assertThat(Float.floatToRawIntBits(read.get(i).single())).isEqualTo(FLOATS[i]);
      assertThat(Double.doubleToRawLongBits(read.get(i).precise())).isEqualTo(DOUBLES[i]);
    }
  }

  @Test
  void areReadFromArraysAsTheyAre() throws IOException {
    Numbers read =
        FloatingPointBitsTest_NumbersArrow.fromBytes(
                FloatingPointBitsTest_NumbersArrow.toBytes(numbers()))
            .get(0);

    for (int i = 0; i < FLOATS.length; i++) {
      assertThat(Float.floatToRawIntBits(read.singles()[i])).isEqualTo(FLOATS[i]);
      assertThat(Double.doubleToRawLongBits(read.many()[i])).isEqualTo(DOUBLES[i]);
    }
  }

  private static List<Numbers> numbers() {
    float[] singles = new float[FLOATS.length];
    double[] many = new double[DOUBLES.length];
    for (int i = 0; i < FLOATS.length; i++) {
      singles[i] = Float.intBitsToFloat(FLOATS[i]);
      many[i] = Double.longBitsToDouble(DOUBLES[i]);
    }
    List<Numbers> numbers = new ArrayList<>();
    for (int i = 0; i < FLOATS.length; i++) {
      boolean first = i == 0;
      numbers.add(
          new Numbers(singles[i], many[i], many[i], first ? singles : null, first ? many : null));
    }
    return numbers;
  }

  private static byte[] arrowJavaStream() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BufferAllocator allocator = new RootAllocator();
        Float4Vector single = new Float4Vector("single", allocator);
        Float8Vector precise = new Float8Vector("precise", allocator);
        VectorSchemaRoot root = VectorSchemaRoot.of(single, precise);
        ArrowStreamWriter writer = new ArrowStreamWriter(root, null, out)) {
      root.allocateNew();
      for (int i = 0; i < FLOATS.length; i++) {
        single.getDataBuffer().setInt(i * 4L, FLOATS[i]);
        precise.getDataBuffer().setLong(i * 8L, DOUBLES[i]);
        BitVectorHelper.setBit(single.getValidityBuffer(), i);
        BitVectorHelper.setBit(precise.getValidityBuffer(), i);
      }
      root.setRowCount(FLOATS.length);
      writer.start();
      writer.writeBatch();
      writer.end();
    }
    return out.toByteArray();
  }
}
