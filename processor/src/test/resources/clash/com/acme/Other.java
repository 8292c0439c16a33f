package com.acme;

public interface Other {
  enum Side {
    LEFT
  }
}
