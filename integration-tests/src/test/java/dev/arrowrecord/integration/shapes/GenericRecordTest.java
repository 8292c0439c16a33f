package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.DATE32;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.schema.Field;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.junit.jupiter.api.Test;

class GenericRecordTest extends RoundTripContract<GenericRecordTest.Booking> {
  /** Nothing by itself. */
  @ArrowRecord
  record Pair<A, B>(A first, B second) {}

  /** The same generic record with different arguments. */
  @ArrowRecord
  record Booking(
      Pair<LocalDate, LocalDate> days, List<Pair<String, Pair<Integer, String[]>>> rooms) {}

  @Override
  protected Generated<Booking> generated() {
    return new Generated<>(
        GenericRecordTest_BookingArrow::toBytes,
        GenericRecordTest_BookingArrow::fromBytes,
        GenericRecordTest_BookingArrow::writeFile,
        GenericRecordTest_BookingArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("days", STRUCT, nullable("first", DATE32), nullable("second", DATE32)),
        nullable(
            "rooms",
            LIST,
            nullable(
                "item",
                STRUCT,
                nullable("first", UTF8),
                nullable(
                    "second",
                    STRUCT,
                    nullable("first", INT32),
                    nullable("second", LIST, nullable("item", UTF8))))));
  }

  @Override
  protected List<Booking> samples() {
    return List.of(
        new Booking(
            new Pair<>(LocalDate.of(2024, 2, 29), null),
            Arrays.asList(
                new Pair<>("a", new Pair<>(1, new String[] {"sea", null})),
                null,
                new Pair<>(null, new Pair<>(null, null)))),
        new Booking(null, List.of()));
  }

  @Test
  void columnsWithinHaveTheirOwnViews() throws IOException {
    byte[] bytes = GenericRecordTest_BookingArrow.toBytes(samples());

    try (var reader = GenericRecordTest_BookingArrow.openStream(ByteBuffer.wrap(bytes))) {
      GenericRecordTest_BookingArrow.Batch batch = reader.iterator().next();
      assertThat(batch.days().first().getObject(0)).isEqualTo(LocalDate.of(2024, 2, 29));
      assertThat(batch.rooms().child().second().first().get(0)).isEqualTo(1);
    }
  }

  /** What stands on a type variable is kept when a type takes its place. */
  @ArrowRecord
  record Limits<T>(@NonNull T from, @ArrowField(name = "to") T until, List<@NonNull T> steps) {}

  /** A class whose properties come from a generic one. */
  @ArrowRecord
  record Stay(Limits<LocalDate> days) {}

  @Test
  void annotationsOfTypeVariablesAreKept() {
    Field days = GenericRecordTest_StayArrow.SCHEMA.field(0);

    assertThat(days.typeName())
        .isEqualTo(
            "struct<from: date32[day] not null, to: date32[day],"
                + " steps: list<item: date32[day] not null>>");
  }
}
