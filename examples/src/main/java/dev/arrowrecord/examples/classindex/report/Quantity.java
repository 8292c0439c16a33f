package dev.arrowrecord.examples.classindex.report;

import java.util.Locale;

/** Spells numbers for people. */
public final class Quantity {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final int BYTES_PER_UNIT = 1000;

  private Quantity() {}

  /** A number of things: {@code 30,412}. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A number of bytes: {@code 812 B}, {@code 4.7 MB}. */
  public static String bytes(long bytes) {
    if (bytes < BYTES_PER_UNIT) {
      return bytes + " B";
    }
    String units = "kMGTPE";
    double value = bytes;
    int unit = -1;
    do {
      value /= BYTES_PER_UNIT;
      unit++;
    } while (value >= BYTES_PER_UNIT - 0.05);
    return String.format(Locale.ROOT, "%.1f %cB", value, units.charAt(unit));
  }

  /** A length of time: {@code 0.8 ms}, {@code 12.3 s}. */
  public static String duration(long nanos) {
    return nanos < NANOS_PER_SECOND
        ? String.format(Locale.ROOT, "%.1f ms", nanos / NANOS_PER_MILLI)
        : String.format(Locale.ROOT, "%.1f s", nanos / NANOS_PER_SECOND);
  }

  /** Rows in a time: {@code 61,000 rows/s}, or nothing if there is nothing to divide. */
  public static String rate(long rows, long nanos) {
    return rows == 0 || nanos <= 0
        ? ""
        : String.format(Locale.ROOT, "%,.0f rows/s", rows / (nanos / NANOS_PER_SECOND));
  }
}
