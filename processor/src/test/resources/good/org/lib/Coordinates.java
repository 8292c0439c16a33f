package org.lib;

/** A type of somebody else's. */
public class Coordinates {
  public double latitude;
  public double longitudeEast;
}
