package dev.arrowrecord.integration.shop;

/** Where the shop delivers. */
public enum Country {
  AT,
  CH,
  DE
}
