package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.TypeAnnotations;
import dev.arrowrecord.processor.model.annotation.FieldAnnotation;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whether annotations in front of an array, as in {@code @ArrowField(size = 3) float[]}, speak of
 * the array or of what is in it. To Java they stand on the declaration and on the innermost
 * component, both at once.
 *
 * <p>Here they speak of the array where they ask for something that it alone is or that a field as
 * a whole has: a list type, a size, a shape, a name, an extension type, metadata. All else is for
 * what is in it. Between component and brackets, as in {@code String @ArrowDictionary []}, they
 * always speak of the array.
 */
final class ArrayAnnotations {
  private ArrayAnnotations() {}

  /**
   * The type with each annotation where it belongs.
   *
   * @param type a type as it was written
   * @param declared the annotations on a declaration that has this type
   */
  static JavaType settled(JavaType type, ValueAnnotations declared) {
    return settled(type, declared::with);
  }

  /**
   * The same, where others come first.
   *
   * @param type a type as it was written
   * @param declared the annotations on a declaration that has this type
   * @param first annotations that take the place of those
   */
  static JavaType settled(JavaType type, ValueAnnotations declared, ValueAnnotations first) {
    return settled(type, others -> first.orElse(declared.with(others)));
  }

  private static JavaType settled(JavaType type, UnaryOperator<ValueAnnotations> declared) {
    if (!(type instanceof JavaType.Array array)) {
      return type.withAnnotations(
          withValue(type.annotations(), declared.apply(type.annotations().value())));
    }
    ValueAnnotations front = declared.apply(array.innermost().annotations().value());
    if (front.isEmpty()) {
      return type;
    }
    if (isByteArray(array)) {
      return with(settledWithin(array, ValueAnnotations.NONE), front);
    }
    boolean sizeOfArray = isSizeOfArray(front.field(), ofBytes(array));
    return with(settledWithin(array, ofElements(front, sizeOfArray)), ofArray(front, sizeOfArray));
  }

  private static JavaType settledWithin(JavaType.Array array, ValueAnnotations elements) {
    JavaType component = array.component();
    if (component instanceof JavaType.Array inner) {
      JavaType settled =
          settledWithin(inner, isByteArray(inner) ? ValueAnnotations.NONE : elements);
      return new JavaType.Array(
          isByteArray(inner) ? with(settled, elements) : settled, array.annotations());
    }
    return new JavaType.Array(
        component.withAnnotations(withValue(component.annotations(), elements)),
        array.annotations());
  }

  private static boolean isByteArray(JavaType.Array array) {
    return array.qualifiedName().equals("byte[]");
  }

  /** Whether what is in the array can have a size itself. */
  private static boolean ofBytes(JavaType.Array array) {
    String innermost = array.innermost().qualifiedName();
    return innermost.equals("byte") || innermost.equals("java.nio.ByteBuffer");
  }

  private static boolean isSizeOfArray(FieldAnnotation field, boolean ofBytes) {
    Given<DataType> type = field.type();
    return type == null ? !ofBytes : isListType(type);
  }

  private static boolean isListType(Given<DataType> type) {
    return Choices.LISTS.contains(type.value());
  }

  private static ValueAnnotations ofArray(ValueAnnotations front, boolean sizeOfArray) {
    FieldAnnotation field = front.field();
    Given<DataType> type = field.type();
    return new ValueAnnotations(
        new FieldAnnotation(
            field.name(),
            type != null && isListType(type) ? type : null,
            null,
            null,
            sizeOfArray ? field.size() : null,
            null),
        null,
        null,
        null,
        front.tensor(),
        front.extension(),
        front.converter(),
        front.metadata(),
        front.uses(),
        front.contradictions());
  }

  private static ValueAnnotations ofElements(ValueAnnotations front, boolean sizeOfArray) {
    FieldAnnotation field = front.field();
    Given<DataType> type = field.type();
    return new ValueAnnotations(
        new FieldAnnotation(
            null,
            type == null || isListType(type) ? null : type,
            field.unit(),
            field.zone(),
            sizeOfArray ? null : field.size(),
            field.keysSorted()),
        front.decimal(),
        front.dictionary(),
        front.runEnds(),
        null,
        null,
        null,
        List.of(),
        front.uses(),
        List.of());
  }

  private static JavaType with(JavaType type, ValueAnnotations further) {
    TypeAnnotations annotations = type.annotations();
    return type.withAnnotations(withValue(annotations, further.with(annotations.value())));
  }

  private static TypeAnnotations withValue(TypeAnnotations annotations, ValueAnnotations value) {
    return new TypeAnnotations(annotations.nonNull(), annotations.nullable(), value);
  }
}
