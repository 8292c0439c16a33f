package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * A static method of the generated class, which hands over to the method of the same name on {@code
 * IPC}.
 *
 * @param name its name
 * @param returns what it returns; null for nothing
 * @param summary what it does, in one or more paragraphs
 * @param parameters what it takes
 * @param returned what the returned value is; empty for nothing
 * @param errors what it throws, each with when
 */
record EntryPoint(
    String name,
    @Nullable TypeName returns,
    String summary,
    List<Parameter> parameters,
    String returned,
    List<Thrown> errors) {

  /** A parameter. */
  record Parameter(TypeName type, String name, String description) {}

  /**
   * An exception.
   *
   * @param declared whether the method declares it, and does not only document it
   */
  record Thrown(ClassName type, boolean declared, String description) {}

  /** The same with another parameter. */
  EntryPoint with(Parameter parameter) {
    List<Parameter> all = new ArrayList<>(parameters);
    all.add(parameter);
    return new EntryPoint(name, returns, summary, all, returned, errors);
  }

  /** The method. */
  MethodSpec method() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    // In one piece, as JavaPoet takes its time over each.
    StringBuilder doc = new StringBuilder(summary).append("\n\n");
    for (Parameter parameter : parameters) {
      method.addParameter(parameter.type(), parameter.name());
      doc.append("@param %s %s\n".formatted(parameter.name(), parameter.description()));
    }
    if (returns != null) {
      method.returns(returns);
      doc.append("@return ").append(returned).append('\n');
    }
    for (Thrown thrown : errors) {
      doc.append("@throws $T ").append(thrown.description()).append('\n');
      if (thrown.declared()) {
        method.addException(thrown.type());
      }
    }
    method.addJavadoc(doc.toString(), errors.stream().map(Thrown::type).toArray());
    String arguments = parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    String call = "IPC.%s(%s)".formatted(name, arguments);
    return method.addStatement(returns == null ? call : "return " + call).build();
  }
}
