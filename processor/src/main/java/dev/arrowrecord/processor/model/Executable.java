package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A constructor or method.
 *
 * @param name its name; the simple name of the type for a constructor
 * @param returnType what it returns; the type itself for a constructor
 * @param parameters its parameters
 * @param accessible whether a class in the package of the annotated type can call it
 * @param isPublic whether it is public
 * @param checkedExceptions the checked exceptions it declares
 * @param deprecated whether calling it makes the compiler warn
 * @param nullMarked whether it stands in a JSpecify {@code @NullMarked} scope
 * @param annotations the annotations on it
 * @param position where it stands
 */
public record Executable(
    String name,
    JavaType returnType,
    List<Variable> parameters,
    boolean accessible,
    boolean isPublic,
    List<String> checkedExceptions,
    boolean deprecated,
    boolean nullMarked,
    MemberAnnotations annotations,
    Position position) {
  /** Makes the lists immutable. */
  public Executable {
    parameters = List.copyOf(parameters);
    checkedExceptions = List.copyOf(checkedExceptions);
  }

  /** The name with the parameters, as {@code Trade(long id, String symbol)}. */
  public String signature() {
    return parameters.stream()
        .map(parameter -> parameter.type() + " " + parameter.name())
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
