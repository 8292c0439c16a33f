package dev.arrowrecord.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuickStartTest {

  @Test
  void printsWhatItReadBack() throws Exception {
    Console console = new Console();

    console.during(() -> QuickStart.main(new String[0]));

    assertThat(console.lines()).hasSize(3);
    assertThat(console.lines().get(0))
        .contains("symbol=ACME", "price=80.25", "venue=null", "09:30:00.009Z");
    assertThat(console.lines().get(1)).isEqualTo("The prices of 3 trades sum up to 105.5");
    assertThat(console.lines().get(2)).startsWith("The last one is Trade[id=3, ");
  }
}
