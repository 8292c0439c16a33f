package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.model.annotation.ConvertAnnotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type as the user wrote it, with the annotations that stand on it and within it.
 *
 * <p>{@code toString()} spells it as in source, with simple names; {@link #sameAs} compares without
 * annotations.
 */
public sealed interface JavaType {
  /** {@code byte[]}. */
  static JavaType bytes() {
    return new Array(new Primitive("byte", TypeAnnotations.NONE), TypeAnnotations.NONE);
  }

  /** A class that is public, not generic and not nested. */
  static JavaType of(String packageName, String name) {
    JavaClass javaClass =
        new JavaClass(
            packageName,
            List.of(name),
            JavaClass.Kind.CLASS,
            Visibility.PUBLIC,
            List.of(),
            false,
            false);
    return new Declared(javaClass, List.of(), false, TypeAnnotations.NONE);
  }

  /** A class of the JDK that is not generic, by its qualified name. */
  static JavaType named(String qualifiedName) {
    int dot = qualifiedName.lastIndexOf('.');
    return of(qualifiedName.substring(0, dot), qualifiedName.substring(dot + 1));
  }

  /** A list of this. */
  static JavaType list(JavaType element) {
    return ((Declared) named("java.util.List")).withArguments(element);
  }

  /** The annotations on this very type, not on its parts. */
  TypeAnnotations annotations();

  /** The same type with further annotations, on it and on its parts, from another mention of it. */
  JavaType with(JavaType other);

  /** The same type without what its annotations say of nulls, on it and on its parts. */
  JavaType withoutNullness();

  /** Spelled with qualified names and without annotations. */
  String qualifiedName();

  /** Whether naming it makes the compiler warn. */
  boolean mentionsDeprecated();

  /** The same type with these annotations on it, in place of what it had. */
  JavaType withAnnotations(TypeAnnotations newAnnotations);

  /**
   * The same type with the annotations that stood on type variables where it was declared, which
   * the compiler drops when it puts a type in their place.
   */
  default JavaType withVariablesOf(JavaType declared) {
    if (declared instanceof Other) {
      return withAnnotations(annotations().with(declared.annotations()));
    }
    if (this instanceof Array array && declared instanceof Array other) {
      return new Array(array.component.withVariablesOf(other.component), annotations());
    }
    if (this instanceof Declared type
        && declared instanceof Declared other
        && type.arguments.size() == other.arguments.size()) {
      List<JavaType> arguments = new ArrayList<>();
      for (int i = 0; i < type.arguments.size(); i++) {
        arguments.add(type.arguments.get(i).withVariablesOf(other.arguments.get(i)));
      }
      return type.withArguments(arguments.toArray(JavaType[]::new));
    }
    return this;
  }

  /** The same type as an object: the box of a primitive. */
  default JavaType boxed() {
    return this;
  }

  /** Whether both are the same type to the compiler, whatever annotations stand on them. */
  default boolean sameAs(JavaType other) {
    return qualifiedName().equals(other.qualifiedName());
  }

  /** A primitive type. */
  record Primitive(String name, TypeAnnotations annotations) implements JavaType {
    @Override
    public JavaType boxed() {
      return of(
          "java.lang",
          switch (name) {
            case "int" -> "Integer";
            case "char" -> "Character";
            default -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
          });
    }

    @Override
    public JavaType withAnnotations(TypeAnnotations newAnnotations) {
      return new Primitive(name, newAnnotations);
    }

    @Override
    public JavaType with(JavaType other) {
      return new Primitive(name, annotations.with(other.annotations()));
    }

    @Override
    public JavaType withoutNullness() {
      return new Primitive(name, annotations.withoutNullness());
    }

    @Override
    public boolean mentionsDeprecated() {
      return false;
    }

    @Override
    public String qualifiedName() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** An array. */
  record Array(JavaType component, TypeAnnotations annotations) implements JavaType {
    /** The same array, of what a converter converts. */
    public Array convertedWithin(ConvertAnnotation converter) {
      JavaType converted =
          component instanceof Array array
              ? array.convertedWithin(converter)
              : component.withAnnotations(component.annotations().with(converter));
      return new Array(converted, annotations);
    }

    /** What is in it once all dimensions are taken off. */
    public JavaType innermost() {
      return component instanceof Array array ? array.innermost() : component;
    }

    @Override
    public JavaType withAnnotations(TypeAnnotations newAnnotations) {
      return new Array(component, newAnnotations);
    }

    @Override
    public JavaType with(JavaType other) {
      JavaType merged = other instanceof Array array ? component.with(array.component) : component;
      return new Array(merged, annotations.with(other.annotations()));
    }

    @Override
    public JavaType withoutNullness() {
      return new Array(component.withoutNullness(), annotations.withoutNullness());
    }

    @Override
    public boolean mentionsDeprecated() {
      return component.mentionsDeprecated();
    }

    @Override
    public String qualifiedName() {
      return component.qualifiedName() + "[]";
    }

    @Override
    public String toString() {
      return component + "[]";
    }
  }

  /**
   * A class or interface.
   *
   * @param javaClass what is named
   * @param arguments its type arguments; empty for a raw type too
   * @param raw whether it is generic and the arguments are missing
   * @param annotations the annotations on it
   */
  record Declared(
      JavaClass javaClass, List<JavaType> arguments, boolean raw, TypeAnnotations annotations)
      implements JavaType {
    /** Makes the arguments immutable. */
    public Declared {
      arguments = List.copyOf(arguments);
    }

    /** The same class with other type arguments. */
    public Declared withArguments(JavaType... newArguments) {
      return new Declared(javaClass, List.of(newArguments), raw, annotations);
    }

    @Override
    public JavaType withAnnotations(TypeAnnotations newAnnotations) {
      return new Declared(javaClass, arguments, raw, newAnnotations);
    }

    @Override
    public JavaType with(JavaType other) {
      if (!(other instanceof Declared declared) || declared.arguments.size() != arguments.size()) {
        return this;
      }
      List<JavaType> merged = new ArrayList<>();
      for (int i = 0; i < arguments.size(); i++) {
        merged.add(arguments.get(i).with(declared.arguments.get(i)));
      }
      return new Declared(javaClass, merged, raw, annotations.with(other.annotations()));
    }

    @Override
    public JavaType withoutNullness() {
      List<JavaType> stripped = arguments.stream().map(JavaType::withoutNullness).toList();
      return new Declared(javaClass, stripped, raw, annotations.withoutNullness());
    }

    @Override
    public boolean mentionsDeprecated() {
      return javaClass.deprecated() || arguments.stream().anyMatch(JavaType::mentionsDeprecated);
    }

    @Override
    public String qualifiedName() {
      return javaClass.qualifiedName() + spelled(arguments, JavaType::qualifiedName);
    }

    @Override
    public String toString() {
      return javaClass.name() + spelled(arguments, JavaType::toString);
    }

    private static String spelled(List<JavaType> arguments, Function<JavaType, String> spelling) {
      return arguments.isEmpty()
          ? ""
          : arguments.stream().map(spelling).collect(Collectors.joining(", ", "<", ">"));
    }
  }

  /**
   * A wildcard.
   *
   * @param keyword {@code extends} or {@code super}; null if unbounded
   * @param bound what follows the keyword; null if unbounded
   * @param annotations the annotations on it
   */
  record Wildcard(@Nullable String keyword, @Nullable JavaType bound, TypeAnnotations annotations)
      implements JavaType {
    @Override
    public JavaType withAnnotations(TypeAnnotations newAnnotations) {
      return new Wildcard(keyword, bound, newAnnotations);
    }

    @Override
    public JavaType with(JavaType other) {
      return bound != null && other instanceof Wildcard wildcard && wildcard.bound != null
          ? new Wildcard(keyword, bound.with(wildcard.bound), annotations)
          : this;
    }

    @Override
    public JavaType withoutNullness() {
      return new Wildcard(
          keyword, bound == null ? null : bound.withoutNullness(), annotations.withoutNullness());
    }

    @Override
    public boolean mentionsDeprecated() {
      return bound != null && bound.mentionsDeprecated();
    }

    @Override
    public String qualifiedName() {
      return bound == null ? "?" : "? " + keyword + " " + bound.qualifiedName();
    }

    @Override
    public String toString() {
      return bound == null ? "?" : "? " + keyword + " " + bound;
    }
  }

  /** Anything else: a type variable, an intersection. */
  record Other(String name, TypeAnnotations annotations) implements JavaType {
    @Override
    public JavaType withAnnotations(TypeAnnotations newAnnotations) {
      return new Other(name, newAnnotations);
    }

    @Override
    public JavaType with(JavaType other) {
      return this;
    }

    @Override
    public JavaType withoutNullness() {
      return new Other(name, annotations.withoutNullness());
    }

    @Override
    public boolean mentionsDeprecated() {
      return false;
    }

    @Override
    public String qualifiedName() {
      return name;
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
