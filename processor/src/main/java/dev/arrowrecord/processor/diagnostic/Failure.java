package dev.arrowrecord.processor.diagnostic;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns a failure of the processor itself into a diagnostic, so that no compiler ever crashes. */
public final class Failure {
  private static final int FRAMES = 3;

  private Failure() {}

  /** Reports what was thrown, with the top of its stack. */
  public static void report(
      Throwable failure, String place, Position position, Diagnostics diagnostics) {
    String top =
        Arrays.stream(failure.getStackTrace())
            .limit(FRAMES)
            .map(frame -> " at " + frame)
            .collect(Collectors.joining());
    diagnostics.add(DiagnosticCode.INTERNAL_ERROR, place, position, failure + top);
  }
}
