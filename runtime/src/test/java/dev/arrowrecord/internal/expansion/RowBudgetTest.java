package dev.arrowrecord.internal.expansion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.arrowrecord.schema.ArrowType;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowBudgetTest {
  private final RowBudget budget = RowBudget.ofAll(100);
  private final SampleColumn values = SampleColumn.of(ArrowType.INT8, 0, Map.of());
  private final SampleColumn others = SampleColumn.of(ArrowType.INT8, 0, Map.of());

  @Test
  void isSpentTillNothingIsLeft() {
    assertThat(budget.trySpend(60, 0, Map.of())).isEqualTo(60);
    assertThat(budget.trySpend(40, 0, Map.of())).isEqualTo(100);
    assertThat(budget.trySpend(1, 0, Map.of())).isEqualTo(101);
    assertThat(budget.trySpend(0, 0, Map.of())).isEqualTo(100);
  }

  @Test
  void keepsNothingForLaterOfWhatIsVouchedForBeyondNeed() {
    assertThat(budget.trySpend(-1_000, 0, Map.of())).isZero();
    assertThat(budget.trySpend(101, 0, Map.of())).isEqualTo(101);
  }

  @Test
  void countsWhatRowsShareOnce() {
    assertThat(budget.trySpend(0, 30, Map.of())).isEqualTo(30);
    assertThat(budget.trySpend(5, 30, Map.of())).isEqualTo(35);
    assertThat(budget.trySpend(0, 50, Map.of())).isEqualTo(55);
    assertThat(budget.trySpend(0, 40, Map.of())).isEqualTo(55);
  }

  @Test
  void letsADictionaryVouchOnce() {
    assertThat(budget.trySpend(50, 0, Map.of(values, 40L))).isEqualTo(10);
    assertThat(budget.trySpend(50, 0, Map.of(values, 40L, others, 30L))).isEqualTo(30);
    assertThat(budget.trySpend(50, 0, Map.of(values, 40L, others, 30L))).isEqualTo(80);
  }

  @Test
  void isLeftAsItIsByWhatIsTooMuch() {
    assertThat(budget.trySpend(200, 30, Map.of(values, 40L))).isEqualTo(190);
    assertThat(budget.trySpend(200, 30, Map.of(values, 40L))).isEqualTo(190);
    assertThat(budget.trySpend(50, 30, Map.of(values, 40L))).isEqualTo(40);
  }

  @Test
  void takesTheGreatestCostThereIs() {
    assertThat(budget.trySpend(SlotCosts.MOST, SlotCosts.MOST, Map.of())).isEqualTo(SlotCosts.MOST);
  }

  @Test
  void isSpentRoughlyAtFirst() {
    assertThat(budget.trySpendObjects(250, () -> fail("not asked for"), 0, 1_000)).isEqualTo(250);
  }

  @Test
  void isSpentExactlyWhereItMatters() {
    assertThat(budget.trySpendObjects(100_000, () -> 300, 0, 1_000)).isEqualTo(300);
    assertThat(budget.trySpendObjects(100_000, () -> 701, 0, 1_000)).isEqualTo(1_001);
    assertThat(budget.trySpendObjects(100_000, () -> 700, 0, 1_000)).isEqualTo(1_000);
  }

  @Test
  void countsWhatRowsShareOnceInAll() {
    assertThat(budget.trySpendObjects(0, () -> 0, 300, 1_000)).isEqualTo(300);
    assertThat(budget.trySpendObjects(100, () -> 100, 300, 1_000)).isEqualTo(400);
    assertThat(budget.trySpendObjects(0, () -> 0, 500, 1_000)).isEqualTo(600);
    assertThat(budget.trySpendObjects(0, () -> 0, 901, 1_000)).isEqualTo(1_001);
    assertThat(budget.trySpendObjects(0, () -> 0, 900, 1_000)).isEqualTo(1_000);
  }

  /** Of those who ask at the same time, as many get something as there is something for. */
  @Test
  void isNeverSpentBeyondItsEndByManyThreads() {
    RowBudget large = RowBudget.ofAll(50_000);
    AtomicInteger given = new AtomicInteger();

    IntStream.range(0, 200_000)
        .parallel()
        .filter(i -> large.trySpend(1, 0, Map.of()) <= large.most())
        .forEach(i -> given.incrementAndGet());

    assertThat(given).hasValue(50_000);
  }
}
