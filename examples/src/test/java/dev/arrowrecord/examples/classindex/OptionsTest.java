package dev.arrowrecord.examples.classindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void indexesTheRunningJdkByDefault() throws UsageException {
    Options options = Options.parse();

    assertThat(options.directory()).isNull();
    assertThat(options.out()).endsWithRaw(Path.of("class-index"));
    assertThat(options.rows()).isEqualTo(10);
    assertThat(options.name()).isEmpty();
  }

  @Test
  void takesOptionsInAnyOrder() throws UsageException {
    assertThat(Options.parse("--rows", "3", "dir", "--name", "Map", "--out", "o"))
        .isEqualTo(new Options(false, Path.of("dir"), Path.of("o"), 3, "Map"));
    assertThat(Options.parse("--help").help()).isTrue();
  }

  @Test
  void saysWhatIsWrong() {
    assertWrong("There is no option --ot", "--ot", "x");
    assertWrong("--out needs a value", "--out");
    assertWrong("One directory can be indexed, not also b", "a", "b");
    assertWrong("--rows needs a number from 0 on, but found -1", "--rows", "-1");
    assertWrong("--rows needs a number from 0 on, but found x", "--rows", "x");
    assertThatThrownBy(() -> Options.parse("a\0b")).isInstanceOf(UsageException.class);
  }

  private static void assertWrong(String message, String... args) {
    assertThatThrownBy(() -> Options.parse(args))
        .isInstanceOf(UsageException.class)
        .hasMessage(message);
  }
}
