package dev.arrowrecord.tools;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "arrowrecord",
    description = "Converts, validates and compares Arrow data of any schema.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {IntegrationCommand.class, ConvertCommand.class, ValidateCommand.class})
public final class Main {
  private Main() {}

  /** Runs a command, and exits with 0 if all went well. */
  public static void main(String... args) {
    System.exit(commandLine().execute(args));
  }

  /** The commands; what fails is told in one line of the error stream, and gives exit code 1. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((exception, command, parsed) -> fail(command, exception))
        .setExecutionStrategy(
            parsed -> {
              try {
                return new CommandLine.RunLast().execute(parsed);
              } catch (OutOfMemoryError e) {
                // The handler is told of exceptions alone; what took the memory is garbage by now.
                return fail(parsed.commandSpec().commandLine(), e);
              }
            });
  }

  private static int fail(CommandLine command, Throwable reason) {
    command.getErr().println(Failure.text(reason, command.getCommandSpec().userObject()));
    return CommandLine.ExitCode.SOFTWARE;
  }
}
