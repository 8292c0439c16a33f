package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whatever ends a command, the program says in one line. */
class MainTest {
  @Command(name = "greedy")
  private static final class Greedy implements Callable<Integer>, Inputs {
    @Option(names = "--twice")
    private boolean twice;

    @Override
    public Path arrowInput() {
      return Path.of("a.arrow");
    }

    @Override
    public Path jsonInput() {
      return Path.of("b.json");
    }

    /** As the JVM has a few of these errors ready, and may throw one of them again on closing. */
    @Override
    public Integer call() throws IOException {
      OutOfMemoryError error = new OutOfMemoryError("Java heap space");
      Closeable closing =
          () -> {
            if (twice) {
              throw error;
            }
          };
      try (closing) {
        throw error;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"greedy", "greedy --twice"})
  void tellsThatMemoryIsNotEnough(String words) {
    StringWriter err = new StringWriter();
    CommandLine program = Main.commandLine().addSubcommand(new Greedy());
    program.setErr(new PrintWriter(err, true));

    int exitCode = program.execute(words.split(" "));

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString())
        .isEqualToIgnoringNewLines(
            "a.arrow or b.json: Not enough memory: Java heap space; give the JVM more with -Xmx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "validate --version", "convert -V"})
  void tellsItsVersion(String words) {
    Program program = Program.run((Object[]) words.split(" "));

    // The manifest has it, which only the jar does.
    assertThat(program.exitCode()).isZero();
    assertThat(program.out()).startsWith("arrowrecord").hasLineCount(1);
  }

  @Test
  void needsTheNamesOfFiles() {
    Program program = Program.run("validate", "");

    assertThat(program.exitCode()).isEqualTo(2);
    assertThat(program.err()).contains("expected the name of a file, but found none");
    assertThat(Program.run("convert", "a", "", "--to", "file").exitCode()).isEqualTo(2);
  }

  @Test
  void showsTheWordsOfOptionsAsTheyAreWritten() {
    assertThat(Program.run("integration", "--help").out())
        .contains("--mode=ARROW_TO_JSON|JSON_TO_ARROW|VALIDATE");
    assertThat(Program.run("convert", "--help").out())
        .contains("--to=file|stream")
        .contains("--compression=none|lz4|zstd");

    Program program = Program.run("convert", "a", "b", "--to", "json");

    assertThat(program.exitCode()).isEqualTo(2);
    assertThat(program.err())
        .startsWith("Invalid value for option '--to': expected file|stream, but found json");
    assertThat(
            Program.run("integration", "--mode", "validate", "--arrow", "a", "--json", "b").err())
        .startsWith("There is no file a");
    assertThat(Program.run("integration", "--mode", "FOO", "--arrow", "a", "--json", "b").err())
        .startsWith(
            "Invalid value for option '--mode': expected ARROW_TO_JSON|JSON_TO_ARROW|VALIDATE, but"
                + " found FOO");
  }
}
