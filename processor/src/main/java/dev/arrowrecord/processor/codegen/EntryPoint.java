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

  /**
   * The method.
   *
   * @param options the class of the options that are passed as their defaults; null if all the
   *     parameters are passed as they come
   */
  MethodSpec method(@Nullable TypeName options) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    method.addJavadoc("$L", summary).addJavadoc("\n\n");
    List<String> arguments = new ArrayList<>();
    for (Parameter parameter : parameters) {
      method.addParameter(parameter.type(), parameter.name());
      method.addJavadoc("@param $L $L\n", parameter.name(), parameter.description());
      arguments.add(parameter.name());
    }
    if (returns != null) {
      method.returns(returns).addJavadoc("@return $L\n", returned);
    }
    for (Thrown thrown : errors) {
      method.addJavadoc("@throws $T $L\n", thrown.type(), thrown.description());
      if (thrown.declared()) {
        method.addException(thrown.type());
      }
    }
    String call = (returns == null ? "" : "return ") + "IPC." + name + "(";
    String passed = arguments.stream().collect(Collectors.joining(", "));
    return options == null
        ? method.addStatement("$L$L)", call, passed).build()
        : method.addStatement("$L$L, $T.defaults())", call, passed, options).build();
  }
}
