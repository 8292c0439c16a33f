package dev.arrowrecord.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The same events in every run. */
final class Events {
  /** Rows of the large benchmarks. */
  static final int ROWS = 1_000_000;

  /** Rows of a batch, on both sides: our default. */
  static final int BATCH_ROWS = 8_192;

  private static final long SEED = 42;
  private static final int NULL_EVERY = 5;
  private static final long FIRST_SECOND = 1_700_000_000L;

  private Events() {}

  /** Makes events; each has strings and boxes of its own, as though they had just been received. */
  static List<Event> of(int count) {
    Random random = new Random(SEED);
    List<Event> events = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      events.add(event(i, random));
    }
    return events;
  }

  private static Event event(int row, Random random) {
    return new Event(
        random.nextLong(),
        random.nextInt(),
        random.nextDouble() * 100,
        Instant.ofEpochSecond(FIRST_SECOND + row, random.nextInt(1_000_000) * 1_000L),
        random.nextBoolean(),
        letters(random, 3, 6),
        isNull(random) ? null : letters(random, 4, 12),
        level(random));
  }

  private static @Nullable Integer level(Random random) {
    return isNull(random) ? null : Integer.valueOf(1_000 + random.nextInt(1 << 20));
  }

  private static boolean isNull(Random random) {
    return random.nextInt(NULL_EVERY) == 0;
  }

  private static String letters(Random random, int shortest, int longest) {
    char[] letters = new char[shortest + random.nextInt(longest - shortest + 1)];
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (char) ('A' + random.nextInt(26));
    }
    return new String(letters);
  }
}
