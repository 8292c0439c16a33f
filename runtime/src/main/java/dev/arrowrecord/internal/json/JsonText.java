package dev.arrowrecord.internal.json;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * JSON as it is put together, laid out for people: what an object or array holds stands on lines of
 * its own, indented by two spaces, or all on one line where it is begun so.
 *
 * <p>It trusts its caller to name the members of objects, and nothing else.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
 */
public final class JsonText {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();
  private final Deque<Container> open = new ArrayDeque<>();
  private boolean named;

  /** Empty text. */
  public JsonText() {}

  /** Begins an object with a member a line. */
  public JsonText beginObject() {
    return begin('{', '}', false);
  }

  /** Begins an object on one line. */
  public JsonText beginInlineObject() {
    return begin('{', '}', true);
  }

  /** Begins an array with an element a line. */
  public JsonText beginArray() {
    return begin('[', ']', false);
  }

  /** Begins an array on one line. */
  public JsonText beginInlineArray() {
    return begin('[', ']', true);
  }

  /** Ends the object or array that was begun last. */
  public JsonText end() {
    Container ended = open.pop();
    if (!ended.inline && !ended.empty) {
      newLine();
    }
    text.append(ended.close);
    return this;
  }

  /** The name of a member, whose value comes next. */
  public JsonText name(String name) {
    separate();
    quote(name);
    text.append(": ");
    named = true;
    return this;
  }

  /** A member that is a string. */
  public JsonText member(String name, String value) {
    name(name);
    return value(value);
  }

  /** A member that is an integer. */
  public JsonText member(String name, long value) {
    name(name);
    return value(value);
  }

  /** A member that is true or false. */
  public JsonText member(String name, boolean value) {
    name(name);
    return value(value);
  }

  /** A string. */
  public JsonText value(String value) {
    separate();
    quote(value);
    return this;
  }

  /** An integer. */
  public JsonText value(long value) {
    separate();
    text.append(value);
    return this;
  }

  /** True or false. */
  public JsonText value(boolean value) {
    separate();
    text.append(value);
    return this;
  }

  /** The text so far, without a line end after the last line. */
  @Override
  public String toString() {
    return text.toString();
  }

  private JsonText begin(char opening, char close, boolean inline) {
    separate();
    text.append(opening);
    // Within a line there can be no other lines.
    Container around = open.peek();
    open.push(new Container(close, inline || (around != null && around.inline)));
    return this;
  }

  /** What stands between a value or name and what comes before it. */
  private void separate() {
    Container around = open.peek();
    if (named || around == null) {
      named = false;
      return;
    }
    if (!around.empty) {
      text.append(around.inline ? ", " : ",");
    }
    if (!around.inline) {
      newLine();
    }
    around.empty = false;
  }

  private void newLine() {
    text.append('\n').append(INDENT.repeat(open.size()));
  }

  private void quote(String string) {
    text.append('"');
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      switch (c) {
        case '"', '\\' -> text.append('\\').append(c);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < ' ' || isUnpaired(string, i)) {
            text.append("\\u%04x".formatted((int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  /** Whether there is half a character at the index, for which UTF-8 has no bytes. */
  private static boolean isUnpaired(String string, int index) {
    char c = string.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == string.length() || !Character.isLowSurrogate(string.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(string.charAt(index - 1)));
  }

  /** An object or array that is not yet ended. */
  private static final class Container {
    private final char close;
    private final boolean inline;
    private boolean empty = true;

    Container(char close, boolean inline) {
      this.close = close;
      this.inline = inline;
    }
  }
}
