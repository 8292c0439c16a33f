package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Whatever ends a command, the program says in one line. */
class MainTest {
  @Command(name = "greedy")
  private static final class Greedy implements Callable<Integer> {
    @Override
    public Integer call() {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  @Test
  void tellsThatMemoryIsNotEnough() {
    StringWriter err = new StringWriter();
    CommandLine program = Main.commandLine().addSubcommand(new Greedy());
    program.setErr(new PrintWriter(err, true));

    int exitCode = program.execute("greedy");

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString())
        .startsWith("Not enough memory: Java heap space; give the JVM more with -Xmx")
        .hasLineCount(1);
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
    assertThat(Program.run("integration", "--mode", "FOO", "--arrow", "a", "--json", "b").err())
        .startsWith(
            "Invalid value for option '--mode': expected ARROW_TO_JSON|JSON_TO_ARROW|VALIDATE, but"
                + " found FOO");
  }
}
