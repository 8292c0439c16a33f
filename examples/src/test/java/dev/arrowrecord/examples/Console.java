package dev.arrowrecord.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;

/** Collects what a program prints. */
final class Console {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, UTF_8);

  interface Program {
    void run() throws Exception;
  }

  PrintStream out() {
    return out;
  }

  /** Takes the place of standard output while the program runs. */
  void during(Program program) throws Exception {
    PrintStream before = System.out;
    System.setOut(out);
    try {
      program.run();
    } finally {
      System.setOut(before);
    }
  }

  String text() {
    return bytes.toString(UTF_8);
  }

  List<String> lines() {
    return text().lines().toList();
  }
}
