package dev.arrowrecord.conversion;

import org.jspecify.annotations.Nullable;

/** A conversion for which null is null on both sides. */
abstract class NullSafe<J, A> implements Conversion<J, A> {
  @Override
  public final @Nullable A toArrow(@Nullable J value) {
    return value == null ? null : write(value);
  }

  @Override
  public final @Nullable J fromArrow(@Nullable A value) {
    return value == null ? null : read(value);
  }

  abstract A write(J value);

  abstract J read(A value);
}
