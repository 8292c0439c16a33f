package dev.arrowrecord.tools.data;

/** The two forms of Arrow IPC. */
public enum ArrowFormat {
  /** The file format, which has a footer. */
  FILE,

  /** The streaming format. */
  STREAM
}
