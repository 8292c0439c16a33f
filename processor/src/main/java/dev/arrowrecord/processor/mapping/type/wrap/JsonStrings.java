package dev.arrowrecord.processor.mapping.type.wrap;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a JSON object that holds nothing but strings, as extension types have for parameters. */
final class JsonStrings {
  private final String json;
  private int at;

  private JsonStrings(String json) {
    this.json = json;
  }

  /** The names of the object's members; null if the text is no such object. */
  static @Nullable Set<String> names(String json) {
    JsonStrings reader = new JsonStrings(json);
    Set<String> names = new HashSet<>();
    return reader.readMembers(names) && reader.isAtEnd() ? names : null;
  }

  private boolean readMembers(Set<String> names) {
    if (!skip('{')) {
      return false;
    }
    if (skip('}')) {
      return true;
    }
    do {
      String name = string();
      if (name == null || !skip(':') || string() == null) {
        return false;
      }
      names.add(name);
    } while (skip(','));
    return skip('}');
  }

  /** The characters between quotes as they stand; null if there is no string. */
  private @Nullable String string() {
    if (!skip('"')) {
      return null;
    }
    int start = at;
    while (at < json.length() && json.charAt(at) >= ' ') {
      char c = json.charAt(at++);
      if (c == '"') {
        return json.substring(start, at - 1);
      }
      if (c == '\\') {
        at++;
      }
    }
    return null;
  }

  private boolean skip(char expected) {
    skipSpace();
    if (at < json.length() && json.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  private boolean isAtEnd() {
    skipSpace();
    return at == json.length();
  }

  private void skipSpace() {
    while (at < json.length() && " \t\r\n".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
  }
}
