package dev.arrowrecord.integration.dynamic;

import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.dynamic.RowBatch;
import dev.arrowrecord.integration.dynamic.TypeSamples.Sample;
import dev.arrowrecord.integration.memory.SmallJvm;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.RecordReader;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * Reads every cell of bytes that may be broken in every way. A program of its own, so that it can
 * be given little memory; it prints what went wrong, and at last how many inputs it read.
 */
final class HostileBytes {
  private static final Duration LIMIT = Duration.ofSeconds(2);
  private static final List<IntUnaryOperator> CHANGES =
      List.of(value -> 0, value -> 0xFF, value -> value ^ 0x80, value -> value + 1);

  /** What comes before the name of a compression. */
  static final String COMPRESSED = "compressed:";

  private static final WriteOptions OPTIONS = WriteOptions.defaults().withBatchRows(2);

  private static int inputs;
  private static boolean timed;

  private HostileBytes() {}

  /**
   * Takes a folder of known breakers, or the name of a compression for the changed bytes of what is
   * compressed so, or nothing for those of one input per type.
   */
  public static void main(String[] args) throws IOException {
    // Loads the classes, which on a busy machine takes longer than any input should.
    TypeSamples.all().forEach(sample -> read(sample.stream(), true, sample.toString()));
    for (Compression compression : Compression.values()) {
      WriteOptions options = OPTIONS.withCompression(compression);
      read(TypeSamples.compressible().stream(options), true, compression.toString());
    }
    timed = true;
    if (args.length > 0 && args[0].startsWith(COMPRESSED)) {
      String name = args[0].substring(COMPRESSED.length());
      WriteOptions options = OPTIONS.withCompression(Compression.valueOf(name));
      Sample sample = TypeSamples.compressible();
      changeEveryByte(sample.stream(options), true, name + " as stream");
      changeEveryByte(sample.file(options), false, name + " as file");
    } else if (args.length > 0) {
      for (boolean stream : new boolean[] {true, false}) {
        readAll(Path.of(args[0], "stream"), stream);
        readAll(Path.of(args[0], "file"), stream);
      }
    } else {
      TypeSamples.all().forEach(HostileBytes::changeEveryByte);
    }
    System.out.println("inputs " + inputs);
  }

  private static void readAll(Path folder, boolean stream) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path path : files.sorted().toList()) {
        read(Files.readAllBytes(path), stream, path.getFileName().toString());
      }
    }
  }

  private static void changeEveryByte(Sample sample) {
    changeEveryByte(sample.stream(), true, sample + " as stream");
    changeEveryByte(sample.file(), false, sample + " as file");
  }

  private static void changeEveryByte(byte[] bytes, boolean stream, String what) {
    for (int i = 0; i < bytes.length; i++) {
      read(Arrays.copyOf(bytes, i), stream, what + ", cut at " + i);
      byte before = bytes[i];
      for (IntUnaryOperator change : CHANGES) {
        bytes[i] = (byte) change.applyAsInt(before);
        read(bytes, stream, what + ", byte " + i + " from " + before + " to " + bytes[i]);
      }
      bytes[i] = before;
    }
  }

  private static void read(byte[] bytes, boolean stream, String what) {
    inputs++;
    long start = System.nanoTime();
    try {
      readCells(bytes, stream);
    } catch (ArrowFormatException | SchemaMismatchException expected) {
      // As it should be.
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof ArrowFormatException)) {
        report(what, e);
      }
    } catch (IOException | RuntimeException | Error e) {
      report(what, e);
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (timed && taken.compareTo(LIMIT) > 0) {
      System.out.println(what + ": took " + taken);
    }
  }

  private static void report(String what, Throwable e) {
    System.out.println(what + ": " + e + " " + Arrays.asList(e.getStackTrace()));
  }

  /** Reads every cell of every column, and keeps none. */
  private static void readCells(byte[] bytes, boolean stream) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try (RecordReader<Row, RowBatch> reader =
        stream ? ArrowRows.openStream(buffer) : ArrowRows.openFile(buffer)) {
      for (RowBatch batch : reader) {
        for (int i = 0; i < batch.fields().size(); i++) {
          ValueVector<?> column = batch.column(i);
          column.nullCount();
          for (int slot = 0; slot < column.length(); slot++) {
            column.isNull(slot);
            column.getObject(slot);
          }
        }
      }
    }
  }

  /** Runs this program in a JVM of 256 MB; gives what it printed. */
  static List<String> run(String... args) throws IOException {
    return SmallJvm.run(HostileBytes.class, args);
  }
}
