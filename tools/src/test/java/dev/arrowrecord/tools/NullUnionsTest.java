package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.complex.DenseUnionVector;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.WriteChannel;
import org.apache.arrow.vector.ipc.message.ArrowFieldNode;
import org.apache.arrow.vector.ipc.message.ArrowRecordBatch;
import org.apache.arrow.vector.ipc.message.IpcOption;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.MetadataVersion;
import org.apache.arrow.vector.types.UnionMode;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Unions of metadata version V4 that are null themselves: of the slots 7, null, null, 8 of a union
 * of numbers, with a type id under the first null that no child has.
 */
class NullUnionsTest {
  private static final IpcOption V4 = new IpcOption(false, MetadataVersion.V4);
  private static final byte[] NONE = {};

  @TempDir private Path folder;

  private Path old(UnionMode mode, boolean nullable) throws IOException {
    FieldType number = new FieldType(nullable, new ArrowType.Int(8, true), null);
    Field union =
        new Field(
            "u",
            FieldType.nullable(new ArrowType.Union(mode, new int[] {5, 2})),
            List.of(new Field("a", number, List.of()), new Field("b", number, List.of())));
    List<ArrowFieldNode> nodes = new ArrayList<>();
    List<byte[]> buffers = new ArrayList<>();
    nodes.add(new ArrowFieldNode(4, 2));
    buffers.add(new byte[] {0b1001});
    buffers.add(new byte[] {5, 99, 2, 5});
    boolean dense = mode == UnionMode.Dense;
    if (dense) {
      buffers.add(new byte[] {0, 0, 0, 0, -1, -1, -1, -1, 0, 0, 0, 0, 1, 0, 0, 0});
    }
    for (int child = 0; child < 2; child++) {
      byte[] values = dense ? new byte[] {7, 8} : new byte[] {7, 1, 2, 8};
      nodes.add(new ArrowFieldNode(values.length, 0));
      buffers.add(NONE);
      buffers.add(values);
    }
    return stream(union, 4, nodes, buffers);
  }

  private Path stream(Field field, int rows, List<ArrowFieldNode> nodes, List<byte[]> buffers)
      throws IOException {
    Path path = folder.resolve("old.arrows");
    try (BufferAllocator allocator = new RootAllocator();
        WriteChannel out = new WriteChannel(Channels.newChannel(Files.newOutputStream(path)))) {
      List<ArrowBuf> bufs = new ArrayList<>();
      for (byte[] bytes : buffers) {
        ArrowBuf buf = allocator.buffer(Math.max(1, bytes.length));
        buf.writeBytes(bytes);
        bufs.add(buf);
      }
      MessageSerializer.serialize(out, new Schema(List.of(field)), V4);
      try (ArrowRecordBatch batch = new ArrowRecordBatch(rows, nodes, bufs)) {
        MessageSerializer.serialize(out, batch, V4);
      }
      bufs.forEach(ArrowBuf::close);
      out.writeIntLittleEndian(-1);
      out.writeIntLittleEndian(0);
    }
    return path;
  }

  @ParameterizedTest
  @EnumSource
  void areValid(UnionMode mode) throws IOException {
    Path old = old(mode, false);

    assertThat(Program.run("validate", old).out())
        .isEqualToIgnoringNewLines(old + " is valid: 1 record batch, 4 rows, 0 dictionaries");
  }

  @ParameterizedTest
  @EnumSource
  void becomeNullsOfChildren(UnionMode mode) throws IOException {
    Path old = old(mode, true);
    Path json = folder.resolve("a.json");
    Path file = folder.resolve("a.arrow");
    assertThat(Program.integration("ARROW_TO_JSON", old, json)).isEqualTo(IntegrationTest.fine());
    assertThat(Program.run("convert", old, file, "--to", "file").err()).isEmpty();

    for (Path arrow : List.of(old, file)) {
      assertThat(Program.integration("VALIDATE", arrow, json)).isEqualTo(IntegrationTest.fine());
    }
    JsonNode union = Cases.read(json).at("/batches/0/columns/0");
    assertThat(union.has("VALIDITY")).isFalse();
    // Whatever the type ids were under nulls: both children have one byte for one.
    assertThat(union.get("TYPE_ID")).hasToString("[5,5,5,5]");
    boolean dense = mode == UnionMode.Dense;
    assertThat(union.at("/children/0/VALIDITY")).hasToString(dense ? "[1,0,1]" : "[1,0,0,1]");
    assertThat(union.at("/children/1/VALIDITY")).hasToString(dense ? "[]" : "[1,1,1,1]");
    if (dense) {
      // arrow-java takes type ids of sparse unions for numbers of its own types.
      ArrowJava.compare(file, json);
      assertThat(valuesByArrowJava(file)).containsExactly((byte) 7, null, null, (byte) 8);
    }
  }

  private static List<Object> valuesByArrowJava(Path file) throws IOException {
    try (BufferAllocator allocator = new RootAllocator();
        ArrowFileReader reader = new ArrowFileReader(Files.newByteChannel(file), allocator)) {
      assertThat(reader.loadNextBatch()).isTrue();
      FieldVector vector = reader.getVectorSchemaRoot().getVector(0);
      vector.validateFull();
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < vector.getValueCount(); i++) {
        values.add(((DenseUnionVector) vector).getObject(i));
      }
      return values;
    }
  }

  @ParameterizedTest
  @EnumSource
  void areTheSameInOldJson(UnionMode mode) throws IOException {
    Path old = old(mode, true);
    Path json = folder.resolve("a.json");
    Program.integration("ARROW_TO_JSON", old, json);
    JsonNode root = Cases.read(json);
    ObjectNode union = (ObjectNode) root.at("/batches/0/columns/0");
    union.putArray("VALIDITY").add(1).add(0).add(0).add(1);
    ((ArrayNode) union.get("TYPE_ID")).set(1, 99);
    if (mode == UnionMode.Dense) {
      ((ArrayNode) union.get("OFFSET")).set(1, Integer.MAX_VALUE);
    }
    Path oldJson = folder.resolve("old.json");
    Cases.write(root, oldJson);
    Path ofJson = folder.resolve("json.arrow");

    assertThat(Program.integration("JSON_TO_ARROW", ofJson, oldJson))
        .isEqualTo(IntegrationTest.fine());

    for (Path arrow : List.of(old, ofJson)) {
      for (Path text : List.of(json, oldJson)) {
        assertThat(Program.integration("VALIDATE", arrow, text)).isEqualTo(IntegrationTest.fine());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void areNotTheSameAsValues(UnionMode mode) throws IOException {
    Path old = old(mode, true);
    Path json = folder.resolve("a.json");
    Program.integration("ARROW_TO_JSON", old, json);
    JsonNode root = Cases.read(json);
    ArrayNode validity = (ArrayNode) root.at("/batches/0/columns/0/children/0/VALIDITY");
    validity.set(1, 1);
    Cases.write(root, json);

    assertThat(Program.integration("VALIDATE", old, json).err())
        .isEqualToIgnoringNewLines(
            "Batch 0, field u, row 1: the Arrow data has null, the JSON has a: 0");
  }

  @Test
  void needAChildThatMayBeNull() throws IOException {
    Path old = old(UnionMode.Dense, false);
    String problem = "nion u is null in slot 1, which since metadata version V5 only its children";

    assertThat(Program.run("convert", old, folder.resolve("b"), "--to", "stream").err())
        .startsWith(old + ": Column u cannot be written: U" + problem)
        .hasLineCount(1);
    assertThat(Program.integration("ARROW_TO_JSON", old, folder.resolve("b.json")).err())
        .startsWith(old + ": Column u cannot be written: U" + problem)
        .hasLineCount(1);
  }
}
