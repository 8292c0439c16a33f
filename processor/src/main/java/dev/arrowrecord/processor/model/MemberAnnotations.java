package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations on one declaration, or on all declarations of one property together.
 *
 * @param fields every {@code @ArrowField}
 * @param ignores where every {@code @ArrowIgnore} stands
 * @param decimals every {@code @ArrowDecimal} on a declaration; those within its type are the
 *     type's
 * @param nonNull whether an annotation named {@code NonNull}, {@code NotNull} or {@code Nonnull}
 *     stands there
 * @param nullable whether an annotation named {@code Nullable} does
 */
public record MemberAnnotations(
    List<FieldAnnotation> fields,
    List<Position> ignores,
    List<DecimalAnnotation> decimals,
    boolean nonNull,
    boolean nullable) {
  /** No annotations. */
  public static final MemberAnnotations NONE =
      new MemberAnnotations(List.of(), List.of(), List.of(), false, false);

  /** Makes the lists immutable. */
  public MemberAnnotations {
    fields = List.copyOf(fields);
    ignores = List.copyOf(ignores);
    decimals = List.copyOf(decimals);
  }

  /** Whether {@code @ArrowIgnore} stands there. */
  public boolean ignored() {
    return !ignores.isEmpty();
  }

  /** These and the annotations on another declaration of the same property. */
  public MemberAnnotations with(MemberAnnotations other) {
    return new MemberAnnotations(
        joined(fields, other.fields),
        joined(ignores, other.ignores),
        joined(decimals, other.decimals),
        nonNull || other.nonNull,
        nullable || other.nullable);
  }

  /** These without what they say of nulls. */
  public MemberAnnotations withoutNullness() {
    return new MemberAnnotations(fields, ignores, decimals, false, false);
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
