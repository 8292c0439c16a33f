package dev.arrowrecord.integration.memory;

import static dev.arrowrecord.integration.memory.HandmadeData.bare;
import static dev.arrowrecord.integration.memory.HandmadeData.column;
import static dev.arrowrecord.integration.memory.HandmadeData.ints;
import static dev.arrowrecord.integration.memory.HandmadeData.longs;
import static dev.arrowrecord.integration.memory.HandmadeData.views;
import static dev.arrowrecord.schema.ArrowType.BINARY;
import static dev.arrowrecord.schema.ArrowType.INT32;
import static dev.arrowrecord.schema.ArrowType.LARGE_LIST_VIEW;
import static dev.arrowrecord.schema.ArrowType.LIST;
import static dev.arrowrecord.schema.ArrowType.LIST_VIEW;
import static dev.arrowrecord.schema.ArrowType.NULL;
import static dev.arrowrecord.schema.ArrowType.RUN_END_ENCODED;
import static dev.arrowrecord.schema.ArrowType.UTF8;
import static dev.arrowrecord.schema.ArrowType.UTF8_VIEW;
import static dev.arrowrecord.schema.Field.nullable;
import static dev.arrowrecord.schema.Field.required;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.DataType;
import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.dynamic.RowBatch;
import dev.arrowrecord.ipc.IpcComponents;
import dev.arrowrecord.ipc.RecordReader;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.vector.ValueVector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;

/**
 * Reads small data that stands for large objects, in every way that there is. A program of its own,
 * so that it can be given little memory; it prints a line for each.
 */
final class HostileRows {
  private static final int ROWS = 20_000;
  private static final int LONG = 4_000_000;

  @ArrowRecord
  record NullViews(@ArrowField(type = DataType.LIST_VIEW) List<Void> c) {}

  @ArrowRecord
  record LargeNullViews(@ArrowField(type = DataType.LARGE_LIST_VIEW) List<Void> c) {}

  @ArrowRecord
  record IntViews(@ArrowField(type = DataType.LIST_VIEW) int[] c) {}

  @ArrowRecord
  record NestedViews(
      @ArrowField(type = DataType.LIST_VIEW)
          List<@ArrowField(type = DataType.LIST_VIEW) List<Integer>> c) {}

  @ArrowRecord
  record TextViews(@ArrowField(type = DataType.UTF8_VIEW) String c) {}

  @ArrowRecord
  record Texts(String c) {}

  @ArrowRecord
  record ListDictionary(@ArrowDictionary List<Integer> c) {}

  @ArrowRecord
  record BytesDictionary(@ArrowDictionary byte[] c) {}

  @ArrowRecord
  record ListRuns(@ArrowRunEndEncoded List<Integer> c) {}

  @ArrowRecord
  record IntRuns(@ArrowRunEndEncoded Integer c) {}

  @ArrowRecord
  record Nulls(Void c) {}

  /** Reads all records of a stream. */
  private interface Typed {
    List<?> read(byte[] stream) throws IOException;
  }

  /**
   * Data.
   *
   * @param stream as a stream
   * @param file as a file, if there is one
   * @param typed reads it into a class, if there is one that it fits
   */
  private record Sample(byte[] stream, Optional<byte[]> file, Optional<Typed> typed) {
    Sample(HandmadeData data, Typed typed) {
      this(data.stream(1), Optional.of(data.file(1)), Optional.of(typed));
    }

    Sample(HandmadeData data) {
      this(data.stream(1), Optional.of(data.file(1)), Optional.empty());
    }
  }

  private HostileRows() {}

  private static HandmadeData listViews(int rows, int size) {
    return new HandmadeData(
        nullable("c", LIST_VIEW, nullable("item", NULL)),
        rows,
        sink -> {
          column(sink, rows, ints(rows, i -> 0), ints(rows, i -> size));
          bare(sink, size);
        });
  }

  private static Map<String, Sample> samples() {
    Map<String, Sample> samples = new LinkedHashMap<>();
    samples.put(
        "list views", new Sample(listViews(ROWS, ROWS), HostileRows_NullViewsArrow::fromBytes));
    samples.put(
        "large list views",
        new Sample(
            new HandmadeData(
                nullable("c", LARGE_LIST_VIEW, nullable("item", NULL)),
                ROWS,
                sink -> {
                  column(sink, ROWS, longs(ROWS, i -> 0), longs(ROWS, i -> ROWS));
                  bare(sink, ROWS);
                }),
            HostileRows_LargeNullViewsArrow::fromBytes));
    samples.put(
        "list views as arrays",
        new Sample(
            new HandmadeData(
                nullable("c", LIST_VIEW, required("item", INT32)),
                ROWS,
                sink -> {
                  column(sink, ROWS, ints(ROWS, i -> 0), ints(ROWS, i -> ROWS));
                  column(sink, ROWS, ints(ROWS, i -> i));
                }),
            HostileRows_IntViewsArrow::fromBytes));
    samples.put(
        "nested list views",
        new Sample(
            new HandmadeData(
                nullable("c", LIST_VIEW, nullable("item", LIST_VIEW, nullable("item", INT32))),
                300,
                sink -> {
                  column(sink, 300, ints(300, i -> 0), ints(300, i -> 300));
                  column(sink, 300, ints(300, i -> 0), ints(300, i -> 300));
                  column(sink, 300, ints(300, i -> i));
                }),
            HostileRows_NestedViewsArrow::fromBytes));
    samples.put(
        "views of one text",
        new Sample(
            new HandmadeData(
                nullable("c", UTF8_VIEW),
                ROWS,
                sink -> column(sink, ROWS, views(ROWS, LONG), new byte[LONG])),
            HostileRows_TextViewsArrow::fromBytes));
    samples.put(
        "one text between nulls",
        new Sample(
            new HandmadeData(
                nullable("c", UTF8),
                ROWS,
                sink -> {
                  byte[] validity = new byte[ROWS / 8];
                  Arrays.fill(validity, (byte) 0x55);
                  sink.node(ROWS, ROWS / 2);
                  sink.buffer(validity, validity.length);
                  byte[] offsets = ints(ROWS + 1, i -> i % 2 * LONG);
                  sink.buffer(offsets, offsets.length);
                  sink.buffer(new byte[LONG], LONG);
                }),
            HostileRows_TextsArrow::fromBytes));
    samples.put(
        "dictionary of one list",
        new Sample(
            new HandmadeData(
                dictionary(LIST, nullable("item", INT32)),
                ROWS,
                sink -> column(sink, ROWS, ints(ROWS, i -> 0)),
                1,
                HostileRows::oneList),
            HostileRows_ListDictionaryArrow::fromBytes));
    samples.put(
        "dictionary of one array",
        new Sample(
            new HandmadeData(
                dictionary(BINARY),
                ROWS,
                sink -> column(sink, ROWS, ints(ROWS, i -> 0)),
                1,
                sink -> column(sink, 1, ints(2, i -> i * LONG), new byte[LONG])),
            HostileRows_BytesDictionaryArrow::fromBytes));
    samples.put(
        "dictionary of views",
        new Sample(
            new HandmadeData(
                dictionary(UTF8_VIEW),
                ROWS,
                sink -> column(sink, ROWS, ints(ROWS, i -> i)),
                ROWS,
                sink -> column(sink, ROWS, views(ROWS, LONG), new byte[LONG]))));
    samples.put(
        "one run of a list",
        new Sample(
            new HandmadeData(
                runs(nullable("values", LIST, nullable("item", INT32))),
                ROWS,
                sink -> {
                  bare(sink, ROWS);
                  column(sink, 1, ints(1, i -> ROWS));
                  oneList(sink);
                }),
            HostileRows_ListRunsArrow::fromBytes));
    for (int rows : new int[] {1 << 24, Integer.MAX_VALUE - 8}) {
      samples.put(
          "one run of " + rows,
          new Sample(
              new HandmadeData(
                  runs(nullable("values", INT32)),
                  rows,
                  sink -> {
                    bare(sink, rows);
                    column(sink, 1, ints(1, i -> rows));
                    column(sink, 1, ints(1, i -> 7));
                  }),
              HostileRows_IntRunsArrow::fromBytes));
      samples.put(
          "nulls " + rows,
          new Sample(
              new HandmadeData(nullable("c", NULL), rows, sink -> bare(sink, rows)),
              HostileRows_NullsArrow::fromBytes));
    }
    samples.put(
        "union of one text",
        new Sample(
            new HandmadeData(
                nullable("c", ArrowType.union(UnionMode.DENSE, 0), nullable("text", UTF8)),
                ROWS,
                sink -> {
                  sink.node(ROWS, 0);
                  sink.buffer(new byte[ROWS], ROWS);
                  byte[] offsets = ints(ROWS, i -> 0);
                  sink.buffer(offsets, offsets.length);
                  column(sink, 1, ints(2, i -> i * LONG), new byte[LONG]);
                })));
    samples.put(
        "columns of one buffer",
        new Sample(
            HandmadeData.sharingOneBuffer(
                Schema.of(
                    IntStream.range(0, 2_000)
                        .mapToObj(i -> required("c" + i, INT32))
                        .toArray(Field[]::new)),
                ROWS,
                ROWS * Integer.BYTES),
            Optional.empty(),
            Optional.empty()));
    return samples;
  }

  private static void oneList(BufferSink sink) {
    column(sink, 1, ints(2, i -> i * ROWS));
    column(sink, ROWS, ints(ROWS, i -> i));
  }

  private static Field dictionary(ArrowType valueType, Field... children) {
    return nullable("c", new ArrowType.Dictionary(INT32, valueType, false), children);
  }

  private static Field runs(Field values) {
    return nullable("c", RUN_END_ENCODED, required("run_ends", INT32), values);
  }

  /** Data of moderate repetition, as writers have it. */
  private static Map<String, Sample> legitimate() {
    Map<String, Sample> samples = new LinkedHashMap<>();
    int window = 100;
    samples.put(
        "windows that overlap",
        new Sample(
            new HandmadeData(
                nullable("c", LIST_VIEW, required("item", INT32)),
                ROWS,
                sink -> {
                  column(sink, ROWS, ints(ROWS, i -> i), ints(ROWS, i -> window));
                  column(sink, ROWS + window, ints(ROWS + window, i -> i));
                }),
            HostileRows_IntViewsArrow::fromBytes));
    samples.put(
        "views of a common text",
        new Sample(
            new HandmadeData(
                nullable("c", UTF8_VIEW),
                10 * ROWS,
                sink -> column(sink, 10 * ROWS, views(10 * ROWS, 60), new byte[60])),
            HostileRows_TextViewsArrow::fromBytes));
    samples.put(
        "dictionary of a short array",
        new Sample(
            new HandmadeData(
                dictionary(BINARY),
                10 * ROWS,
                sink -> column(sink, 10 * ROWS, ints(10 * ROWS, i -> 0)),
                1,
                sink -> column(sink, 1, ints(2, i -> i * window), new byte[window])),
            HostileRows_BytesDictionaryArrow::fromBytes));
    samples.put(
        "a long run",
        new Sample(
            new HandmadeData(
                runs(nullable("values", INT32)),
                20 * ROWS,
                sink -> {
                  bare(sink, 20 * ROWS);
                  column(sink, 1, ints(1, i -> 20 * ROWS));
                  column(sink, 1, ints(1, i -> 7));
                }),
            HostileRows_IntRunsArrow::fromBytes));
    HandmadeData shared = sharedTexts();
    samples.put(
        "batches that share a dictionary",
        new Sample(shared.stream(20), Optional.of(shared.file(20)), Optional.empty()));
    samples.put(
        "a dictionary that is replaced",
        new Sample(shared.streamThatReplaces(3), Optional.empty(), Optional.empty()));
    return samples;
  }

  /** A dictionary of views of a text, as large as a sixth of what rows may take beyond. */
  private static HandmadeData sharedTexts() {
    int views = 100;
    int text = 100_000;
    return new HandmadeData(
        dictionary(UTF8_VIEW),
        1_000,
        sink -> column(sink, 1_000, ints(1_000, i -> i % views)),
        views,
        sink -> column(sink, views, views(views, text), new byte[text]));
  }

  /**
   * Takes nothing. Prints how each was read: all of it as a stream, a file and into a class, as far
   * as there are such; the first row, all rows of the first batch, and cells of its columns.
   */
  public static void main(String[] args) {
    legitimate().forEach(HostileRows::print);
    byte[] replaced = sharedTexts().streamThatReplaces(10);
    print("all of a dictionary that is replaced", () -> ArrowRows.fromBytes(replaced));
    print("the rest of it", () -> rest(replaced, 8));
    samples().forEach(HostileRows::print);
    HandmadeData part = listViews(ROWS, 200);
    print("a part", () -> ArrowRows.fromBytes(part.stream(1)));
    byte[] parts = part.stream(8);
    print("all parts, one by one", () -> batches(parts));
    print("all parts", () -> ArrowRows.fromBytes(parts));
    print("all parts into a class", () -> HostileRows_NullViewsArrow.fromBytes(parts));
    print("all parts of a file", () -> readFile(part.file(8)));
    IpcComponents components =
        HostileRows_NullsArrow.toComponents(Collections.nCopies(3_000_000, new Nulls(null)));
    print("all parts of components", () -> HostileRows_NullsArrow.fromComponents(components));
  }

  private static void print(String name, Sample sample) {
    StringJoiner outcomes = new StringJoiner(" ");
    outcomes.add(Outcome.of(() -> ArrowRows.fromBytes(sample.stream())));
    sample.file().ifPresent(file -> outcomes.add(Outcome.of(() -> readFile(file))));
    sample.typed().ifPresent(typed -> outcomes.add(Outcome.of(() -> typed.read(sample.stream()))));
    outcomes.add(Outcome.of(() -> first(sample.stream()).get(0)));
    outcomes.add(Outcome.of(() -> first(sample.stream()).toList()));
    outcomes.add(Outcome.of(() -> cells(first(sample.stream()))));
    System.out.println(name + ": " + outcomes);
  }

  private static void print(String name, Outcome.Attempt reading) {
    System.out.println(name + ": " + Outcome.of(reading));
  }

  private static List<Row> readFile(byte[] file) throws IOException {
    try (RecordReader<Row, RowBatch> reader = ArrowRows.openFile(ByteBuffer.wrap(file))) {
      return reader.readAll();
    }
  }

  private static RowBatch first(byte[] stream) throws IOException {
    try (RecordReader<Row, RowBatch> reader = ArrowRows.openStream(ByteBuffer.wrap(stream))) {
      return reader.iterator().next();
    }
  }

  private static int batches(byte[] stream) throws IOException {
    int rows = 0;
    try (RecordReader<Row, RowBatch> reader = ArrowRows.openStream(ByteBuffer.wrap(stream))) {
      for (RowBatch batch : reader) {
        rows += batch.toList().size();
      }
    }
    return rows;
  }

  /** Reads some batches one by one, and the others at once. */
  private static int rest(byte[] stream, int before) throws IOException {
    try (RecordReader<Row, RowBatch> reader = ArrowRows.openStream(ByteBuffer.wrap(stream))) {
      Iterator<RowBatch> batches = reader.iterator();
      int rows = 0;
      for (int i = 0; i < before; i++) {
        rows += batches.next().toList().size();
      }
      return rows + reader.readAll().size();
    }
  }

  private static int cells(RowBatch batch) {
    int cells = 0;
    for (int i = 0; i < batch.fields().size(); i++) {
      ValueVector<?> column = batch.column(i);
      column.getObject(0);
      column.getObject(column.length() - 1);
      cells += column.length();
    }
    return cells;
  }
}
