package dev.arrowrecord.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What to print of an exception. */
final class Failure {
  private Failure() {}

  /**
   * One line that says what is wrong.
   *
   * @param command what has failed, a command or not
   */
  static String text(Throwable exception, Object command) {
    Throwable shown = reason(exception);
    String message = shown.getMessage();
    if (shown instanceof NoSuchFileException missing && missing.getReason() == null) {
      message = "There is no file " + missing.getFile();
    } else if (shown instanceof AccessDeniedException denied) {
      message = "Access to " + denied.getFile() + " is denied";
    } else if (shown instanceof OutOfMemoryError) {
      message = "Not enough memory: " + message + "; give the JVM more with -Xmx";
    } else if (message == null || !isForUsers(shown)) {
      message = shown.toString();
    }
    String files = command instanceof Inputs inputs ? inputs.filesOf(shown) : "";
    return (files.isEmpty() ? message : files + ": " + message)
        .replaceAll(":\\s*\\R\\s*", ": ")
        .replaceAll("\\s*\\R\\s*", "; ");
  }

  private static Throwable reason(Throwable exception) {
    // Closing what is open may fail for want of memory again, by the same error, which cannot be
    // suppressed by itself: then it is the cause of an exception that says so.
    for (Throwable each = exception; each != null; each = each.getCause()) {
      if (each instanceof OutOfMemoryError) {
        return each;
      }
    }
    return exception instanceof UncheckedIOException wrapped ? wrapped.getCause() : exception;
  }

  private static boolean isForUsers(Throwable exception) {
    return exception instanceof IOException
        || exception instanceof IllegalArgumentException
        || exception.getClass().getName().startsWith("dev.arrowrecord.");
  }
}
