package com.acme;

import dev.arrowrecord.ArrowRecord;

/** A class with public fields, made by a static method. */
@ArrowRecord
final class Pixel {
  public final int x;
  public final int y;
  public String color;

  private Pixel(int x, int y) {
    this.x = x;
    this.y = y;
  }

  static Pixel at(int x, int y) {
    return new Pixel(x, y);
  }
}
