package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.codegen.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * A static method of the generated class, which hands over to the method of the same name on {@code
 * IPC}.
 *
 * @param name its name
 * @param returns what it returns; empty for nothing
 * @param summary what it does, in one or more paragraphs
 * @param parameters what it takes
 * @param returned what the returned value is; empty for nothing
 * @param errors what it throws, each with when
 */
record EntryPoint(
    String name,
    String returns,
    String summary,
    List<Parameter> parameters,
    String returned,
    List<Thrown> errors) {

  /** A parameter. */
  record Parameter(String type, String name, String description) {}

  /**
   * An exception.
   *
   * @param declared whether the method declares it, and does not only document it
   */
  record Thrown(String type, boolean declared, String description) {}

  /** The same with another parameter. */
  EntryPoint with(Parameter parameter) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(parameter);
    return new EntryPoint(name, returns, summary, all, returned, errors);
  }

  /** Writes the method. */
  void write(SourceText out) {
    List<String> declared = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    String thrown = "";
    StringBuilder doc = new StringBuilder(summary).append('\n');
    for (Parameter parameter : parameters) {
      declared.add(parameter.type + " " + parameter.name);
      arguments.add(parameter.name);
      doc.append("\n@param ").append(parameter.name).append(' ').append(parameter.description);
    }
    if (!returns.isEmpty()) {
      doc.append("\n@return ").append(returned);
    }
    for (Thrown error : errors) {
      doc.append("\n@throws ").append(error.type).append(' ').append(error.description);
      thrown = error.declared ? error.type : thrown;
    }
    out.blank();
    out.doc(doc.toString());
    out.method(
        "public static " + (returns.isEmpty() ? "void" : returns) + " " + name, declared, thrown);
    String call = "IPC." + name + "(" + String.join(", ", arguments) + ");";
    out.line(returns.isEmpty() ? call : "return " + call);
    out.close();
  }
}
