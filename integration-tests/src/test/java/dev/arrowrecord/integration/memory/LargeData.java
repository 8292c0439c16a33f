package dev.arrowrecord.integration.memory;

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
