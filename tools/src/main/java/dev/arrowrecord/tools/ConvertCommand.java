package dev.arrowrecord.tools;

import dev.arrowrecord.tools.data.ArrowFormat;
import dev.arrowrecord.tools.data.ArrowInput;
import dev.arrowrecord.tools.data.ArrowOutput;
import dev.arrowrecord.tools.data.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes Arrow data anew. */
@Command(
    name = "convert",
    description = "Writes Arrow data of either form as a file or a stream.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "IN", description = "An Arrow file or stream.")
  private Path in;

  @Parameters(index = "1", paramLabel = "OUT", description = "What to write.")
  private Path out;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "file|stream",
      description = "The form to write.")
  private ArrowFormat format;

  @Override
  public Integer call() throws IOException {
    try (Batches batches = ArrowInput.open(in)) {
      ArrowOutput.write(batches, out, format);
    }
    return ExitCode.OK;
  }
}
