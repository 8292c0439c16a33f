package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.model.annotation.AnnotationUse;
import dev.arrowrecord.processor.model.annotation.ConvertAnnotation;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import java.util.Map;

/**
 * What type-use annotations say about one type: a property's as a whole, or a part of it such as a
 * type argument.
 *
 * @param nonNull whether an annotation named {@code NonNull}, {@code NotNull} or {@code Nonnull}
 *     stands there
 * @param nullable whether an annotation named {@code Nullable} does
 * @param value what annotations ask of values of the type
 */
public record TypeAnnotations(boolean nonNull, boolean nullable, ValueAnnotations value) {
  /** No annotations. */
  public static final TypeAnnotations NONE =
      new TypeAnnotations(false, false, ValueAnnotations.NONE);

  /** These and the annotations of another mention of the same type. */
  public TypeAnnotations with(TypeAnnotations other) {
    return new TypeAnnotations(
        nonNull || other.nonNull, nullable || other.nullable, value.with(other.value));
  }

  /** These and a converter. */
  public TypeAnnotations with(ConvertAnnotation converter) {
    AnnotationUse use =
        new AnnotationUse(
            "@ArrowConvert",
            Map.of("value", converter.converter() + ".class"),
            converter.position());
    return new TypeAnnotations(nonNull, nullable, ValueAnnotations.of(converter, use).with(value));
  }

  /** These without what they say of nulls. */
  public TypeAnnotations withoutNullness() {
    return new TypeAnnotations(false, false, value);
  }
}
