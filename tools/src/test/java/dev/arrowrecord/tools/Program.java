package dev.arrowrecord.tools;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * What a run of the program gave.
 *
 * @param exitCode 0 if all went well
 * @param out what it printed
 * @param err what it printed as an error
 */
record Program(int exitCode, String out, String err) {
  static Program run(Object... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine program = Main.commandLine();
    program.setOut(new PrintWriter(out, true));
    program.setErr(new PrintWriter(err, true));
    String[] words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = String.valueOf(args[i]);
    }
    return new Program(program.execute(words), out.toString(), err.toString());
  }

  static Program integration(String mode, Path arrow, Path json) {
    return run("integration", "--mode", mode, "--arrow", arrow, "--json", json);
  }
}
