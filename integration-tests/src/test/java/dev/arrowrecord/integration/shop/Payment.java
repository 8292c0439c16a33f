package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowVariant;
import java.time.Instant;
import java.time.LocalDate;

/** How an order is paid. */
public sealed interface Payment {
  /** By card. */
  @ArrowRecord
  @ArrowVariant(name = "card", id = 0)
  record Card(CardNetwork network, String lastDigits, Instant authorized) implements Payment {}

  /** By transfer. */
  @ArrowRecord
  @ArrowVariant(name = "transfer", id = 1)
  record Transfer(String iban, LocalDate due) implements Payment {}

  /** With a voucher for a part, and something else for the rest. */
  @ArrowRecord
  @ArrowVariant(name = "voucher", id = 5)
  record Voucher(String code, Money worth) implements Payment {}

  /** On delivery, in one of the ways there are. */
  @ArrowVariant(name = "on_delivery", id = 7)
  enum OnDelivery implements Payment {
    CASH,
    CARD
  }
}
