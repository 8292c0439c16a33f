package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A constructor or method.
 *
 * @param name its name; the simple name of the type for a constructor
 * @param returnType what it returns; the type itself for a constructor
 * @param parameters its parameters
 * @param reach whether the generated class can call it
 * @param isPublic whether it is public
 * @param isAbstract whether it is abstract
 * @param checkedExceptions the checked exceptions it declares
 * @param deprecated whether calling it makes the compiler warn
 * @param nullMarked whether it stands in a JSpecify {@code @NullMarked} scope
 * @param annotations the annotations on it
 * @param creator where {@code @ArrowCreator} stands on it; null if it does not
 * @param position where it stands
 */
public record Executable(
    String name,
    JavaType returnType,
    List<Variable> parameters,
    Reach reach,
    boolean isPublic,
    boolean isAbstract,
    List<String> checkedExceptions,
    boolean deprecated,
    boolean nullMarked,
    MemberAnnotations annotations,
    @Nullable Position creator,
    Position position) {
  /** Makes the lists immutable. */
  public Executable {
    parameters = List.copyOf(parameters);
    checkedExceptions = List.copyOf(checkedExceptions);
  }

  /** Whether the generated class can call it. */
  public boolean accessible() {
    return reach == Reach.CALLABLE;
  }

  /** The same with its parameters called otherwise. */
  Executable withParameterNames(List<String> names) {
    List<Variable> renamed = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      renamed.add(parameters.get(i).withName(names.get(i)));
    }
    return withTypes(returnType, renamed);
  }

  /** The same with other types. */
  Executable withTypes(JavaType newReturnType, List<Variable> newParameters) {
    return new Executable(
        name,
        newReturnType,
        newParameters,
        reach,
        isPublic,
        isAbstract,
        checkedExceptions,
        deprecated,
        nullMarked,
        annotations,
        creator,
        position);
  }

  /** The name with the parameters, as {@code Trade(long id, String symbol)}. */
  public String signature() {
    return parameters.stream()
        .map(parameter -> parameter.type() + " " + parameter.name())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
