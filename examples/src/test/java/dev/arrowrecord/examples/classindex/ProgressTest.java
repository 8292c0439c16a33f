package dev.arrowrecord.examples.classindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true);
  private long now = Long.MAX_VALUE - 1; // a clock may overflow

  @Test
  void printsALineEveryFewSeconds() {
    try (Progress progress = new Progress(out, false, () -> now)) {
      for (int rows = 1; rows <= 100; rows++) {
        now += TimeUnit.MILLISECONDS.toNanos(100);
        progress.update(rows * 1000L);
      }
    }

    assertThat(bytes.toString().lines())
        .containsExactly(
            "Indexed 30,000 files, 10,000 rows/s",
            "Indexed 60,000 files, 10,000 rows/s",
            "Indexed 90,000 files, 10,000 rows/s");
  }

  @Test
  void changesOneLineOfATerminalAndClearsIt() {
    try (Progress progress = new Progress(out, true, () -> now)) {
      now += TimeUnit.SECONDS.toNanos(1);
      progress.update(1000);
      now += TimeUnit.SECONDS.toNanos(9);
      progress.update(1010);
    }

    String first = "Indexed 1,000 files, 1,000 rows/s";
    String second = "Indexed 1,010 files, 101 rows/s";
    assertThat(bytes.toString())
        .isEqualTo("\r" + first + "\r" + second + "  " + "\r" + " ".repeat(second.length()) + "\r");
  }

  @Test
  void saysNothingOfShortWork() {
    try (Progress progress = new Progress(out, true, () -> now)) {
      progress.update(1);
    }

    assertThat(bytes.size()).isZero();
  }
}
