package dev.arrowrecord.processor.model;

import java.util.List;

/**
 * A class, interface, record or enum that the user's source mentions.
 *
 * @param packageName its package; empty for the unnamed one
 * @param simpleNames its name, after the names of the types around it
 * @param kind how it was declared
 * @param visibility from where it can be named
 * @param constants the names of an enum's constants, in order; empty for everything else
 * @param arrowRecord whether it is annotated with {@code @ArrowRecord}, or imported
 * @param deprecated whether mentioning it makes the compiler warn
 * @param traits what its declaration says of its values
 */
public record JavaClass(
    String packageName,
    List<String> simpleNames,
    Kind kind,
    Visibility visibility,
    List<String> constants,
    boolean arrowRecord,
    boolean deprecated,
    ClassTraits traits) {

  /** How a type is declared. */
  public enum Kind {
    /** {@code class}. */
    CLASS,
    /** {@code record}. */
    RECORD,
    /** {@code interface}. */
    INTERFACE,
    /** {@code enum}. */
    ENUM,
    /** {@code @interface}. */
    ANNOTATION
  }

  /** A class of whose values nothing is known. */
  public JavaClass(
      String packageName,
      List<String> simpleNames,
      Kind kind,
      Visibility visibility,
      List<String> constants,
      boolean arrowRecord,
      boolean deprecated) {
    this(
        packageName,
        simpleNames,
        kind,
        visibility,
        constants,
        arrowRecord,
        deprecated,
        ClassTraits.NONE);
  }

  /** Makes the name lists immutable. */
  public JavaClass {
    simpleNames = List.copyOf(simpleNames);
    constants = List.copyOf(constants);
  }

  /** The name within its package, as {@code Outer.Inner}. */
  public String name() {
    return String.join(".", simpleNames);
  }

  /** The name alone, as {@code Inner}. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** The name with the package, as {@code com.acme.Outer.Inner}. */
  public String qualifiedName() {
    return packageName.isEmpty() ? name() : packageName + "." + name();
  }

  /** Whether it comes with Java. */
  public boolean isPlatform() {
    return packageName.startsWith("java.") || packageName.startsWith("javax.");
  }

  /** Whether a class in package {@code from} can name this one. */
  public boolean isVisibleFrom(String from) {
    return switch (visibility) {
      case PUBLIC -> true;
      case PACKAGE -> packageName.equals(from);
      case PRIVATE -> false;
    };
  }
}
