package dev.arrowrecord.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** What to print of an exception. */
final class Failure {
  private Failure() {}

  /** One line that says what is wrong. */
  static String text(Throwable exception) {
    Throwable shown =
        exception instanceof UncheckedIOException wrapped ? wrapped.getCause() : exception;
    String message = shown.getMessage();
    if (shown instanceof NoSuchFileException missing) {
      message = "There is no file " + missing.getFile();
    } else if (shown instanceof OutOfMemoryError) {
      message = "Not enough memory: " + message + "; give the JVM more with -Xmx";
    } else if (message == null || !isForUsers(shown)) {
      message = shown.toString();
    }
    return message.replaceAll("\\s*\\R\\s*", "; ");
  }

  private static boolean isForUsers(Throwable exception) {
    return exception instanceof IOException
        || exception instanceof IllegalArgumentException
        || exception.getClass().getName().startsWith("dev.arrowrecord.");
  }
}
