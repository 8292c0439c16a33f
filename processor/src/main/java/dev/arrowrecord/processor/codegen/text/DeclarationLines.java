package dev.arrowrecord.processor.codegen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks the heads of methods and the declarations of fields that are too long for a line. */
final class DeclarationLines {
  private static final String CONTINUATION = "    ";
  private static final Pattern METHOD =
      Pattern.compile(
          "(?<indent> *)(?<head>[^(]*)\\((?<parameters>.*)\\)(?<throws> throws .*)? \\{");
  // A type with arguments, and the name of the field or method that has it.
  private static final Pattern TYPED =
      Pattern.compile("(?<indent> *)(?<type>[^(=]*>) (?<name>\\w+(?:;|\\(\\) \\{))");

  private DeclarationLines() {}

  /** The declaration in several lines; as it is if it is something else. */
  static String broken(String line) {
    Matcher typed = TYPED.matcher(line);
    if (typed.matches()) {
      return typed(typed.group("indent"), typed.group("type"), typed.group("name"));
    }
    Matcher method = METHOD.matcher(line);
    return method.matches() ? method(method) : line;
  }

  private static String typed(String indent, String type, String name) {
    return indent
        + type(type, indent.length(), indent + CONTINUATION + CONTINUATION)
        + "\n"
        + indent
        + CONTINUATION
        + name;
  }

  /** The type, with its arguments on lines of their own if it does not fit. */
  private static String type(String type, int column, String indent) {
    int open = type.indexOf('<');
    if (open < 0 || LineLength.fits(column + type.length())) {
      return type;
    }
    String arguments = type.substring(open + 1, type.length() - 1);
    String start = type.substring(0, open + 1) + "\n" + indent;
    if (LineLength.fits(indent.length() + arguments.length() + 1)) {
      return start + arguments + ">";
    }
    return topLevelParts(arguments).stream()
        // The comma or bracket after the argument has to fit too.
        .map(argument -> type(argument, indent.length() + 1, indent + CONTINUATION))
        .collect(Collectors.joining(",\n" + indent, start, ">"));
  }

  private static String method(Matcher line) {
    String indent = line.group("indent");
    String head = indent + line.group("head") + "(";
    String parameters = line.group("parameters") + ")";
    String ending = line.group("throws") == null ? " {" : line.group("throws") + " {";
    String next = "\n" + indent + CONTINUATION;
    if (LineLength.fits((head + parameters).length())) {
      return head + parameters + next + ending.strip();
    }
    String inner = indent + CONTINUATION + parameters;
    if (LineLength.fits((inner + ending).length())) {
      return head + "\n" + inner + ending;
    }
    return LineLength.fits(inner.length())
        ? head + "\n" + inner + next + ending.strip()
        : head + next + String.join("," + next, topLevelParts(parameters)) + next + ending.strip();
  }

  /** The parts between commas, but for commas within angle brackets. */
  private static List<String> topLevelParts(String list) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      } else if (c == ',' && depth == 0) {
        parts.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    parts.add(list.substring(start).strip());
    return parts;
  }
}
