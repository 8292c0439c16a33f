package dev.arrowrecord.integration.types.required;

import static dev.arrowrecord.integration.judge.Types.BINARY;
import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.DATE32;
import static dev.arrowrecord.integration.judge.Types.DURATION;
import static dev.arrowrecord.integration.judge.Types.FLOAT32;
import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.INT16;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.INT8;
import static dev.arrowrecord.integration.judge.Types.LOCAL_TIMESTAMP;
import static dev.arrowrecord.integration.judge.Types.TIME64;
import static dev.arrowrecord.integration.judge.Types.TIMESTAMP;
import static dev.arrowrecord.integration.judge.Types.UINT16;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.decimal;
import static dev.arrowrecord.integration.judge.Types.dictionary;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Types;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class RequiredScalarsTest extends RoundTripContract<RequiredScalarsTest.Scalars> {
  enum Side {
    BUY,
    SELL
  }

  @ArrowRecord
  record Scalars(
      Boolean flag,
      Byte tiny,
      Short small,
      Integer medium,
      Long large,
      Character letter,
      Float real,
      Double precise,
      String text,
      byte[] bytes,
      @ArrowDecimal(precision = 10, scale = 2) BigDecimal price,
      BigInteger integer,
      LocalDate date,
      LocalTime time,
      LocalDateTime local,
      Instant instant,
      Duration duration,
      UUID id,
      Side side,
      Optional<String> maybe,
      OptionalInt perhaps,
      @Nullable String note) {}

  @Override
  protected Generated<Scalars> generated() {
    return new Generated<>(
        RequiredScalarsTest_ScalarsArrow::toBytes,
        RequiredScalarsTest_ScalarsArrow::fromBytes,
        RequiredScalarsTest_ScalarsArrow::writeFile,
        RequiredScalarsTest_ScalarsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
            required("flag", BOOL),
            required("tiny", INT8),
            required("small", INT16),
            required("medium", INT32),
            required("large", INT64),
            required("letter", UINT16),
            required("real", FLOAT32),
            required("precise", FLOAT64),
            required("text", UTF8),
            required("bytes", BINARY),
            required("price", decimal(128, 10, 2)),
            required("integer", decimal(128, 38, 0)),
            required("date", DATE32),
            required("time", TIME64),
            required("local", LOCAL_TIMESTAMP),
            required("instant", TIMESTAMP),
            required("duration", DURATION),
            required("id", Types.UUID),
            dictionary("side", false, 0, 8),
            nullable("maybe", UTF8),
            nullable("perhaps", INT32),
            nullable("note", UTF8))
        .withDictionary(0, "BUY", "SELL");
  }

  @Override
  protected List<Scalars> samples() {
    return List.of(
        scalars(1, Side.BUY, Optional.of("x"), OptionalInt.of(0), null),
        scalars(0, Side.SELL, Optional.empty(), OptionalInt.empty(), "note"),
        scalars(-1, Side.SELL, Optional.of(""), OptionalInt.of(-1), ""));
  }

  private static Scalars scalars(
      int n, Side side, Optional<String> maybe, OptionalInt perhaps, @Nullable String note) {
    return new Scalars(
        n > 0,
        (byte) n,
        (short) n,
        n,
        (long) n,
        (char) n,
        (float) n,
        (double) n,
        "n = " + n,
        new byte[] {(byte) n},
        BigDecimal.valueOf(n, 2),
        BigInteger.valueOf(n),
        LocalDate.ofEpochDay(n),
        LocalTime.NOON.plusSeconds(n),
        LocalDateTime.of(1970, 1, 1, 0, 0).plusSeconds(n),
        Instant.ofEpochMilli(n),
        Duration.ofMillis(n),
        new UUID(n, ~n),
        side,
        maybe,
        perhaps,
        note);
  }
}
