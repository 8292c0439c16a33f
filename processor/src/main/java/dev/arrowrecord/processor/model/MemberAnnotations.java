package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations on one declaration, or on all declarations of one property together.
 *
 * @param value what they ask of the property's values; annotations within its type are the type's
 * @param ignores where every {@code @ArrowIgnore} stands
 * @param nonNull whether an annotation named {@code NonNull}, {@code NotNull} or {@code Nonnull}
 *     stands there
 * @param nullable whether an annotation named {@code Nullable} does
 */
public record MemberAnnotations(
    ValueAnnotations value, List<Position> ignores, boolean nonNull, boolean nullable) {
  /** No annotations. */
  public static final MemberAnnotations NONE =
      new MemberAnnotations(ValueAnnotations.NONE, List.of(), false, false);

  /** Makes the list immutable. */
  public MemberAnnotations {
    ignores = List.copyOf(ignores);
  }

  /** Whether {@code @ArrowIgnore} stands there. */
  public boolean ignored() {
    return !ignores.isEmpty();
  }

  /** These and the annotations on another declaration of the same property. */
  public MemberAnnotations with(MemberAnnotations other) {
    List<Position> allIgnores = new ArrayList<>(ignores);
    allIgnores.addAll(other.ignores);
    return new MemberAnnotations(
        value.with(other.value), allIgnores, nonNull || other.nonNull, nullable || other.nullable);
  }

  /** These without what they say of nulls. */
  public MemberAnnotations withoutNullness() {
    return new MemberAnnotations(value, ignores, false, false);
  }
}
