package dev.arrowrecord.processor.codegen.text;

import java.util.List;

/** The text of a source file while it is written, line by line. */
public final class SourceText {
  private static final int LEVEL = 2;
  private static final int CAPACITY = 1 << 15;

  private final StringBuilder text = new StringBuilder(CAPACITY);
  private String margin = "";

  /** Begins an empty text. */
  public SourceText() {}

  /** How far in the next line is. */
  public int indent() {
    return margin.length();
  }

  /** Adds a line, or several, of which all but the first are indented already. */
  public void line(String line) {
    text.append(margin).append(line).append('\n');
  }

  /** Adds an empty line. */
  public void blank() {
    text.append('\n');
  }

  /** Adds a line that opens a block. */
  public void open(String head) {
    text.append(margin).append(head).append(" {\n");
    indented();
  }

  /** Ends the block, with what stands behind its brace. */
  public void close(String ending) {
    margin = " ".repeat(margin.length() - LEVEL);
    text.append(margin).append('}').append(ending).append('\n');
  }

  /** Ends the block. */
  public void close() {
    close("");
  }

  /** Adds a field without a value. */
  public void field(String modifiers, String type, String name) {
    String typed = modifiers + " " + type;
    line(
        LineLength.fits(indent() + typed.length() + name.length() + 2)
            ? typed + " " + name + ";"
            : DeclarationLines.typed(typed, name + ";", indent()));
  }

  /**
   * Adds the head of a method or constructor, and opens its block.
   *
   * @param declared what stands before the parenthesis
   * @param parameters each with its type
   * @param thrown the exception it declares; empty for none
   */
  public void method(String declared, List<String> parameters, String thrown) {
    line(DeclarationLines.method(declared, parameters, thrown, indent()));
    indented();
  }

  /** Adds a Javadoc comment: on one line if it is one and fits. */
  public void doc(String doc) {
    if (doc.indexOf('\n') < 0 && LineLength.fits(indent() + Docs.AROUND_LINE + doc.length())) {
      line("/** " + doc + " */");
      return;
    }
    line("/**");
    for (String each : doc.split("\n", -1)) {
      line(each.isEmpty() ? " *" : " * " + each);
    }
    line(" */");
  }

  /** Adds the text of another, whose lines are not indented further. */
  public void add(SourceText other) {
    text.append(other.text);
  }

  /** The text. */
  @Override
  public String toString() {
    return text.toString();
  }

  private void indented() {
    margin = " ".repeat(margin.length() + LEVEL);
  }
}
