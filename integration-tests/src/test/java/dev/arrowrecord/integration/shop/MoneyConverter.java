package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.ArrowDecimal;
import java.math.BigDecimal;

/** Money as a decimal. */
public final class MoneyConverter implements ArrowConverter<Money, BigDecimal> {
  @Override
  @ArrowDecimal(precision = 12, scale = 2)
  public BigDecimal toArrow(Money money) {
    return money.amount();
  }

  @Override
  public Money fromArrow(BigDecimal amount) {
    return Money.of(amount);
  }
}
