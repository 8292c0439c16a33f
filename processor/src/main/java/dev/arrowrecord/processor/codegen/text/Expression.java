package dev.arrowrecord.processor.codegen.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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
    String lambda, String head, boolean call, List<Expression> arguments, List<Expression> calls) {
  private static final int CONTINUATION = 4;
  // google-java-format puts several arguments on a line if all are shorter than this.
  private static final int SHORT = 10;

  /** Makes the lists immutable. */
  public Expression {
    arguments = List.copyOf(arguments);
    calls = List.copyOf(calls);
  }

  /** An expression that is never broken. */
  public static Expression of(String code) {
    return new Expression("", code, false, List.of(), List.of());
  }

  /** A call. */
  public static Expression call(String head, List<Expression> arguments) {
    return new Expression("", head, true, arguments, List.of());
  }

  /** A call. */
  public static Expression call(String head, Expression... arguments) {
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
  String flat() {
    String code = call ? head + "(" + flatArguments() + ")" + flatCalls() : head;
    return lambda.isEmpty() ? code : lambda + " -> " + code;
  }

  /**
   * As a statement, whose lines but for the first are indented.
   *
   * @param start what stands before the expression, as {@code id = }; may be empty
   * @param indent the statement's indentation
   */
  public String statement(String start, int indent) {
    String flat = flat();
    if (fits(indent + start.length(), flat, 1)) {
      return start + flat + ";";
    }
    String assigned = start.stripTrailing();
    return assigned.endsWith("=")
        ? assigned + onNextLine(indent, 1) + ";"
        : start + broken(indent + start.length(), indent, 1) + ";";
  }

  /**
   * As the value of a constant, on the next line and with a line for every argument.
   *
   * @param start what stands before the expression, with the equals sign
   * @param indent the declaration's indentation
   */
  public String spreadStatement(String start, int indent) {
    int inner = indent + CONTINUATION;
    return start + newLine(inner) + lines(inner, 1, true) + ";";
  }

  private String onNextLine(int indent, int trailing) {
    int inner = indent + CONTINUATION;
    return newLine(inner) + broken(inner, inner, trailing);
  }

  private static String newLine(int indent) {
    return "\n" + " ".repeat(indent);
  }

  /** In as many lines as it takes, the following ones indented by a continuation. */
  private String broken(int column, int indent, int trailing) {
    String flat = flat();
    if (!call || fits(column, flat, trailing)) {
      return flat;
    }
    return lambda.isEmpty()
        ? lines(indent, trailing, false)
        : lambda + " ->" + from("").onNextLine(indent, trailing);
  }

  private String lines(int indent, int trailing, boolean spread) {
    if (calls.isEmpty()) {
      return argumentLines(indent + CONTINUATION, trailing, spread);
    }
    Expression called = call(head, arguments);
    String flat = called.flat();
    StringBuilder code =
        new StringBuilder(
            !spread && fits(indent, flat, 0)
                ? flat
                : called.argumentLines(indent + CONTINUATION + CONTINUATION, 0, spread));
    for (int i = 0; i < calls.size(); i++) {
      code.append(calls.get(i).onNextLine(indent, i == calls.size() - 1 ? trailing : 0));
    }
    return code.toString();
  }

  /** The arguments on lines of their own. */
  private String argumentLines(int indent, int trailing, boolean spread) {
    StringBuilder code = new StringBuilder(head).append("(").append(newLine(indent));
    int closing = 1 + trailing;
    String flat = flatArguments();
    if (!spread && fits(indent, flat, closing)) {
      code.append(flat);
    } else if (!spread && arguments.stream().allMatch(Expression::isShort)) {
      code.append(filled(indent, closing));
    } else {
      for (int i = 0; i < arguments.size(); i++) {
        boolean last = i == arguments.size() - 1;
        code.append(arguments.get(i).broken(indent, indent, last ? closing : 1));
        code.append(last ? "" : "," + newLine(indent));
      }
    }
    return code.append(")").toString();
  }

  private boolean isShort() {
    return flat().length() < SHORT;
  }

  /** As many arguments to a line as fit. */
  private String filled(int indent, int closing) {
    StringBuilder code = new StringBuilder();
    int column = indent;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i).flat();
      int ending = i == arguments.size() - 1 ? closing : 1;
      if (i > 0 && !fits(column + 1, argument, ending)) {
        code.append(newLine(indent));
        column = indent;
      } else if (i > 0) {
        code.append(" ");
        column++;
      }
      code.append(argument).append(i == arguments.size() - 1 ? "" : ",");
      column += argument.length() + 1;
    }
    return code.toString();
  }

  private String flatCalls() {
    return calls.isEmpty()
        ? ""
        : calls.stream().map(Expression::flat).collect(Collectors.joining());
  }

  private String flatArguments() {
    return arguments.size() == 1
        ? arguments.get(0).flat()
        : arguments.stream().map(Expression::flat).collect(Collectors.joining(", "));
  }

  private static boolean fits(int column, String code, int trailing) {
    return LineLength.fits(column + code.length() + trailing);
  }
}
