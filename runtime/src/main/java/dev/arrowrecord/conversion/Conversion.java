package dev.arrowrecord.conversion;

import org.jspecify.annotations.Nullable;

/**
 * Turns a Java type that has no column of its own into one that has, and back.
 *
 * @param <J> the type of the property
 * @param <A> the type that builders and vectors take
 */
public interface Conversion<J, A> {
  /**
   * The value to write.
   *
   * @param value what the property holds
   * @return what the column holds; null for a null slot
   * @throws ConversionException if the column cannot hold the value
   */
  @Nullable A toArrow(@Nullable J value);

  /**
   * The value read.
   *
   * @param value what the column holds; null for a null slot
   * @return what the property is to hold
   * @throws ConversionException if the property cannot hold the value
   */
  @Nullable J fromArrow(@Nullable A value);

  /**
   * Whether {@link #fromArrow} makes an object for each value, and so takes memory: true as a rule,
   * and false if it gives one of those that there are anyway, such as the constants of an enum. A
   * conversion of what another one gives answers for its own objects alone.
   */
  default boolean makesObjects() {
    return true;
  }
}
