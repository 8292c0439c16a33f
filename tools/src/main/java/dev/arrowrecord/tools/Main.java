package dev.arrowrecord.tools;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The program. */
@Command(
    name = "arrowrecord",
    description = "Converts, validates and compares Arrow data of any schema.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {IntegrationCommand.class, ConvertCommand.class, ValidateCommand.class})
public final class Main {
  private Main() {}

  /** What the manifest of the program's jar says. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      Package program = Main.class.getPackage();
      String title = program.getImplementationTitle();
      return new String[] {
        title == null
            ? "arrowrecord, of no version, as it runs without its jar"
            : title + " " + program.getImplementationVersion()
      };
    }
  }

  /** Runs a command, and exits with 0 if all went well. */
  public static void main(String... args) {
    System.exit(commandLine().execute(args));
  }

  /** The commands; what fails is told in one line of the error stream, and gives exit code 1. */
  static CommandLine commandLine() {
    CommandLine program = new CommandLine(new Main());
    for (CommandLine each : program.getSubcommands().values()) {
      each.getCommandSpec().versionProvider(new Version());
    }
    return program
        .registerConverter(Path.class, Main::path)
        .setExecutionExceptionHandler((exception, command, parsed) -> fail(command, exception))
        .setExecutionStrategy(
            parsed -> {
              try {
                return new CommandLine.RunLast().execute(parsed);
              } catch (OutOfMemoryError e) {
                // The handler is told of exceptions alone; what took the memory is garbage by now.
                return fail(command(parsed), e);
              }
            });
  }

  private static CommandLine command(ParseResult parsed) {
    return parsed.hasSubcommand()
        ? command(parsed.subcommand())
        : parsed.commandSpec().commandLine();
  }

  private static Path path(String word) {
    if (word.isEmpty()) {
      throw new TypeConversionException("expected the name of a file, but found none");
    }
    return Path.of(word);
  }

  private static int fail(CommandLine command, Throwable reason) {
    command.getErr().println(Failure.text(reason, command.getCommandSpec().userObject()));
    return CommandLine.ExitCode.SOFTWARE;
  }
}
