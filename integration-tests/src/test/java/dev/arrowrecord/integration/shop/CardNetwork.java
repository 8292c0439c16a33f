package dev.arrowrecord.integration.shop;

/** Who settles a payment by card. */
public enum CardNetwork {
  GIRO,
  WORLD
}
