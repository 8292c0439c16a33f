package dev.arrowrecord.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What type-use annotations say about one type: a property's as a whole, or a part of it such as a
 * type argument.
 *
 * @param nonNull whether an annotation named {@code NonNull}, {@code NotNull} or {@code Nonnull}
 *     stands there
 * @param nullable whether an annotation named {@code Nullable} does
 * @param decimal {@code @ArrowDecimal}, if it does
 */
public record TypeAnnotations(
    boolean nonNull, boolean nullable, @Nullable DecimalAnnotation decimal) {
  /** No annotations. */
  public static final TypeAnnotations NONE = new TypeAnnotations(false, false, null);

  /** These and the annotations of another mention of the same type. */
  public TypeAnnotations with(TypeAnnotations other) {
    return new TypeAnnotations(
        nonNull || other.nonNull,
        nullable || other.nullable,
        decimal != null ? decimal : other.decimal);
  }

  /** These without what they say of nulls. */
  public TypeAnnotations withoutNullness() {
    return new TypeAnnotations(false, false, decimal);
  }
}
