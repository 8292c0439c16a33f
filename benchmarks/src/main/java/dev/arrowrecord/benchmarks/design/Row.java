package dev.arrowrecord.benchmarks.design;

import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What is written and read. */
record Row(
    long id,
    int quantity,
    double price,
    Instant time,
    boolean buy,
    String symbol,
    @Nullable String venue,
    @Nullable Integer level) {

  private static final long SEED = 42;
  private static final int NULL_EVERY = 5;
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final int NANOS_PER_MICRO = 1_000;

  /**
   * Makes rows, the same every time.
   *
   * @param lengths {@code short} for strings of 3 to 6 and of 4 to 12 characters; a number for
   *     strings that differ from it by at most 2
   * @param nonAsciiPercent how many strings of a hundred have a character beyond ASCII
   */
  static Row[] make(int count, String lengths, int nonAsciiPercent) {
    Random random = new Random(SEED);
    boolean mixed = lengths.equals("short");
    int middle = mixed ? 0 : Integer.parseInt(lengths);
    Row[] rows = new Row[count];
    for (int i = 0; i < count; i++) {
      rows[i] =
          new Row(
              random.nextLong(),
              random.nextInt(),
              random.nextDouble() * 100,
              Instant.ofEpochSecond(
                  1_700_000_000L + i, random.nextInt(1_000_000) * (long) NANOS_PER_MICRO),
              random.nextBoolean(),
              letters(random, mixed ? 3 : middle - 2, mixed ? 6 : middle + 2, nonAsciiPercent),
              random.nextInt(NULL_EVERY) == 0
                  ? null
                  : letters(
                      random, mixed ? 4 : middle - 2, mixed ? 12 : middle + 2, nonAsciiPercent),
              random.nextInt(NULL_EVERY) == 0
                  ? null
                  : Integer.valueOf(1_000 + random.nextInt(1 << 20)));
    }
    return rows;
  }

  private static String letters(Random random, int shortest, int longest, int nonAsciiPercent) {
    StringBuilder letters = new StringBuilder();
    int length = shortest + random.nextInt(longest - shortest + 1);
    while (letters.length() < length) {
      letters.append((char) ('A' + random.nextInt(26)));
    }
    if (random.nextInt(100) < nonAsciiPercent) {
      int at = random.nextInt(length - 1);
      switch (random.nextInt(3)) {
        case 0 -> letters.setCharAt(at, '\u00e9');
        case 1 -> letters.setCharAt(at, '\u0141');
        default -> letters.replace(at, at + 2, "\ud83d\ude00");
      }
    }
    return letters.toString();
  }

  /** The time as it is stored. */
  long micros() {
    return Math.addExact(
        Math.multiplyExact(time.getEpochSecond(), MICROS_PER_SECOND),
        time.getNano() / NANOS_PER_MICRO);
  }

  static Instant toInstant(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, MICROS_PER_SECOND),
        Math.floorMod(micros, MICROS_PER_SECOND) * NANOS_PER_MICRO);
  }
}
