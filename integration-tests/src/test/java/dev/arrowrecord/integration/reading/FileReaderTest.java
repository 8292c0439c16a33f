package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReaderTest {
  @ArrowRecord
  record Point(long x, Integer y) {}

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = folder.resolve("points.arrow");
  }

  @Test
  void fetchesBatchesInAnyOrder() throws IOException {
    write(10, 4);
    try (var reader = FileReaderTest_PointArrow.openFile(file)) {
      assertThat(reader.batchCount()).isEqualTo(3);
      assertThat(reader.batch(2).toList()).isEqualTo(points(8, 10));
      assertThat(reader.batch(0).toList()).isEqualTo(points(0, 4));
      assertThat(reader.batch(2).x().get(1)).isEqualTo(9);
      assertThat(reader.batch(1).rowCount()).isEqualTo(4);
    }
  }

  @Test
  void fetchesAnyRow() throws IOException {
    write(10, 4);
    try (var reader = FileReaderTest_PointArrow.openFile(file)) {
      assertThat(reader.rowCount()).isEqualTo(10);
      for (long row : new long[] {9, 0, 4, 3, 8, 7, 1}) {
        assertThat(reader.get(row)).isEqualTo(point(row));
      }
    }
  }

  @Test
  void fetchesRowsAroundEmptyBatches() throws IOException {
    Files.write(file, arrowJavaFile(0, 2, 0, 0, 1, 0));

    try (var reader = FileReaderTest_PointArrow.openFile(file)) {
      assertThat(reader.batchCount()).isEqualTo(6);
      assertThat(reader.rowCount()).isEqualTo(3);
      assertThat(reader.readAll()).isEqualTo(points(0, 3));
      for (long row : new long[] {0, 2, 1}) {
        assertThat(reader.get(row)).isEqualTo(point(row));
      }
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> reader.get(3));
    }
  }

  @Test
  void refusesRowsAndBatchesThatDoNotExist() throws IOException {
    write(10, 4);
    try (var reader = FileReaderTest_PointArrow.openFile(file)) {
      for (long row : new long[] {-1, 10, Long.MAX_VALUE, Long.MIN_VALUE}) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
            .isThrownBy(() -> reader.get(row));
      }
      for (int batch : new int[] {-1, 3, Integer.MAX_VALUE}) {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
            .isThrownBy(() -> reader.batch(batch));
      }
    }
  }

  @Test
  void readsFilesWithoutBatches() throws IOException {
    write(0, 4);
    assertEmpty();

    Files.write(file, arrowJavaFile());
    assertEmpty();
  }

  private void assertEmpty() throws IOException {
    try (var reader = FileReaderTest_PointArrow.openFile(file)) {
      assertThat(reader.batchCount()).isZero();
      assertThat(reader.rowCount()).isZero();
      assertThat(reader.readAll()).isEmpty();
      assertThat(reader.records()).isEmpty();
      assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> reader.get(0));
    }
  }

  @Test
  void readsBuffersOfEitherKind() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Point> writer = FileReaderTest_PointArrow.newFile(Channels.newChannel(out))) {
      writer.writeAll(points(0, 5));
    }
    for (ByteBuffer buffer :
        List.of(ByteBuffer.allocate(out.size() + 9), ByteBuffer.allocateDirect(out.size() + 9))) {
      buffer.position(5).put(out.toByteArray()).position(5).limit(5 + out.size());

      try (var reader = FileReaderTest_PointArrow.openFile(buffer)) {
        assertThat(reader.readAll()).isEqualTo(points(0, 5));
      }
      assertThat(buffer.position()).isEqualTo(5);
    }
  }

  @Test
  void givesTheSameRecordsAsOftenAsAsked() throws IOException {
    write(10, 4);
    try (var reader = FileReaderTest_PointArrow.openFile(file)) {
      assertThat(reader.records()).isEqualTo(points(0, 10));
      assertThat(reader.readAll()).isEqualTo(points(0, 10));
      assertThat(IntStream.range(0, 3)).allSatisfy(i -> assertThat(reader.batch(i)).isNotNull());
      assertThat(reader).hasSize(3).hasSize(3);
    }
  }

  @Test
  void canBeReplacedWhileItIsReadAndDeletedAfterwards() throws IOException {
    write(10, 4);
    try (var reader = FileReaderTest_PointArrow.openFile(file)) {
      write(3, 4);

      assertThat(reader.readAll()).isEqualTo(points(0, 10));
    }
    assertThat(FileReaderTest_PointArrow.readFile(file)).isEqualTo(points(0, 3));
    Files.delete(file);
  }

  @Test
  void isOfNoUseOnceClosedButItsBatchesAre() throws IOException {
    write(10, 4);
    var reader = FileReaderTest_PointArrow.openFile(file);
    var batch = reader.batch(1);
    reader.close();
    reader.close();

    assertThat(batch.toList()).isEqualTo(points(4, 8));
    assertThatIllegalStateException().isThrownBy(() -> reader.batch(1));
    assertThatIllegalStateException().isThrownBy(reader::readAll);
  }

  @Test
  void isNotThereWhereThereIsNoFile() {
    assertThatIOException().isThrownBy(() -> FileReaderTest_PointArrow.openFile(file));
  }

  private void write(int rows, int batchRows) throws IOException {
    FileReaderTest_PointArrow.writeFile(
        points(0, rows), file, WriteOptions.defaults().withBatchRows(batchRows));
  }

  private static byte[] arrowJavaFile(int... batchSizes) throws IOException {
    ArrowSchema schema = ArrowSchema.of(required("x", INT64), nullable("y", INT32));
    List<List<List<Object>>> batches = new ArrayList<>();
    int row = 0;
    for (int size : batchSizes) {
      batches.add(points(row, row + size).stream().map(Plain::row).toList());
      row += size;
    }
    return ArrowJavaWriter.file(schema, batches);
  }

  private static List<Point> points(long from, long to) {
    return LongStream.range(from, to).mapToObj(FileReaderTest::point).toList();
  }

  private static Point point(long x) {
    return new Point(x, x % 3 == 0 ? null : (int) x * 2);
  }
}
