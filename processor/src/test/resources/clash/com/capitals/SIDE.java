package com.capitals;

/** An enum named like its constant, which only a converter mentions. */
public enum SIDE {
  BUY,
  SELL
}
