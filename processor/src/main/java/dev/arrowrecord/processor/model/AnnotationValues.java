package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.annotation.Given;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The values that one annotation gives, by their types. What the compiler could not make sense of,
 * and reports itself, is as good as not given.
 *
 * @param mirror the annotation
 * @param position where it stands; a declaration if the compiler cannot find the annotation
 */
record AnnotationValues(AnnotationMirror mirror, Position position) {
  /** A string; null if it is not written out. */
  @Nullable Given<String> text(String name) {
    return given(name, AnnotationValues::asText);
  }

  /** A string, or the empty one. */
  Given<String> textOrEmpty(String name) {
    return orElse(text(name), "");
  }

  /** A number; null if it is not written out. */
  @Nullable Given<Integer> number(String name) {
    return given(name, AnnotationValues::asNumber);
  }

  /** A number, or zero. */
  Given<Integer> numberOrZero(String name) {
    return orElse(number(name), 0);
  }

  /** Whether it is true. */
  @Nullable Given<Boolean> flag(String name) {
    return given(name, value -> value instanceof Boolean flag ? flag : null);
  }

  /** A constant of an enum; null if it is not written out. */
  <E extends Enum<E>> @Nullable Given<E> constant(String name, Class<E> type) {
    return given(name, value -> constant(value, type));
  }

  /** A constant of an enum, or its default. */
  <E extends Enum<E>> Given<E> constant(String name, E defaultValue) {
    return orElse(constant(name, defaultValue.getDeclaringClass()), defaultValue);
  }

  /** Strings, or none. */
  Given<List<String>> texts(String name) {
    return orElse(given(name, value -> each(value, AnnotationValues::asText)), List.of());
  }

  /** Numbers, or none. */
  Given<List<Integer>> numbers(String name) {
    return orElse(given(name, value -> each(value, AnnotationValues::asNumber)), List.of());
  }

  /** The qualified name of a class; empty if it does not exist. */
  Given<String> className(String name) {
    return orElse(given(name, AnnotationValues::className), "");
  }

  /** The qualified names of classes, each where it stands; empty for those that do not exist. */
  List<Given<String>> classNames(String name) {
    AnnotationValue value = value(name);
    if (value == null || !(value.getValue() instanceof List<?> values)) {
      return List.of();
    }
    return values.stream()
        .filter(AnnotationValue.class::isInstance)
        .map(AnnotationValue.class::cast)
        .map(each -> new Given<>(className(each.getValue()), position.at(each)))
        .toList();
  }

  /** Annotations, or none. */
  List<AnnotationMirror> annotations(String name) {
    Given<List<AnnotationMirror>> given =
        given(
            name,
            value -> each(value, each -> each instanceof AnnotationMirror mirror ? mirror : null));
    return Given.orElse(given, List.of());
  }

  /** All values as the source spells them, by their names, with what is left to defaults. */
  Map<String, String> spelled() {
    Map<String, String> spelled = new HashMap<>();
    for (ExecutableElement each :
        ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
      String name = each.getSimpleName().toString();
      AnnotationValue given = value(name);
      AnnotationValue value = given == null ? each.getDefaultValue() : given;
      if (value != null) {
        spelled.put(name, value.toString());
      }
    }
    return spelled;
  }

  /** A value that is written out; null for one left to its default. */
  private @Nullable AnnotationValue value(String name) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(name)) {
        return entry.getValue();
      }
    }
    return null;
  }

  private <T> @Nullable Given<T> given(String name, Function<Object, @Nullable T> reader) {
    AnnotationValue value = value(name);
    T read = value == null ? null : reader.apply(value.getValue());
    return read == null ? null : new Given<>(read, position.at(value));
  }

  private <T> Given<T> orElse(@Nullable Given<T> given, T defaultValue) {
    return given == null ? new Given<>(defaultValue, position) : given;
  }

  private static @Nullable String asText(Object value) {
    return value instanceof String text ? text : null;
  }

  private static @Nullable Integer asNumber(Object value) {
    return value instanceof Integer number ? number : null;
  }

  private static <T> @Nullable List<T> each(Object value, Function<Object, @Nullable T> reader) {
    return value instanceof List<?> values
        ? values.stream()
            .filter(AnnotationValue.class::isInstance)
            .map(AnnotationValue.class::cast)
            .flatMap(each -> Optional.ofNullable(reader.apply(each.getValue())).stream())
            .toList()
        : null;
  }

  private static <E extends Enum<E>> @Nullable E constant(Object value, Class<E> type) {
    if (value instanceof VariableElement variable) {
      for (E constant : type.getEnumConstants()) {
        if (variable.getSimpleName().contentEquals(constant.name())) {
          return constant;
        }
      }
    }
    return null;
  }

  private static String className(Object value) {
    return value instanceof DeclaredType type
            && type.getKind() == TypeKind.DECLARED
            && type.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }
}
