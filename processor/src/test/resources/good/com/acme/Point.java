package com.acme;

import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;

/** A class with a constructor, and a setter for the rest. */
@ArrowRecord
public final class Point {
  private final double x;
  private final double y;
  private String label;
  private final Object cache;

  Point(double x) {
    this(x, 0, null);
  }

  Point(double x, double y, @ArrowIgnore Object cache) {
    this.x = x;
    this.y = y;
    this.cache = cache;
  }

  public double x() {
    return x;
  }

  public double getY() {
    return y;
  }

  public String getLabel() {
    return label;
  }

  public Point setLabel(String label) {
    this.label = label;
    return this;
  }

  public double getDistance() {
    return Math.hypot(x, y);
  }
}
