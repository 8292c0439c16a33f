package dev.arrowrecord.processor.model;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Generated classes of earlier compilations: in jars, or left from the last build. */
public final class GeneratedClasses {
  private final Elements elements;

  /**
   * Makes a reader.
   *
   * @param elements the compiler's elements
   */
  public GeneratedClasses(Elements elements) {
    this.elements = elements;
  }

  /** Whether there is a class of that qualified name. */
  public boolean exists(String qualifiedName) {
    return elements.getTypeElement(qualifiedName) != null;
  }

  /**
   * A string constant of a generated class.
   *
   * @param qualifiedName the generated class
   * @param constant the constant's name
   * @return its value; empty if there is no such class or no such constant
   */
  public Optional<String> constant(String qualifiedName, String constant) {
    TypeElement type = elements.getTypeElement(qualifiedName);
    if (type == null) {
      return Optional.empty();
    }
    for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
      if (field.getSimpleName().contentEquals(constant)
          && field.getConstantValue() instanceof String value) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
