package com.capitals;

/** An enum named like a constant of every generated class. */
public enum IPC {
  PIPE
}
