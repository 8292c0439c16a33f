package dev.arrowrecord.tools.json;

import java.io.IOException;

/** The text is not the JSON of Arrow data: what was expected where, and what was found. */
public final class JsonFormatException extends IOException {
  private static final long serialVersionUID = 1L;

  JsonFormatException(String path, String problem) {
    super("JSON at " + path + ": " + problem);
  }

  JsonFormatException(String path, String problem, Throwable cause) {
    super("JSON at " + path + ": " + problem, cause);
  }
}
