package dev.arrowrecord.processor.codegen.text;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An expression that is broken into lines as google-java-format does: a call on one line if it
 * fits, else its arguments on the next line, else each on a line of its own.
 *
 * @param lambda what stands before the arrow if it is the body of a lambda; empty otherwise
 * @param head what stands before the arguments, without the parenthesis; all there is if not a call
 * @param call whether arguments follow
 * @param arguments the arguments
 * @param calls the calls on its result, each with its dot
 */
public record Expression(
    String lambda,
    CodeBlock head,
    boolean call,
    List<Expression> arguments,
    List<Expression> calls) {
  private static final int CONTINUATION = 4;
  // google-java-format puts several arguments on a line if all are shorter than this.
  private static final int SHORT = 10;
  private static final CodeBlock NOTHING = CodeBlock.of("");
  // Whether JavaPoet prints a name in full is known only later; nearly always it does not.
  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_][\\w]*\\.)+(?=[A-Z])");
  // Likewise with a generated class around another, which is the one that mentions it.
  private static final Pattern OUTER = Pattern.compile("\\b\\w+Arrow\\.(?=\\w+Arrow\\b)");

  /** Makes the lists immutable. */
  public Expression {
    arguments = List.copyOf(arguments);
    calls = List.copyOf(calls);
  }

  /** An expression that is never broken. */
  public static Expression of(String format, Object... arguments) {
    return new Expression("", CodeBlock.of(format, arguments), false, List.of(), List.of());
  }

  /** A call. */
  public static Expression call(CodeBlock head, List<Expression> arguments) {
    return new Expression("", head, true, arguments, List.of());
  }

  /** A call. */
  public static Expression call(CodeBlock head, Expression... arguments) {
    return call(head, Arrays.asList(arguments));
  }

  /** The same call with another call on its result. */
  public Expression then(Expression next) {
    List<Expression> more = new ArrayList<>(calls);
    more.add(next);
    return new Expression(lambda, head, call, arguments, more);
  }

  /** A lambda that gives this expression. */
  public Expression from(String parameter) {
    return new Expression(parameter, head, call, arguments, calls);
  }

  /** All on one line. */
  CodeBlock flat() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!lambda.isEmpty()) {
      code.add("$L -> ", lambda);
    }
    code.add(head);
    if (call) {
      code.add("(").add(flatArguments()).add(")").add(flatCalls());
    }
    return code.build();
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
    if (!call || fits(column, flat(), trailing)) {
      return flat();
    }
    if (lambda.isEmpty()) {
      return lines(indent, trailing, false);
    }
    return CodeBlock.builder()
        .add("$L ->", lambda)
        .add(onNextLine(from("").broken(indent + CONTINUATION, trailing)))
        .build();
  }

  private CodeBlock lines(int indent, int trailing, boolean spread) {
    if (calls.isEmpty()) {
      return lines(indent + CONTINUATION, trailing, spread, "$>$>", "$<$<");
    }
    Expression called = call(head, arguments);
    CodeBlock.Builder code = CodeBlock.builder();
    if (!spread && fits(indent, called.flat(), 0)) {
      code.add(called.flat());
    } else {
      int inner = indent + CONTINUATION + CONTINUATION;
      code.add(called.lines(inner, 0, spread, "$>$>$>$>", "$<$<$<$<"));
    }
    for (int i = 0; i < calls.size(); i++) {
      int ending = i == calls.size() - 1 ? trailing : 0;
      code.add(onNextLine(calls.get(i).broken(indent + CONTINUATION, ending)));
    }
    return code.build();
  }

  /** The arguments on lines of their own, indented in JavaPoet's way. */
  private CodeBlock lines(int inner, int trailing, boolean spread, String in, String out) {
    CodeBlock.Builder code = CodeBlock.builder().add(head).add("(\n" + in);
    int closing = 1 + trailing;
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
    return code.add(out + ")").build();
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

  private CodeBlock flatCalls() {
    return calls.stream().map(Expression::flat).collect(CodeBlock.joining(""));
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
