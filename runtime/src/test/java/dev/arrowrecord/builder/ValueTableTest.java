package dev.arrowrecord.builder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
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
}
