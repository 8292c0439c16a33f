package com.capitals;

/** An enum with another in it, named like a third. */
public enum TZ {
  UTC;

  /** Another. */
  public enum E {
    B
  }
}
