package dev.arrowrecord.integration.random;

import dev.arrowrecord.integration.fixtures.Code;
import dev.arrowrecord.integration.fixtures.Side;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Records of any values, nulls among them, that shrink towards zeros and empty strings. */
final class RandomRecords {
  private static final double NULLS = 0.2;
  private static final int SCALE = 7;

  private RandomRecords() {}

  static Arbitrary<Everything> everything() {
    return Combinators.combine(
            scalars().injectNull(NULLS),
            texts().injectNull(NULLS),
            quantities().injectNull(NULLS),
            quantities().injectNull(NULLS).list().ofMaxSize(3).injectNull(NULLS),
            strings()
                .injectNull(NULLS)
                .list()
                .ofMaxSize(3)
                .injectNull(NULLS)
                .list()
                .ofMaxSize(3)
                .injectNull(NULLS),
            Arbitraries.maps(strings(), texts().injectNull(NULLS)).ofMaxSize(3).injectNull(NULLS),
            scalars().optional(),
            Arbitraries.integers().array(int[].class).ofMaxSize(20).injectNull(NULLS))
        .as(Everything::new);
  }

  static Arbitrary<Scalars> scalars() {
    return Combinators.combine(
            Arbitraries.of(true, false),
            Arbitraries.integers(),
            Arbitraries.doubles(),
            Arbitraries.chars(),
            Arbitraries.of(true, false).injectNull(NULLS),
            Arbitraries.bytes().injectNull(NULLS),
            Arbitraries.longs().injectNull(NULLS))
        .as(Scalars::new);
  }

  static Arbitrary<Texts> texts() {
    return Combinators.combine(
            strings().injectNull(NULLS),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(40).injectNull(NULLS),
            Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as(UUID::new)
                .injectNull(NULLS),
            Arbitraries.of(Side.class).injectNull(NULLS),
            Arbitraries.of(Code.class).injectNull(NULLS),
            strings().optional(),
            Arbitraries.integers()
                .optional()
                .map(value -> value.map(OptionalInt::of).orElseGet(OptionalInt::empty)))
        .as(Texts::new);
  }

  static Arbitrary<Quantities> quantities() {
    return Combinators.combine(
            unscaled(38).map(value -> new BigDecimal(value, SCALE)).injectNull(NULLS),
            unscaled(76).map(value -> new BigDecimal(value, SCALE)).injectNull(NULLS),
            unscaled(38).injectNull(NULLS),
            Arbitraries.integers().map(day -> LocalDate.ofEpochDay(day)).injectNull(NULLS),
            Arbitraries.longs()
                .between(0, ChronoUnit.DAYS.getDuration().toSeconds() * 1_000_000 - 1)
                .map(micros -> LocalTime.ofNanoOfDay(micros * 1_000))
                .injectNull(NULLS),
            instants()
                .map(instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                .injectNull(NULLS),
            instants().injectNull(NULLS),
            Arbitraries.longs()
                .map(micros -> Duration.of(micros, ChronoUnit.MICROS))
                .injectNull(NULLS))
        .as(Quantities::new);
  }

  private static Arbitrary<Instant> instants() {
    return Arbitraries.longs().map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }

  private static Arbitrary<BigInteger> unscaled(int digits) {
    BigInteger most = BigInteger.TEN.pow(digits).subtract(BigInteger.ONE);
    return Arbitraries.bigIntegers().between(most.negate(), most);
  }

  /** Of code points, as characters alone would make unpaired surrogates. */
  private static Arbitrary<String> strings() {
    Arbitrary<Integer> codePoints =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.integers().between(0, 0x7F)),
            Tuple.of(2, Arbitraries.integers().between(0x80, 0xD7FF)),
            Tuple.of(1, Arbitraries.integers().between(0xE000, 0x10FFFF)));
    return codePoints.list().ofMaxSize(30).map(RandomRecords::string);
  }

  private static String string(List<Integer> codePoints) {
    StringBuilder string = new StringBuilder();
    codePoints.forEach(string::appendCodePoint);
    return string.toString();
  }
}
