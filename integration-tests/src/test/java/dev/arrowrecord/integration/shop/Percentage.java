package dev.arrowrecord.integration.shop;

/** A part of a hundred. */
public record Percentage(int value) {
  public Percentage {
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException(value + " percent");
    }
  }
}
