package dev.arrowrecord.integration.memory;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.DataType;
import dev.arrowrecord.ipc.Compression;
import dev.arrowrecord.ipc.RecordReader;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows whose memory is easily misjudged. A program of its own, so that it can be given little
 * memory; it prints a line for each.
 */
final class MisjudgedRows {
  private static final WriteOptions ONE_BATCH =
      WriteOptions.defaults().withBatchRows(Integer.MAX_VALUE).withBatchBytes(1 << 30);
  private static final WriteOptions COMPRESSED = ONE_BATCH.withCompression(Compression.ZSTD);

  @ArrowRecord
  record Times(
      @Nullable LocalDateTime a,
      @Nullable LocalDateTime b,
      @Nullable LocalDateTime c,
      @Nullable LocalDateTime d,
      @Nullable LocalDateTime e) {}

  @ArrowRecord
  record Zoned(byte b, @ArrowRunEndEncoded ZonedDateTime time) {}

  @ArrowRecord
  record Nested(List<List<List<@ArrowRunEndEncoded Integer>>> lists) {}

  @ArrowRecord
  record Boxes(
      @NonNull Long a,
      @NonNull Long b,
      @NonNull Long c,
      @NonNull Long d,
      @NonNull Long e,
      @NonNull Long f,
      @NonNull Long g,
      @NonNull Long h) {}

  /** What a switch is. */
  enum State {
    ON,
    OFF
  }

  @ArrowRecord
  record Switch(@ArrowField(type = DataType.UTF8) State state) {}

  private MisjudgedRows() {}

  /** Writes a file of two rows, the second of which has millions of runs, far below its list. */
  static void writeNested(Path path) throws IOException {
    List<Integer> runs =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            return index;
          }

          @Override
          public int size() {
            return 6_000_000;
          }
        };
    List<Nested> rows =
        List.of(new Nested(List.of(List.of(List.of(7)))), new Nested(List.of(List.of(runs))));
    MisjudgedRows_NestedArrow.writeFile(rows, path, ONE_BATCH);
  }

  /** Takes the path of what {@link #writeNested} wrote. */
  public static void main(String[] args) throws IOException {
    byte[] nulls = claimingNulls(700_000);
    print("nulls that are none", () -> MisjudgedRows_TimesArrow.fromBytes(nulls));
    Zoned zoned = new Zoned((byte) 0, LocalDateTime.MIN.withYear(2000).atZone(ZoneOffset.UTC));
    byte[] runs =
        MisjudgedRows_ZonedArrow.toBytes(Collections.nCopies(2_500_000, zoned), ONE_BATCH);
    print("objects made of one run", () -> MisjudgedRows_ZonedArrow.fromBytes(runs));
    byte[] boxes =
        MisjudgedRows_BoxesArrow.toBytes(Collections.nCopies(800_000, boxes()), COMPRESSED);
    print("boxes never null", () -> MisjudgedRows_BoxesArrow.fromBytes(boxes));
    byte[] names =
        MisjudgedRows_SwitchArrow.toBytes(
            Collections.nCopies(2_500_000, new Switch(State.ON)), ONE_BATCH);
    print("names of an enum", () -> MisjudgedRows_SwitchArrow.fromBytes(names));
    print(
        "a small row beside a large one",
        () -> {
          try (RecordReader<Nested, ?> reader =
              MisjudgedRows_NestedArrow.openFile(Path.of(args[0]))) {
            return reader.records().iterator().next();
          }
        });
  }

  private static Boxes boxes() {
    Long large = 1L << 40;
    return new Boxes(large, large, large, large, large, large, large, large);
  }

  private static void print(String name, Outcome.Attempt attempt) {
    System.out.println(name + ": " + Outcome.of(attempt));
  }

  /** Rows, one in 16 null, in a batch that says of each column that all its slots are null. */
  private static byte[] claimingNulls(int rows) throws IOException {
    LocalDateTime time = LocalDateTime.of(2000, 1, 1, 0, 0);
    Times full = new Times(time, time, time, time, time);
    Times empty = new Times(null, null, null, null, null);
    byte[] bytes =
        MisjudgedRows_TimesArrow.toBytes(
            new AbstractList<>() {
              @Override
              public Times get(int index) {
                return index % 16 == 0 ? empty : full;
              }

              @Override
              public int size() {
                return rows;
              }
            },
            ONE_BATCH);
    ByteBuffer data = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int claims = 0;
    // The nodes are in the metadata, which comes first: a length and a number of nulls each.
    for (int i = 0; i < 4_096; i += Integer.BYTES) {
      if (data.getLong(i) == rows && data.getLong(i + Long.BYTES) == rows / 16) {
        data.putLong(i + Long.BYTES, rows);
        claims++;
      }
    }
    if (claims != 5) {
      throw new IllegalStateException("Expected 5 columns, but found " + claims);
    }
    return bytes;
  }
}
