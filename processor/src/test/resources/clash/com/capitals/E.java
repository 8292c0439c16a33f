package com.capitals;

/** An enum named like its constant, and like a type variable. */
public enum E {
  A
}
