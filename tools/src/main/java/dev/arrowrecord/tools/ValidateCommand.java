package dev.arrowrecord.tools;

import dev.arrowrecord.internal.column.ColumnCheck;
import dev.arrowrecord.tools.data.ArrowInput;
import dev.arrowrecord.tools.data.Batches;
import dev.arrowrecord.tools.data.DictionaryOrder;
import dev.arrowrecord.vector.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads every value of Arrow data. */
@Command(
    name = "validate",
    description = "Reads everything in an Arrow file or stream, and says whether it is valid.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer>, Inputs {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "An Arrow file or stream.")
  private Path path;

  @Override
  public Path arrowInput() {
    return path;
  }

  @Override
  public Integer call() throws IOException {
    long rows = 0;
    int count = 0;
    int dictionaries;
    try (Batches batches = ArrowInput.open(path, ColumnCheck::check)) {
      Column batch = batches.next();
      while (batch != null) {
        for (int i = 0; i < batches.schema().schema().fields().size(); i++) {
          ColumnCheck.check(batch.child(i));
        }
        rows += batch.length();
        count++;
        batch = batches.next();
      }
      dictionaries = DictionaryOrder.of(batches.schema()).size();
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%s is valid: %s, %s, %s%n",
            path,
            count(count, "record batch", "record batches"),
            count(rows, "row", "rows"),
            count(dictionaries, "dictionary", "dictionaries"));
    return ExitCode.OK;
  }

  private static String count(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
