package dev.arrowrecord;

/**
 * Turns values of a type that Arrow does not know into one that it does, and back. {@link
 * ArrowConvert} and {@link ArrowConverters} say where it is used.
 *
 * <p>A converter is a class with a constructor without parameters, both visible to the generated
 * class. One instance serves all records and threads. It never sees a null: a null property is a
 * null in Arrow, and the other way round.
 *
 * <pre>{@code
 * public final class MoneyConverter implements ArrowConverter<Money, Long> {
 *   public Long toArrow(Money money) {
 *     return money.cents();
 *   }
 *
 *   public Money fromArrow(Long cents) {
 *     return new Money(cents);
 *   }
 * }
 * }</pre>
 *
 * <p>Annotations that the Arrow side needs, such as {@link ArrowDecimal}, stand on the converter's
 * method {@code toArrow}; those on a property take their place.
 *
 * @param <J> the type of the property
 * @param <A> a type that can be a property without a converter
 */
public interface ArrowConverter<J, A> {
  /**
   * The value to write.
   *
   * @param value the property's value, not null
   * @return what is written, not null
   */
  A toArrow(J value);

  /**
   * The value read.
   *
   * @param value what was read, not null
   * @return the property's value, not null
   */
  J fromArrow(A value);
}
