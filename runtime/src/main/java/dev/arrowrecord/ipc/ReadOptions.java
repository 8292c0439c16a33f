package dev.arrowrecord.ipc;

/**
 * How streams and files are read. Immutable. There is nothing to choose yet: fields that the class
 * does not have are skipped, a field that is missing or of another type is an error.
 */
public final class ReadOptions {
  private static final ReadOptions DEFAULTS = new ReadOptions();

  private ReadOptions() {}

  /** The defaults. */
  public static ReadOptions defaults() {
    return DEFAULTS;
  }
}
