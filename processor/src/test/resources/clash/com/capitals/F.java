package com.capitals;

/** Likewise, within a list. */
public enum F {
  A
}
