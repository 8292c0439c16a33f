package com.capitals;

/** An enum named like its constant. */
public enum OS {
  LINUX,
  MAC
}
