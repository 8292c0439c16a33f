package dev.arrowrecord.processor.model;

import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;

/**
 * A type annotated with {@code @ArrowRecord}.
 *
 * @param type the type
 * @param shape how it is declared
 * @param naming how its properties' names become field names
 * @param fields its instance fields, inherited ones first
 * @param constructors its constructors; of a record, the canonical one alone
 * @param accessors its instance methods that take nothing and return something, inherited ones too
 * @param setters its instance methods named {@code set…} that take one value, inherited ones too
 * @param surroundings what the generated class has to take into account
 * @param position where the type stands
 * @param annotationPosition where its {@code @ArrowRecord} stands
 */
public record RecordModel(
    JavaClass type,
    Shape shape,
    Naming naming,
    List<Variable> fields,
    List<Executable> constructors,
    List<Executable> accessors,
    List<Executable> setters,
    Surroundings surroundings,
    Position position,
    Position annotationPosition) {
  /** Makes the lists immutable. */
  public RecordModel {
    fields = List.copyOf(fields);
    constructors = List.copyOf(constructors);
    accessors = List.copyOf(accessors);
    setters = List.copyOf(setters);
  }

  /**
   * How a type is declared.
   *
   * @param isAbstract whether it is abstract
   * @param generic whether it has type parameters
   * @param inner whether it or a type around it needs an enclosing instance
   */
  public record Shape(boolean isAbstract, boolean generic, boolean inner) {}

  /**
   * What the generated class has to take into account.
   *
   * @param javaLangShadowed whether the package has types named like some of {@code java.lang}
   * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is visible
   * @param namedModule whether the type is in a named module
   */
  public record Surroundings(
      boolean javaLangShadowed, boolean generatedAnnotation, boolean namedModule) {}
}
