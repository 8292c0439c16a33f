package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.List;

/**
 * A value that is to become a column: a property's, or one within it.
 *
 * @param name the name of its field
 * @param type its Java type
 * @param nullable whether its field is nullable
 * @param annotations what annotations ask of it
 * @param nullMarked whether it stands in a JSpecify {@code @NullMarked} scope
 * @param convertible whether converters apply that are registered for its type
 */
public record Value(
    String name,
    JavaType type,
    boolean nullable,
    ValueAnnotations annotations,
    boolean nullMarked,
    boolean convertible) {

  /**
   * What a declaration declares.
   *
   * @param name the name of its field
   * @param type its type as it was written
   * @param nullable whether its field is nullable
   * @param declared the annotations on the declaration
   * @param nullMarked whether it stands in a {@code @NullMarked} scope
   */
  public static Value declared(
      String name, JavaType type, boolean nullable, ValueAnnotations declared, boolean nullMarked) {
    JavaType settled = ArrayAnnotations.settled(type, declared);
    return new Value(name, settled, nullable, settled.annotations().value(), nullMarked, true);
  }

  /**
   * What a converter makes of it, to which no further converters apply. What annotations ask of it
   * takes the place of what they ask of the converter's method.
   *
   * @param otherType the type of the converter's method
   * @param declared the annotations on the method
   * @param otherNullMarked whether the converter stands in a {@code @NullMarked} scope
   */
  public Value converted(JavaType otherType, ValueAnnotations declared, boolean otherNullMarked) {
    JavaType settled =
        ArrayAnnotations.settled(otherType, declared, annotations.withoutConverter());
    ValueAnnotations all = settled.annotations().value().withoutConverter();
    return new Value(name, settled, nullable, all, otherNullMarked, false);
  }

  /** A part of it that is nullable as its own annotations say. */
  public Value part(String partName, JavaType partType) {
    return part(partName, partType, Nullability.of(partType, nullMarked));
  }

  /** A part of it. */
  public Value part(String partName, JavaType partType, boolean partNullable) {
    JavaType settled = ArrayAnnotations.settled(partType, ValueAnnotations.NONE);
    ValueAnnotations partAnnotations = settled.annotations().value();
    return new Value(
        Given.orElse(partAnnotations.field().name(), partName),
        settled,
        partNullable,
        partAnnotations,
        nullMarked,
        convertible);
  }

  /** The same value as another Java type. */
  public Value as(JavaType otherType, ValueAnnotations otherAnnotations) {
    return new Value(name, otherType, nullable, otherAnnotations, nullMarked, convertible);
  }

  /** The same value with other annotations. */
  public Value with(ValueAnnotations otherAnnotations) {
    return as(type, otherAnnotations);
  }

  /** The same value, nullable. */
  public Value asNullable() {
    return new Value(name, type, true, annotations, nullMarked, convertible);
  }

  /** The same value, to which registered converters apply or not. */
  public Value convertible(boolean newConvertible) {
    return new Value(name, type, nullable, annotations, nullMarked, newConvertible);
  }

  /** The type that is asked for, or else the default. */
  public DataType dataType(DataType defaultType) {
    return Given.orElse(annotations.field().type(), defaultType);
  }

  /** Its field. */
  public Field field(ArrowType arrowType, Field... children) {
    return field(arrowType, List.of(children));
  }

  /** Its field. */
  public Field field(ArrowType arrowType, List<Field> children) {
    return nullable
        ? Field.nullable(name, arrowType, children)
        : Field.required(name, arrowType, children);
  }
}
