package dev.arrowrecord.tools.json;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value within a file of JSON, and where it stands there.
 *
 * @param path where, as JSONPath spells it
 * @param value a map, a list, a string, a number, a truth value or null
 */
record JsonValue(String path, @Nullable Object value) {
  /** More than any type has, of which the largest has 77 and a sign. */
  private static final int MOST_DIGITS = 100;

  private static final int LONGEST_VALUE = 40;
  private static final int LONGEST_LIST = 100;

  boolean isNull() {
    return value == null;
  }

  boolean isArray() {
    return value instanceof List;
  }

  /** The member of an object. */
  JsonValue member(String name) throws JsonFormatException {
    JsonValue member = find(name);
    if (member == null) {
      throw new JsonFormatException(
          path, "expected the member " + name + ", but found " + members());
    }
    return member;
  }

  /** The member of an object, or null if it has none of the name, or one that is null. */
  @Nullable JsonValue find(String name) throws JsonFormatException {
    if (!(value instanceof Map<?, ?> members)) {
      throw expected("an object");
    }
    Object member = members.get(name);
    return member == null ? null : new JsonValue(path + "." + name, member);
  }

  /** The elements of a member, which must have as many; without any, it may be absent. */
  List<JsonValue> elements(String name, int count) throws JsonFormatException {
    return count == 0 && find(name) == null ? List.of() : member(name).elements(count);
  }

  /** A member that is true or false, and false if it is absent. */
  boolean flag(String name) throws JsonFormatException {
    JsonValue member = find(name);
    return member != null && member.truth();
  }

  /** A member that is a number, and 0 if it is absent. */
  int countOrZero(String name) throws JsonFormatException {
    JsonValue member = find(name);
    return member == null ? 0 : member.count();
  }

  /** The names of the members that an object has, for messages. */
  private String members() {
    String names =
        value instanceof Map<?, ?> members
            ? members.entrySet().stream()
                .filter(member -> member.getValue() != null)
                .map(member -> String.valueOf(member.getKey()))
                .collect(Collectors.joining(", "))
            : "";
    return names.isEmpty() ? "none" : cut(names, LONGEST_LIST) + " alone";
  }

  /** The elements of an array. */
  List<JsonValue> elements() throws JsonFormatException {
    if (!(value instanceof List<?> list)) {
      throw expected("an array");
    }
    List<JsonValue> elements = new ArrayList<>(list.size());
    for (int i = 0; i < list.size(); i++) {
      elements.add(new JsonValue(path + "[" + i + "]", list.get(i)));
    }
    return elements;
  }

  /** The elements of an array, which must have as many. */
  List<JsonValue> elements(int count) throws JsonFormatException {
    checkCount(count);
    return elements();
  }

  /** Checks that an array has so many elements. */
  void checkCount(int count) throws JsonFormatException {
    if (!(value instanceof List<?> list)) {
      throw expected("an array");
    }
    if (list.size() != count) {
      throw new JsonFormatException(
          path, "expected " + count + " elements, but found " + list.size());
    }
  }

  String string() throws JsonFormatException {
    if (value instanceof String string) {
      return string;
    }
    throw expected("a string");
  }

  /** True or false, which may be spelled 1 or 0. */
  boolean truth() throws JsonFormatException {
    if (value instanceof Boolean truth) {
      return truth;
    }
    String text = value instanceof JsonNumber number ? number.text() : "";
    return switch (text) {
      case "0" -> false;
      case "1" -> true;
      default -> throw expected("true or false");
    };
  }

  /** An integer of any size, which may be spelled as a string. */
  BigInteger integer() throws JsonFormatException {
    if (value instanceof JsonNumber || value instanceof String) {
      String text = value.toString();
      if (text.length() > MOST_DIGITS) {
        // Which would take a time that grows faster than they do.
        throw expected("an integer of at most " + MOST_DIGITS + " digits");
      }
      try {
        return new BigInteger(text);
      } catch (NumberFormatException e) {
        throw expected("an integer");
      }
    }
    throw expected("an integer");
  }

  /** An integer within limits. */
  long integer(long least, long most) throws JsonFormatException {
    BigInteger integer = integer();
    if (integer.bitLength() < Long.SIZE) {
      long number = integer.longValue();
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw expected("an integer from " + least + " to " + most);
  }

  int count() throws JsonFormatException {
    return (int) integer(0, Integer.MAX_VALUE - 8);
  }

  JsonFormatException expected(String what) {
    String found =
        value instanceof Map
            ? "an object"
            : value instanceof List
                ? "an array"
                : value instanceof String string ? quoted(string) : excerpt(String.valueOf(value));
    return new JsonFormatException(path, "expected " + what + ", but found " + found);
  }

  /** Text from a file in quotation marks, for messages; of long text, how it begins. */
  static String quoted(String text) {
    return '"' + excerpt(text) + '"';
  }

  private static String excerpt(String text) {
    return cut(text, LONGEST_VALUE);
  }

  /** Text that may be of any length, cut to what messages have room for. */
  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest) + "…";
  }
}
