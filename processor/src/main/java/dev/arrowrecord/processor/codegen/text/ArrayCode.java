package dev.arrowrecord.processor.codegen.text;

import java.util.List;

/** Spells arrays, on one line if they fit, else with as many elements to a line as do. */
public final class ArrayCode {
  private static final int ELEMENT_INDENT = 2;

  private ArrayCode() {}

  /**
   * A statement that returns an array.
   *
   * @param head what stands before the elements, as {@code new Object[]}
   * @param elements the elements, none of which is broken
   * @param indent the statement's indentation
   */
  public static String returned(String head, List<String> elements, int indent) {
    String flat = "return " + head + " {" + String.join(", ", elements) + "};";
    if (LineLength.fits(indent + flat.length())) {
      return flat;
    }
    String newLine = "\n" + " ".repeat(indent);
    StringBuilder code = new StringBuilder("return ").append(head).append(" {");
    int column = Integer.MAX_VALUE / 2;
    for (int i = 0; i < elements.size(); i++) {
      String element = elements.get(i) + (i == elements.size() - 1 ? "" : ",");
      boolean fits = LineLength.fits(column + 1 + element.length());
      code.append(fits ? " " : newLine + " ".repeat(ELEMENT_INDENT)).append(element);
      column = (fits ? column + 1 : indent + ELEMENT_INDENT) + element.length();
    }
    return code.append(newLine).append("};").toString();
  }
}
