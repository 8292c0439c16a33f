package dev.arrowrecord.internal.value;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

/**
 * Copies short ASCII strings without a loop. Lengths differ from string to string, so a processor
 * guesses the end of a loop wrong nearly every time, which costs more than the copy: instead, runs
 * of four characters are copied that overlap where the length is no multiple of four.
 */
public final class ShortAscii {
  /** The longest string that can be copied. */
  public static final int MAX_LENGTH = 16;

  private static final int RUN = 4;
  private static final long NOT_ASCII = 0xFF80FF80FF80FF80L;

  private ShortAscii() {}

  /**
   * Copies a string of at most {@link #MAX_LENGTH} characters.
   *
   * @return whether it was all ASCII; if not, what was written is of no use
   */
  public static boolean copy(String value, byte[] target, int position) {
    int length = value.length();
    if (length > 2 * RUN) {
      long first = run(value, 0);
      long second = run(value, RUN);
      long third = run(value, length - 2 * RUN);
      long last = run(value, length - RUN);
      INTS.set(target, position, narrow(first));
      INTS.set(target, position + RUN, narrow(second));
      INTS.set(target, position + length - 2 * RUN, narrow(third));
      INTS.set(target, position + length - RUN, narrow(last));
      return ((first | second | third | last) & NOT_ASCII) == 0;
    }
    if (length >= RUN) {
      long first = run(value, 0);
      long last = run(value, length - RUN);
      INTS.set(target, position, narrow(first));
      INTS.set(target, position + length - RUN, narrow(last));
      return ((first | last) & NOT_ASCII) == 0;
    }
    return length == 0 || copyUpToThree(value, length, target, position);
  }

  private static boolean copyUpToThree(String value, int length, byte[] target, int position) {
    int middle = length >> 1;
    char first = value.charAt(0);
    char between = value.charAt(middle);
    char last = value.charAt(length - 1);
    target[position] = (byte) first;
    target[position + middle] = (byte) between;
    target[position + length - 1] = (byte) last;
    return ((first | between | last) & NOT_ASCII) == 0;
  }

  /** Four characters, the first in the lowest 16 bits. */
  private static long run(String value, int from) {
    return value.charAt(from)
        | ((long) value.charAt(from + 1) << 16)
        | ((long) value.charAt(from + 2) << 32)
        | ((long) value.charAt(from + 3) << 48);
  }

  /** The low byte of each of four characters. */
  private static int narrow(long run) {
    long pairs = run | (run >>> 8);
    return (int) ((pairs & 0xFFFF) | ((pairs >>> 16) & 0xFFFF0000L));
  }
}
