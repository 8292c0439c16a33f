package dev.arrowrecord.tools.json;

import java.io.IOException;

/** The text is not the JSON of Arrow data: what was expected where, and what was found. */
public final class JsonFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  /** More than any message takes but for the names and lists in it. */
  private static final int LONGEST = 500;

  JsonFormatException(String path, String problem) {
    super(message(path, problem));
  }

  JsonFormatException(String path, String problem, Throwable cause) {
    super(message(path, problem), cause);
  }

  private static String message(String path, String problem) {
    return "JSON at " + path + ": " + JsonValue.cut(problem, LONGEST);
  }
}
