package dev.arrowrecord.integration.shop;

/** Where an order has got to. */
public enum OrderStatus {
  NEW,
  PAID,
  SHIPPED,
  RETURNED
}
