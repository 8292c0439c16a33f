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
    return names.isEmpty() ? "none" : shown(names) + " alone";
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
    List<JsonValue> elements = elements();
    if (elements.size() != count) {
      throw new JsonFormatException(
          path, "expected " + count + " elements, but found " + elements.size());
    }
    return elements;
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
      try {
        return new BigInteger(value.toString());
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
                : value instanceof String ? "\"" + value + "\"" : String.valueOf(value);
    return new JsonFormatException(path, "expected " + what + ", but found " + shown(found));
  }

  private static String shown(String found) {
    return found.length() <= 100 ? found : found.substring(0, 100) + "…";
  }
}
