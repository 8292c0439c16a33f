package dev.arrowrecord.examples.classindex;

/** The command line is wrong; the message says how. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
