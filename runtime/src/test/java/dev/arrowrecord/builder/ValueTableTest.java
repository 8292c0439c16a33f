package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.arrowrecord.internal.value.Contents;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueTableTest {
  /** A value whose hash code collides with many others. */
  private record Colliding(int value, int hash) {
    @Override
    public int hashCode() {
      return hash;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 64, 1 << 20})
  void numbersValuesAsTheyComeAndTakesBackTheLast(int hashes) {
    Random random = new Random(hashes);
    ValueTable table = new ValueTable();
    List<Colliding> model = new ArrayList<>();
    for (int step = 0; step < 20_000; step++) {
      int number = random.nextInt(2_000);
      Colliding value = new Colliding(number, number % hashes * 0x10001);
      int known = model.indexOf(value);
      assertThat(table.find(value, value.hashCode())).isEqualTo(known);
      if (known < 0) {
        table.add(value, value.hashCode());
        model.add(value);
      }
      if (random.nextInt(100) == 0) {
        int length = Math.max(0, model.size() - random.nextInt(20));
        table.truncate(length);
        model.subList(length, model.size()).clear();
      }
      assertThat(table.size()).isEqualTo(model.size());
    }
    for (int i = 0; i < model.size(); i++) {
      assertThat(table.find(model.get(i), model.get(i).hashCode())).isEqualTo(i);
    }
  }

  static Stream<IntFunction<Object>> colliding() {
    return Stream.of(
        ValueTableTest::text,
        number -> text(number).getBytes(StandardCharsets.UTF_8),
        number -> List.of("a", text(number)));
  }

  /** Text of 17 pairs, all with the same hash code. */
  private static String text(int number) {
    return IntStream.range(0, 17)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @MethodSource("colliding")
  void valuesThatAllCollideAreStillFoundQuickly(IntFunction<Object> value) {
    int count = 100_000;
    int hash = Contents.hash(value.apply(0));
    assertThat(Contents.hash(value.apply(count))).isEqualTo(hash);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          ValueTable table = new ValueTable();
          for (int i = 0; i < count; i++) {
            Object next = value.apply(i);
            assertThat(table.find(next, hash)).isEqualTo(-1);
            table.add(next, hash);
          }
          table.truncate(count / 2);
          assertThat(table.find(value.apply(count / 2), hash)).isEqualTo(-1);
          for (int i = 0; i < count / 2; i++) {
            assertThat(table.find(value.apply(i), hash)).isEqualTo(i);
          }
        });
  }
}
