package dev.arrowrecord.processor.codegen.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks the heads of methods and the declarations of fields that are too long for a line. */
final class DeclarationLines {
  private static final String CONTINUATION = "    ";

  private DeclarationLines() {}

  /** A type with what has it on the next line. */
  static String typed(String type, String name, int indent) {
    String margin = " ".repeat(indent);
    return type(type, indent, margin + CONTINUATION + CONTINUATION)
        + "\n"
        + margin
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

  /** The head of a method, up to the brace. */
  static String method(String declared, List<String> parameters, String thrown, int indent) {
    String head = declared + "(";
    String list = String.join(", ", parameters) + ")";
    String throwing = thrown.isEmpty() ? "" : "throws " + thrown + " ";
    String ending = throwing + "{";
    if (LineLength.fits(indent + head.length() + list.length() + 1 + ending.length())) {
      return head + list + " " + ending;
    }
    String next = "\n" + " ".repeat(indent) + CONTINUATION;
    if (parameters.isEmpty() && thrown.isEmpty()) {
      int name = declared.lastIndexOf(' ');
      return typed(declared.substring(0, name), declared.substring(name + 1) + "() {", indent);
    }
    // What is thrown may stand on a line of its own, but a brace does not.
    boolean apart = !thrown.isEmpty();
    if (apart && LineLength.fits(indent + head.length() + list.length())) {
      return head + list + next + ending;
    }
    int inner = indent + CONTINUATION.length() + list.length();
    if (LineLength.fits(inner + 1 + ending.length())) {
      return head + next + list + " " + ending;
    }
    String lines =
        apart && LineLength.fits(inner) ? list : String.join("," + next, parameters) + ")";
    return head + next + lines + (apart ? next : " ") + ending;
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
