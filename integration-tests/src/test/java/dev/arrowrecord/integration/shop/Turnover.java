package dev.arrowrecord.integration.shop;

import dev.arrowrecord.Access;
import dev.arrowrecord.ArrowRecord;
import java.util.List;

/** What a report says; worked out from orders, and never read back. */
@ArrowRecord(access = Access.WRITE_ONLY)
public final class Turnover {
  private final List<Order> orders;

  Turnover(List<Order> orders) {
    this.orders = orders;
  }

  public int getCount() {
    return orders.size();
  }

  public Money getSum() {
    return orders.stream()
        .map(Order::total)
        .reduce(Money.of("0"), (a, b) -> Money.of(a.amount().add(b.amount())));
  }
}
