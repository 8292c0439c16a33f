package dev.arrowrecord.integration.random;

import dev.arrowrecord.integration.fixtures.Address;
import dev.arrowrecord.integration.fixtures.Code;
import dev.arrowrecord.integration.fixtures.Country;
import dev.arrowrecord.integration.fixtures.Shape;
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

  static Arbitrary<Encodings> encodings() {
    Arbitrary<Encodings> nested =
        Combinators.combine(
                shapes().injectNull(NULLS),
                shapes().injectNull(NULLS),
                shapes().injectNull(NULLS).list().ofMaxSize(3).injectNull(NULLS),
                Arbitraries.doubles()
                    .array(double[].class)
                    .ofSize(2)
                    .array(double[][].class)
                    .ofSize(2)
                    .injectNull(NULLS),
                strings().injectNull(NULLS),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(40).injectNull(NULLS),
                Arbitraries.integers().array(int[].class).ofMaxSize(3).injectNull(NULLS),
                Arbitraries.integers().injectNull(NULLS).list().ofMaxSize(3).injectNull(NULLS))
            .as(
                (dense, tagged, shapes, tensor, text, bytes, largeList, listView) ->
                    new Encodings(
                        dense, tagged, shapes, tensor, text, bytes, largeList, listView, null, null,
                        null, null, null, null, null, 0, null));
    Arbitrary<Encodings> encoded =
        Combinators.combine(
                Arbitraries.longs().injectNull(NULLS).list().ofMaxSize(3).injectNull(NULLS),
                strings().injectNull(NULLS).list().ofSize(2).injectNull(NULLS),
                words().injectNull(NULLS),
                Arbitraries.longs().injectNull(NULLS),
                places().injectNull(NULLS),
                words().injectNull(NULLS).list().ofMaxSize(3).injectNull(NULLS),
                words().injectNull(NULLS),
                Combinators.combine(Arbitraries.integers().between(0, 2), words().injectNull(NULLS))
                    .as(Tuple::of))
            .as(
                (largeListView, fixedList, word, number, place, labels, run, last) ->
                    new Encodings(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        largeListView,
                        fixedList,
                        word,
                        number,
                        place,
                        labels,
                        run,
                        last.get1(),
                        last.get2()));
    return Combinators.combine(nested, encoded)
        .as(
            (a, b) ->
                new Encodings(
                    a.dense(),
                    a.tagged(),
                    a.shapes(),
                    a.tensor(),
                    a.textView(),
                    a.bytesView(),
                    a.largeList(),
                    a.listView(),
                    b.largeListView(),
                    b.fixedList(),
                    b.word(),
                    b.number(),
                    b.place(),
                    b.labels(),
                    b.run(),
                    b.shortRun(),
                    b.wordRun()));
  }

  static Arbitrary<Unjudged> unjudged() {
    return Combinators.combine(
            unscaled(9).map(value -> new BigDecimal(value, 2)).injectNull(NULLS),
            unscaled(18).map(value -> new BigDecimal(value, 4)).injectNull(NULLS),
            shapes().injectNull(NULLS),
            shapes().injectNull(NULLS).list().ofMaxSize(3).injectNull(NULLS))
        .as(Unjudged::new);
  }

  private static Arbitrary<Shape> shapes() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().map(Shape.Circle::new),
        Combinators.combine(
                Arbitraries.integers(), Arbitraries.integers(), strings().injectNull(NULLS))
            .as(Shape.Box::new));
  }

  private static Arbitrary<Address> places() {
    return Combinators.combine(
            words().injectNull(NULLS),
            Arbitraries.integers().between(0, 2),
            Combinators.combine(words(), Arbitraries.longs().between(0, 1))
                .as(Country::new)
                .injectNull(NULLS))
        .as(Address::new);
  }

  /** Few, so that dictionaries and runs have something to do. */
  private static Arbitrary<String> words() {
    return Arbitraries.frequencyOf(
        Tuple.of(5, Arbitraries.of("", "a", "b", "longer than any view")), Tuple.of(1, strings()));
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
