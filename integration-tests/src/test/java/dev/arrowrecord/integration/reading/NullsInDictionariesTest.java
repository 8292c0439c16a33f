package dev.arrowrecord.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.integration.judge.Types;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.TinyIntVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.dictionary.DictionaryProvider.MapDictionaryProvider;
import org.apache.arrow.vector.ipc.ArrowStreamWriter;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.util.Text;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;

/** An index that is not null may stand for a value that is. */
class NullsInDictionariesTest {
  @ArrowRecord
  record Order(Side side) {}

  @ArrowRecord
  record StrictOrder(@NonNull Side side) {}

  @Test
  void areNullsWhereTheClassHasRoomForThem() throws IOException {
    assertThat(NullsInDictionariesTest_OrderArrow.fromBytes(sellAndNull()))
        .containsExactly(new Order(Side.SELL), new Order(null));
  }

  @Test
  void areRefusedWhereItHasNone() throws IOException {
    byte[] stream = sellAndNull();

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> NullsInDictionariesTest_StrictOrderArrow.fromBytes(stream))
        .withMessageContaining("side");
  }

  private static byte[] sellAndNull() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DictionaryEncoding encoding = new DictionaryEncoding(1, false, new ArrowType.Int(8, true));
    FieldType type = new FieldType(true, Types.INT8, encoding);
    try (BufferAllocator allocator = new RootAllocator();
        VarCharVector values = new VarCharVector("values", allocator);
        TinyIntVector indices = new TinyIntVector("side", type, allocator);
        VectorSchemaRoot root = VectorSchemaRoot.of(indices);
        ArrowStreamWriter writer =
            new ArrowStreamWriter(
                root, new MapDictionaryProvider(new Dictionary(values, encoding)), out)) {
      values.setSafe(0, new Text("SELL"));
      values.setNull(1);
      values.setValueCount(2);
      indices.setSafe(0, 0);
      indices.setSafe(1, 1);
      root.setRowCount(2);
      writer.start();
      writer.writeBatch();
      writer.end();
    }
    return out.toByteArray();
  }
}
