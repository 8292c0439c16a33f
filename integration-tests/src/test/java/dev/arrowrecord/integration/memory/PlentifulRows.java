package dev.arrowrecord.integration.memory;

import static dev.arrowrecord.integration.memory.HandmadeData.column;
import static dev.arrowrecord.integration.memory.HandmadeData.ints;
import static dev.arrowrecord.schema.ArrowType.INT32;
import static dev.arrowrecord.schema.ArrowType.LIST_VIEW;
import static dev.arrowrecord.schema.Field.nullable;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.RowBatch;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.RecordFileReader;
import dev.arrowrecord.ipc.RecordReader;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import dev.arrowrecord.vector.BoolVector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.RecordBatch;
import dev.arrowrecord.vector.Utf8Vector;
import dev.arrowrecord.vector.ValueVector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads data of more rows than memory has room for as objects, though all of them are plain. A
 * program of its own, so that it can be given little memory; it prints a line for each.
 */
final class PlentifulRows {
  @ArrowRecord
  record Flag(boolean c) {}

  @ArrowRecord
  record Text(String c) {}

  @ArrowRecord
  record Pair(long a, long b) {}

  @ArrowRecord
  record Small(long a, long b, long c, long d, long e, long f, long g, long h) {}

  /** Opens what is read in another way than the rest. */
  private interface Opening<R extends RecordReader<?, ?>> {
    R open(ByteBuffer bytes) throws IOException;
  }

  /** Begins to write. */
  private interface Writing<T> {
    RecordWriter<T> begin(WritableByteChannel out, WriteOptions options) throws IOException;
  }

  /**
   * How records of a class are written and read.
   *
   * @param newStream begins a stream
   * @param newFile begins a file
   * @param openStream opens a stream
   * @param openFile opens a file
   */
  private record Type<T>(
      Writing<T> newStream,
      Writing<T> newFile,
      Opening<RecordReader<?, ?>> openStream,
      Opening<RecordReader<?, ?>> openFile) {
    byte[] bytes(Writing<T> writing, WriteOptions options, List<? extends Iterable<T>> batches)
        throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (RecordWriter<T> writer = writing.begin(Channels.newChannel(bytes), options)) {
        for (Iterable<T> batch : batches) {
          for (T row : batch) {
            writer.write(row);
          }
          writer.flush();
        }
      }
      return bytes.toByteArray();
    }
  }

  private static final Type<Flag> FLAGS =
      new Type<>(
          PlentifulRows_FlagArrow::newStream,
          PlentifulRows_FlagArrow::newFile,
          PlentifulRows_FlagArrow::openStream,
          PlentifulRows_FlagArrow::openFile);
  private static final Type<Text> TEXTS =
      new Type<>(
          PlentifulRows_TextArrow::newStream,
          PlentifulRows_TextArrow::newFile,
          PlentifulRows_TextArrow::openStream,
          PlentifulRows_TextArrow::openFile);
  private static final Type<Pair> PAIRS =
      new Type<>(
          PlentifulRows_PairArrow::newStream,
          PlentifulRows_PairArrow::newFile,
          PlentifulRows_PairArrow::openStream,
          PlentifulRows_PairArrow::openFile);
  private static final Type<Small> SMALL =
      new Type<>(
          PlentifulRows_SmallArrow::newStream,
          PlentifulRows_SmallArrow::newFile,
          PlentifulRows_SmallArrow::openStream,
          PlentifulRows_SmallArrow::openFile);
  private static final WriteOptions PLAIN =
      WriteOptions.defaults().withBatchRows(Integer.MAX_VALUE).withBatchBytes(1 << 30);
  private static final WriteOptions ZSTD = PLAIN.withCompression(Compression.ZSTD);

  private PlentifulRows() {}

  /**
   * Takes nothing. Prints how each was read: all of it by a class and as rows, of a stream and of a
   * file; then the rows of the first batch, all rows one by one, and the columns.
   */
  public static void main(String[] args) throws IOException {
    List<List<Flag>> flags = List.of(Collections.nCopies(40_000_000, new Flag(true)));
    print("40 million booleans", FLAGS, PLAIN, flags);
    print("40 million booleans, compressed", FLAGS, ZSTD, flags);
    print(
        "8 million empty texts, compressed",
        TEXTS,
        ZSTD,
        List.of(Collections.nCopies(8_000_000, new Text(""))));
    print(
        "60 batches of a million booleans, compressed",
        FLAGS,
        ZSTD,
        Collections.nCopies(60, Collections.nCopies(1_000_000, new Flag(true))));
    print(
        "90 MB of pairs",
        PAIRS,
        ZSTD,
        List.of(Collections.nCopies(2_500_000, new Pair(1L << 40, -1L << 40))));
    print(
        "90 MB of pairs in batches",
        PAIRS,
        ZSTD,
        Collections.nCopies(25, Collections.nCopies(100_000, new Pair(1L << 40, -1L << 40))));
    print(
        "70 MB of rows of small numbers",
        SMALL,
        ZSTD,
        List.of(Collections.nCopies(800_000, new Small(1, 2, 3, 4, 5, 6, 7, 8))));
    cells();
  }

  private static <T> void print(
      String name, Type<T> type, WriteOptions options, List<? extends Iterable<T>> batches)
      throws IOException {
    StringJoiner outcomes = new StringJoiner(" ");
    byte[] stream = type.bytes(type.newStream(), options, batches);
    outcomes.add(all(stream, type.openStream()));
    outcomes.add(all(stream, ArrowRows::openStream));
    outcomes.add(first(stream, type.openStream()));
    outcomes.add(each(stream, type.openStream()));
    outcomes.add(each(stream, ArrowRows::openStream));
    outcomes.add(iterated(stream, ArrowRows::openStream));
    outcomes.add(Outcome.of(() -> columns(stream)));
    byte[] file = type.bytes(type.newFile(), options, batches);
    outcomes.add(all(file, type.openFile()));
    outcomes.add(all(file, ArrowRows::openFile));
    outcomes.add(each(file, type.openFile()));
    outcomes.add(
        Outcome.of(
            () -> {
              try (RecordFileReader<?, ?> reader = ArrowRows.openFile(ByteBuffer.wrap(file))) {
                return reader.get(reader.rowCount() - 1);
              }
            }));
    System.out.println(name + ": " + outcomes);
  }

  private static String all(byte[] bytes, Opening<? extends RecordReader<?, ?>> opening) {
    return Outcome.of(
        () -> {
          try (RecordReader<?, ?> reader = opening.open(ByteBuffer.wrap(bytes))) {
            return reader.readAll().size();
          }
        });
  }

  private static String first(byte[] bytes, Opening<? extends RecordReader<?, ?>> opening) {
    return Outcome.of(
        () -> {
          try (RecordReader<?, ?> reader = opening.open(ByteBuffer.wrap(bytes))) {
            RecordBatch<?> batch = reader.iterator().next();
            return batch.toList().size();
          }
        });
  }

  /** Gives the rows one by one; however long it takes. */
  private static String each(byte[] bytes, Opening<? extends RecordReader<?, ?>> opening) {
    return Outcome.ofAnyTime(
        () -> {
          try (RecordReader<?, ?> reader = opening.open(ByteBuffer.wrap(bytes));
              Stream<?> records = reader.records()) {
            return records.mapToInt(row -> row == null ? 0 : 1).sum();
          }
        });
  }

  private static String iterated(byte[] bytes, Opening<? extends RecordReader<?, ?>> opening) {
    return Outcome.ofAnyTime(
        () -> {
          try (RecordReader<?, ?> reader = opening.open(ByteBuffer.wrap(bytes));
              Stream<?> records = reader.records()) {
            Iterator<?> rows = records.iterator();
            int count = 0;
            while (rows.hasNext()) {
              rows.next();
              count++;
            }
            return count;
          }
        });
  }

  private static int columns(byte[] stream) throws IOException {
    int count = 0;
    try (RecordReader<?, RowBatch> reader = ArrowRows.openStream(ByteBuffer.wrap(stream))) {
      for (RowBatch batch : reader) {
        ValueVector<?> column = batch.column(0);
        for (int i = 0; i < column.length(); i++) {
          count += isEmpty(column, i) ? 0 : 1;
        }
      }
    }
    return count;
  }

  private static boolean isEmpty(ValueVector<?> column, int slot) {
    return column instanceof BoolVector flags
        ? !flags.get(slot)
        : column instanceof Utf8Vector texts && "".equals(texts.get(slot));
  }

  /** Of lists of all of some thousand lists, each of the same thousands of numbers. */
  private static void cells() throws IOException {
    int size = 3_000;
    HandmadeData data =
        new HandmadeData(
            nullable("c", LIST_VIEW, nullable("item", LIST_VIEW, nullable("item", INT32))),
            size,
            sink -> {
              column(sink, size, ints(size, i -> 0), ints(size, i -> size));
              column(sink, size, ints(size, i -> 0), ints(size, i -> i == 0 ? 7 : size));
              column(sink, size, ints(size, i -> i + 1_000));
            });
    try (RecordReader<?, RowBatch> reader = ArrowRows.openStream(ByteBuffer.wrap(data.stream(1)))) {
      RowBatch batch = reader.iterator().next();
      ListVector<?, ?> lists = (ListVector<?, ?>) batch.column(0);
      String cells =
          String.join(
              " ",
              Outcome.of(() -> lists.getObject(0)),
              Outcome.of(() -> lists.getObject(size - 1)),
              Outcome.ofAnyTime(
                  () ->
                      IntStream.range(0, size).filter(i -> lists.child().isNull(i)).count()
                          + String.valueOf(lists.child().getObject(size - 1)).length()),
              Outcome.of(() -> batch.get(0)),
              Outcome.of(batch::toList));
      System.out.println("cells of lists of lists: " + cells);
    }
  }
}
