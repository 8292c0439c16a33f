package dev.arrowrecord.integration.shop;

import java.math.BigDecimal;
import java.util.Objects;

/** An amount in the shop's currency. */
public final class Money {
  private final BigDecimal amount;

  private Money(BigDecimal amount) {
    this.amount = amount;
  }

  public static Money of(String amount) {
    return new Money(new BigDecimal(amount).setScale(2));
  }

  static Money of(BigDecimal amount) {
    return new Money(amount);
  }

  public BigDecimal amount() {
    return amount;
  }

  public Money times(int count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money money && money.amount.equals(amount);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount);
  }

  @Override
  public String toString() {
    return amount + " EUR";
  }
}
