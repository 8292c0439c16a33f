package dev.arrowrecord.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What to print of an exception. */
final class Failure {
  private Failure() {}

  /**
   * One line that says what is wrong.
   *
   * @param command what has failed, a command or not
   */
  static String text(Throwable exception, Object command) {
    Throwable shown =
        exception instanceof UncheckedIOException wrapped ? wrapped.getCause() : exception;
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
    Path file = command instanceof Inputs inputs ? inputs.fileOf(shown) : null;
    return (file == null ? message : file + ": " + message)
        .replaceAll(":\\s*\\R\\s*", ": ")
        .replaceAll("\\s*\\R\\s*", "; ");
  }

  private static boolean isForUsers(Throwable exception) {
    return exception instanceof IOException
        || exception instanceof IllegalArgumentException
        || exception.getClass().getName().startsWith("dev.arrowrecord.");
  }
}
