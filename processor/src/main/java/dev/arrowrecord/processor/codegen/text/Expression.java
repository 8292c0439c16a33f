package dev.arrowrecord.processor.codegen.text;

import com.palantir.javapoet.CodeBlock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An expression that is broken into lines as google-java-format does: a call on one line if it
 * fits, else its arguments on the next line, else each on a line of its own.
 *
 * @param head what stands before the arguments, without the parenthesis; all there is if not a call
 * @param call whether arguments follow
 * @param arguments the arguments
 * @param tail what follows the closing parenthesis
 */
public record Expression(CodeBlock head, boolean call, List<Expression> arguments, CodeBlock tail) {
  private static final int CONTINUATION = 4;
  // google-java-format puts several arguments on a line if all are shorter than this.
  private static final int SHORT = 10;
  private static final CodeBlock NOTHING = CodeBlock.of("");
  // Whether JavaPoet prints a name in full is known only later; nearly always it does not.
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][\\w]*\\.)+(?=[A-Z])");
  // Likewise with a generated class around another, which is the one that mentions it.
  private static final Pattern OUTER = Pattern.compile("\\b\\w+Arrow\\.(?=\\w+Arrow\\b)");

  /** An expression that is never broken. */
  public static Expression of(String format, Object... arguments) {
    return new Expression(CodeBlock.of(format, arguments), false, List.of(), NOTHING);
  }

  /** A call. */
  public static Expression call(CodeBlock head, List<Expression> arguments) {
    return new Expression(head, true, arguments, NOTHING);
  }

  /** A call. */
  public static Expression call(CodeBlock head, Expression... arguments) {
    return call(head, Arrays.asList(arguments));
  }

  /** The same call with another call on its result. */
  public Expression then(String format, Object... values) {
    return new Expression(head, call, arguments, CodeBlock.of(format, values));
  }

  /** All on one line. */
  CodeBlock flat() {
    if (!call) {
      return head;
    }
    return CodeBlock.builder().add(head).add("(").add(flatArguments()).add(")").add(tail).build();
  }

  /**
   * As a statement.
   *
   * @param start what stands before the expression, as {@code id = }; may be empty
   * @param indent the statement's indentation
   */
  public CodeBlock statement(String start, int indent) {
    CodeBlock.Builder code = CodeBlock.builder();
    String assigned = start.stripTrailing();
    if (fits(indent + start.length(), flat(), 1)) {
      code.add("$L", start).add(flat());
    } else if (assigned.endsWith("=")) {
      code.add("$L", assigned).add(onNextLine(broken(indent + CONTINUATION, 1)));
    } else {
      code.add("$L", start).add(broken(indent + start.length(), indent, 1));
    }
    return code.add(";\n").build();
  }

  /**
   * As the initializer of a field.
   *
   * @param declaration what stands before the equals sign
   * @param indent the declaration's indentation
   */
  public CodeBlock initializer(String declaration, int indent) {
    int column = indent + declaration.length() + " = ".length();
    return fits(column, flat(), 1) ? flat() : onNextLine(broken(indent + CONTINUATION, 1));
  }

  /** As the initializer of a field, on the next line and with a line for every argument. */
  public CodeBlock spreadInitializer(int indent) {
    return onNextLine(lines(indent + CONTINUATION, 1, true));
  }

  private static CodeBlock onNextLine(CodeBlock code) {
    return CodeBlock.builder().add("\n$>$>").add(code).add("$<$<").build();
  }

  /** In as many lines as it takes, the following ones indented by a continuation. */
  private CodeBlock broken(int indent, int trailing) {
    return broken(indent, indent, trailing);
  }

  private CodeBlock broken(int column, int indent, int trailing) {
    return !call || fits(column, flat(), trailing) ? flat() : lines(indent, trailing, false);
  }

  private CodeBlock lines(int indent, int trailing, boolean spread) {
    CodeBlock.Builder code = CodeBlock.builder().add(head).add("(\n$>$>");
    int inner = indent + CONTINUATION;
    int closing = 1 + width(tail) + trailing;
    if (!spread && fits(inner, flatArguments(), closing)) {
      code.add(flatArguments());
    } else if (!spread && arguments.stream().allMatch(Expression::isShort)) {
      code.add(filled(inner, closing));
    } else {
      for (int i = 0; i < arguments.size(); i++) {
        boolean last = i == arguments.size() - 1;
        code.add(arguments.get(i).broken(inner, last ? closing : 1));
        code.add(last ? NOTHING : CodeBlock.of(",\n"));
      }
    }
    return code.add("$<$<)").add(tail).build();
  }

  private boolean isShort() {
    return width(flat()) < SHORT;
  }

  /** As many arguments to a line as fit. */
  private CodeBlock filled(int indent, int closing) {
    CodeBlock.Builder code = CodeBlock.builder();
    int column = indent;
    for (int i = 0; i < arguments.size(); i++) {
      CodeBlock argument = arguments.get(i).flat();
      int ending = i == arguments.size() - 1 ? closing : 1;
      if (i > 0 && !fits(column + 1, argument, ending)) {
        code.add("\n");
        column = indent;
      } else if (i > 0) {
        code.add(" ");
        column++;
      }
      code.add(argument).add(i == arguments.size() - 1 ? "" : ",");
      column += width(argument) + 1;
    }
    return code.build();
  }

  private CodeBlock flatArguments() {
    return arguments.stream().map(Expression::flat).collect(CodeBlock.joining(", "));
  }

  private static boolean fits(int column, CodeBlock code, int trailing) {
    return LineLength.fits(column + width(code) + trailing);
  }

  /** The length of code on one line, with names as imports make them. */
  static int width(CodeBlock code) {
    String names = PACKAGE.matcher(code.toString()).replaceAll("");
    return OUTER.matcher(names).replaceAll("").length();
  }
}
