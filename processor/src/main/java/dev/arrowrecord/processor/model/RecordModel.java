package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type to generate for.
 *
 * @param type the type
 * @param typeArguments what its type parameters stand for; empty as long as that is not known
 * @param shape how it is declared
 * @param annotation its {@code @ArrowRecord}
 * @param fields its instance fields, inherited ones first
 * @param creators what might make records of it
 * @param accessors its instance methods that take nothing and return something, inherited ones
 *     first
 * @param setters its instance methods that take one value and are named like a setter, or like a
 *     field that is not final; inherited ones too
 * @param others its other instance methods, as far as they or their parameters are annotated
 * @param surroundings what the generated class has to take into account
 * @param position where the type stands
 */
public record RecordModel(
    JavaClass type,
    List<JavaType> typeArguments,
    Shape shape,
    RecordAnnotation annotation,
    List<Variable> fields,
    Creators creators,
    List<Executable> accessors,
    List<Executable> setters,
    List<Executable> others,
    Surroundings surroundings,
    Position position) {
  /** Makes the lists immutable. */
  public RecordModel {
    typeArguments = List.copyOf(typeArguments);
    fields = List.copyOf(fields);
    accessors = List.copyOf(accessors);
    setters = List.copyOf(setters);
    others = List.copyOf(others);
  }

  /** Its name for messages: as {@code Outer.Inner}, and with type arguments. */
  public String name() {
    return javaType().toString();
  }

  /** Its name with its type arguments, or with its type parameters as long as it has none. */
  public String declaration() {
    return isUnbound()
        ? name() + shape.typeParameters().stream().collect(Collectors.joining(", ", "<", ">"))
        : name();
  }

  /** The type, with its arguments. */
  public JavaType.Declared javaType() {
    return new JavaType.Declared(type, typeArguments, false, TypeAnnotations.NONE);
  }

  /** Whether it has type parameters, and what they stand for is not known. */
  public boolean isUnbound() {
    return !shape.typeParameters().isEmpty() && typeArguments.isEmpty();
  }

  /** The same type, once what its type parameters stand for is known. */
  public RecordModel bind(List<JavaType> arguments) {
    return new Substitution(shape.typeParameters(), arguments).in(this, arguments);
  }

  /** Its constructors; of a record, the canonical one and any with {@code @ArrowCreator}. */
  public List<Executable> constructors() {
    return creators.constructors();
  }

  /** Whether what stands there is declared by the type itself; what it inherits stands at it. */
  public boolean declares(Position member) {
    return !member.element().equals(position.element());
  }

  /** The package of the generated class. */
  public String packageName() {
    return surroundings.packageName();
  }

  /** Where its {@code @ArrowRecord} stands. */
  public Position annotationPosition() {
    return annotation.position();
  }

  /**
   * How a type is declared.
   *
   * @param isAbstract whether it is abstract, as all interfaces are
   * @param isSealed whether it names its subtypes
   * @param typeParameters the names of its type parameters
   * @param inner whether it or a type around it needs an enclosing instance
   * @param rawSupertypes the names of its supertypes without type arguments from which properties
   *     of no known type come
   * @param commands its abstract methods that are no accessors, as they are written
   */
  public record Shape(
      boolean isAbstract,
      boolean isSealed,
      List<String> typeParameters,
      boolean inner,
      List<String> rawSupertypes,
      List<String> commands) {
    /** Makes the list immutable. */
    public Shape {
      typeParameters = List.copyOf(typeParameters);
      rawSupertypes = List.copyOf(rawSupertypes);
      commands = List.copyOf(commands);
    }
  }

  /**
   * What the generated class has to take into account.
   *
   * @param packageName its package
   * @param javaLangShadowed whether the package has types named like some of {@code java.lang}
   * @param generatedAnnotation whether {@code javax.annotation.processing.Generated} is visible
   * @param namedModule whether the type is in a named module
   * @param lombok whether annotations of Lombok stand on the type, which ought to have run before
   */
  public record Surroundings(
      String packageName,
      boolean javaLangShadowed,
      boolean generatedAnnotation,
      boolean namedModule,
      boolean lombok) {}
}
