package dev.arrowrecord.processor.codegen.text;

import com.palantir.javapoet.CodeBlock;
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
  public static CodeBlock returned(CodeBlock head, List<CodeBlock> elements, int indent) {
    CodeBlock flat =
        CodeBlock.of("return $L {$L};", head, elements.stream().collect(CodeBlock.joining(", ")));
    if (LineLength.fits(indent + Expression.width(flat))) {
      return CodeBlock.of("$L\n", flat);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return $L {\n$>", head);
    int column = indent + ELEMENT_INDENT;
    for (int i = 0; i < elements.size(); i++) {
      CodeBlock element = elements.get(i);
      boolean last = i == elements.size() - 1;
      int width = Expression.width(element) + (last ? 0 : 1);
      if (i > 0) {
        boolean fits = LineLength.fits(column + 1 + width);
        code.add(fits ? " " : "\n");
        column = fits ? column + 1 : indent + ELEMENT_INDENT;
      }
      code.add("$L$L", element, last ? "" : ",");
      column += width;
    }
    return code.add("\n$<};\n").build();
  }
}
