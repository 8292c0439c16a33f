package dev.arrowrecord.integration.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.RecordWriter;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnexpectedNullTest {
  @ArrowRecord
  record Stop(@NonNull String place) {}

  @ArrowRecord
  record Trip(
      @NonNull String name,
      @NonNull @ArrowField(name = "begin") Stop start,
      List<@NonNull String> notes,
      List<Stop> stops,
      Map<String, @NonNull Long> costs,
      @NonNull String @NonNull [] crew) {}

  private static final Stop STOP = new Stop("Bern");
  private static final Trip GOOD =
      new Trip("good", STOP, List.of("a"), List.of(STOP), Map.of("bus", 5L), new String[] {"Ada"});

  static Stream<Arguments> trips() {
    return Stream.of(
        trip("the record", null),
        trip("Trip.name", new Trip(null, STOP, null, null, null, new String[0])),
        // Named as in Java, where the mistake is, not as in the data.
        trip("Trip.start", new Trip("", null, null, null, null, new String[0])),
        trip("Trip.start.place", new Trip("", new Stop(null), null, null, null, new String[0])),
        trip(
            "Trip.notes[1]",
            new Trip("", STOP, Arrays.asList("x", null), null, null, new String[0])),
        trip(
            "Trip.stops[1].place",
            new Trip("", STOP, null, List.of(STOP, new Stop(null)), null, new String[0])),
        trip(
            "Trip.costs[].key",
            new Trip("", STOP, null, null, Collections.singletonMap(null, 1L), new String[0])),
        trip(
            "Trip.costs[].value",
            new Trip("", STOP, null, null, Collections.singletonMap("x", null), new String[0])),
        trip("Trip.crew", new Trip("", STOP, null, null, null, null)),
        trip("Trip.crew[1]", new Trip("", STOP, null, null, null, new String[] {"x", null})));
  }

  @ParameterizedTest
  @MethodSource("trips")
  void isRefusedNamingThePropertyAndTheRow(String property, Trip trip) throws IOException {
    try (RecordWriter<Trip> writer =
        UnexpectedNullTest_TripArrow.newStream(new ByteArrayOutputStream(), batchesOfTwo())) {
      writer.writeAll(List.of(GOOD, GOOD, GOOD));

      assertThatNullPointerException()
          .isThrownBy(() -> writer.write(trip))
          .withMessageStartingWith("Row 3: " + property + " is null");
    }
  }

  @ParameterizedTest
  @MethodSource("trips")
  void leavesTheRowsBeforeAndLetsTheWriterGoOn(String property, Trip trip) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Trip> writer = UnexpectedNullTest_TripArrow.newStream(out, batchesOfTwo())) {
      for (int i = 0; i < 5; i++) {
        assertThatNullPointerException().isThrownBy(() -> writer.write(trip));
        writer.write(GOOD);
      }
      assertThatNullPointerException().isThrownBy(() -> writer.write(trip));
      assertThat(writer.rowsWritten()).isEqualTo(5);
    }

    List<List<Object>> rows = ArrowJavaReader.readStream(out.toByteArray()).rows();
    assertThat(rows).isEqualTo(Collections.nCopies(5, Plain.row(GOOD)));
  }

  @Test
  void leavesAWholeStreamOfTheRowsBefore() throws IOException {
    Trip bad = new Trip(null, null, null, null, null, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatNullPointerException()
        .isThrownBy(
            () ->
                UnexpectedNullTest_TripArrow.writeStream(
                    List.of(GOOD, GOOD, GOOD, bad, GOOD), out, batchesOfTwo()));

    assertThat(ArrowJavaReader.readStream(out.toByteArray()).rows())
        .isEqualTo(Collections.nCopies(3, Plain.row(GOOD)));
  }

  private static WriteOptions batchesOfTwo() {
    return WriteOptions.defaults().withBatchRows(2);
  }

  private static Arguments trip(String property, Trip trip) {
    return Arguments.of(property, trip);
  }
}
