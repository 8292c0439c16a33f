package dev.arrowrecord.integration.memory;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.RowBatch;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.RecordReader;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.Schema;
import org.apache.arrow.flatbuf.Struct_;
import org.apache.arrow.flatbuf.Type;

/**
 * Reads what is too large for memory, or almost so, whatever it is made into. A program of its own,
 * so that it can be given little memory; it prints a line for each.
 */
final class LargeData {
  @ArrowRecord
  record Text(String text) {}

  @ArrowRecord
  record Bytes(byte[] bytes) {}

  @ArrowRecord
  record Pair(long a, long b) {}

  private static final int MEGABYTE = 1_000_000;
  private static final WriteOptions PLAIN = WriteOptions.defaults().withBatchBytes(1 << 30);

  private LargeData() {}

  /** Writes what a JVM of more memory can, into a folder. */
  static void write(Path folder) throws IOException {
    for (int size : new int[] {20, 40}) {
      Text mixed = new Text("x".repeat(size * MEGABYTE) + "漢");
      write(
          folder.resolve("mixed" + size),
          out -> LargeData_TextArrow.writeStream(List.of(mixed), out, PLAIN));
      write(
          folder.resolve("compressed" + size),
          out ->
              LargeData_TextArrow.writeStream(
                  List.of(mixed), out, PLAIN.withCompression(Compression.ZSTD)));
    }
    for (int size : new int[] {60, 100}) {
      Text ascii = new Text("x".repeat(size * MEGABYTE));
      write(
          folder.resolve("ascii" + size),
          out -> LargeData_TextArrow.writeStream(List.of(ascii), out, PLAIN));
      Bytes bytes = new Bytes(new byte[size * MEGABYTE]);
      write(
          folder.resolve("bytes" + size),
          out -> LargeData_BytesArrow.writeStream(List.of(bytes), out, PLAIN));
    }
    for (int size : new int[] {10, 50}) {
      WriteOptions metadata = PLAIN.withMetadata(Map.of("key", "x".repeat(size * MEGABYTE)));
      write(
          folder.resolve("metadata" + size),
          out -> LargeData_PairArrow.writeStream(List.of(), out, metadata));
    }
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void write(Path path, Writing writing) throws IOException {
    try (OutputStream out = Files.newOutputStream(path)) {
      writing.to(out);
    }
  }

  /** Takes the folder. Prints how each was read: all rows of it, its first row, its first cell. */
  public static void main(String[] args) throws IOException {
    for (String name :
        List.of(
            "mixed20",
            "mixed40",
            "compressed20",
            "compressed40",
            "ascii60",
            "ascii100",
            "bytes60",
            "bytes100",
            "metadata10",
            "metadata50")) {
      Path path = Path.of(args[0], name);
      System.out.println(
          name
              + ": "
              + Outcome.of(() -> all(path))
              + " "
              + Outcome.of(() -> first(path, RowBatch::get))
              + " "
              + Outcome.of(() -> first(path, (batch, row) -> cell(batch))));
    }
    System.out.println(
        "one text as fifteen values of metadata: " + Outcome.of(() -> shared(10 * MEGABYTE, 0)));
    System.out.println(
        "one text as the name of fifteen fields: " + Outcome.of(() -> shared(MEGABYTE, 15)));
    System.out.println("a body without an end: " + Outcome.ofAnyTime(LargeData::endless));
  }

  private static Object all(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(path)) {
      return ArrowRows.readStream(in);
    }
  }

  private interface Reading {
    Object read(RowBatch batch, int row);
  }

  private static Object first(Path path, Reading reading) throws IOException {
    try (InputStream in = Files.newInputStream(path);
        RecordReader<?, RowBatch> reader = ArrowRows.openStream(in)) {
      for (RowBatch batch : reader) {
        return reading.read(batch, 0);
      }
      return "";
    }
  }

  private static Object cell(RowBatch batch) {
    return String.valueOf(batch.column(0).getObject(0));
  }

  /**
   * A schema that spells one text fifteen times, though it has it once: as names of fields that are
   * nested so deep, or if they are not as values of metadata.
   */
  private static Object shared(int length, int depth) throws IOException {
    FlatBufferBuilder builder = new FlatBufferBuilder(length + 8_192);
    int text = builder.createString("é".repeat(length / 2));
    int[] pairs = new int[depth == 0 ? 15 : 0];
    for (int i = 0; i < pairs.length; i++) {
      pairs[i] = KeyValue.createKeyValue(builder, builder.createString("key" + i), text);
    }
    int[] fields = new int[0];
    for (int i = 0; i < depth; i++) {
      int children = Field.createChildrenVector(builder, fields);
      Struct_.startStruct_(builder);
      int type = Struct_.endStruct_(builder);
      fields =
          new int[] {Field.createField(builder, text, true, Type.Struct_, type, 0, children, 0)};
    }
    int fieldsVector = Schema.createFieldsVector(builder, fields);
    int metadata = Schema.createCustomMetadataVector(builder, pairs);
    int schema = Schema.createSchema(builder, Endianness.Little, fieldsVector, metadata, 0);
    Message.finishMessageBuffer(
        builder,
        Message.createMessage(builder, MetadataVersion.V5, MessageHeader.Schema, schema, 0, 0));
    ByteBuffer message = builder.dataBuffer();
    int padded = (message.remaining() + 7) & -8;
    ByteBuffer stream = ByteBuffer.allocate(8 + padded).order(ByteOrder.LITTLE_ENDIAN);
    stream.putInt(-1).putInt(padded).put(message);
    return ArrowRows.fromBytes(stream.array());
  }

  /** A batch whose metadata claims a gigabyte, of which as much comes as is read. */
  private static Object endless() throws IOException {
    byte[] bytes = LargeData_PairArrow.toBytes(Collections.nCopies(1_000, new Pair(1, 2)), PLAIN);
    ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int claims = 0;
    for (int i = 0; i < 2_048; i += Integer.BYTES) {
      if (data.getLong(i) == 2 * 1_000 * Long.BYTES) {
        data.putLong(i, 1 << 30);
        claims++;
      }
    }
    if (claims != 1) {
      throw new IllegalStateException("Expected the length of one body, but found " + claims);
    }
    InputStream zeros =
        new InputStream() {
          @Override
          public int read() {
            return 0;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            return length;
          }
        };
    return LargeData_PairArrow.readStream(
        new SequenceInputStream(new ByteArrayInputStream(bytes), zeros));
  }
}
