package dev.arrowrecord.examples.classindex.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTest {

  @Test
  void spellsBytesInTheLargestUnitThatFits() {
    assertThat(Quantity.bytes(0)).isEqualTo("0 B");
    assertThat(Quantity.bytes(999)).isEqualTo("999 B");
    assertThat(Quantity.bytes(1000)).isEqualTo("1.0 kB");
    assertThat(Quantity.bytes(999_949)).isEqualTo("999.9 kB");
    assertThat(Quantity.bytes(999_999)).isEqualTo("1.0 MB");
    assertThat(Quantity.bytes(Long.MAX_VALUE)).isEqualTo("9.2 EB");
  }

  @Test
  void spellsDurations() {
    assertThat(Quantity.duration(1_250_000)).isEqualTo("1.3 ms");
    assertThat(Quantity.duration(12_340_000_000L)).isEqualTo("12.3 s");
  }

  @Test
  void spellsCountsAndRates() {
    assertThat(Quantity.count(30_412)).isEqualTo("30,412");
    assertThat(Quantity.rate(30_000, 500_000_000)).isEqualTo("60,000 rows/s");
    assertThat(Quantity.rate(0, 1)).isEmpty();
    assertThat(Quantity.rate(1, 0)).isEmpty();
  }
}
