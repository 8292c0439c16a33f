package com.capitals;

/** A class named like a constant of every generated class, and an enum within it. */
public class SCHEMA {
  private SCHEMA() {}

  /** An enum. */
  public enum Kind {
    STAR
  }
}
