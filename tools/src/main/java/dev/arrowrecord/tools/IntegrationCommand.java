package dev.arrowrecord.tools;

import dev.arrowrecord.tools.compare.BatchesComparison;
import dev.arrowrecord.tools.data.ArrowFormat;
import dev.arrowrecord.tools.data.ArrowInput;
import dev.arrowrecord.tools.data.ArrowOutput;
import dev.arrowrecord.tools.data.Batches;
import dev.arrowrecord.tools.json.JsonBatches;
import dev.arrowrecord.tools.json.JsonOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The commands of the Arrow project's integration tests.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Integration.html">Arrow: integration
 *     testing</a>
 */
@Command(
    name = "integration",
    description = "Converts between Arrow data and the JSON of Arrow's integration tests.",
    mixinStandardHelpOptions = true)
final class IntegrationCommand implements Callable<Integer>, Inputs {
  enum Mode {
    ARROW_TO_JSON,
    JSON_TO_ARROW,
    VALIDATE
  }

  private static final class ModeWord extends OptionWord<Mode> {
    static final String WORDS = "ARROW_TO_JSON|JSON_TO_ARROW|VALIDATE";

    ModeWord() {
      super(Mode.class, WORDS);
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--mode",
      required = true,
      paramLabel = ModeWord.WORDS,
      converter = ModeWord.class,
      description = "What to do; VALIDATE compares schema and values.")
  private Mode mode;

  @Option(
      names = "--arrow",
      required = true,
      paramLabel = "FILE",
      description =
          "Arrow data; read as a file or a stream, which its bytes tell; written as a file.")
  private Path arrow;

  @Option(
      names = "--json",
      required = true,
      paramLabel = "FILE",
      description = "JSON, which may be compressed by gzip; written so if its name ends with .gz.")
  private Path json;

  @Override
  public @Nullable Path arrowInput() {
    return mode == Mode.JSON_TO_ARROW ? null : arrow;
  }

  @Override
  public @Nullable Path jsonInput() {
    return mode == Mode.ARROW_TO_JSON ? null : json;
  }

  @Override
  public Integer call() throws IOException {
    return switch (mode) {
      case ARROW_TO_JSON -> {
        arrowToJson();
        yield ExitCode.OK;
      }
      case JSON_TO_ARROW -> {
        try (Batches batches = JsonBatches.open(json)) {
          ArrowOutput.write(batches, arrow, ArrowFormat.FILE, null);
        }
        yield ExitCode.OK;
      }
      case VALIDATE -> validate();
    };
  }

  private void arrowToJson() throws IOException {
    // Twice, as dictionaries come first in JSON, and a stream may add to them until its end.
    var dictionaries = ArrowFiles.dictionaries(arrow);
    try (Batches batches = ArrowInput.open(arrow)) {
      JsonOutput.write(batches, dictionaries, json);
    }
  }

  private int validate() throws IOException {
    String difference;
    try (Batches arrowBatches = ArrowInput.open(arrow);
        Batches jsonBatches = JsonBatches.open(json)) {
      difference =
          BatchesComparison.compare("the Arrow data", arrowBatches, "the JSON", jsonBatches);
    }
    if (difference != null) {
      spec.commandLine().getErr().println(difference.replaceAll("\\R", " "));
      return ExitCode.SOFTWARE;
    }
    return ExitCode.OK;
  }
}
