package dev.arrowrecord.integration.shop;

/** How a person wants to be addressed. */
public enum Salutation {
  NONE,
  FORMAL,
  FIRST_NAME
}
