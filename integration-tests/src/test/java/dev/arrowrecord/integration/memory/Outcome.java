package dev.arrowrecord.integration.memory;

import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** How reading something ended, in a word. */
final class Outcome {
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private Outcome() {}

  /** Reads something. */
  interface Attempt {
    Object read() throws IOException;
  }

  /** Reads, and says so if it took longer than it may. */
  static String of(Attempt attempt) {
    long start = System.nanoTime();
    String outcome = ofAnyTime(attempt);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    return taken.compareTo(LIMIT) > 0 ? outcome + " after " + taken : outcome;
  }

  /** Reads, however long it takes. */
  static String ofAnyTime(Attempt attempt) {
    try {
      attempt.read();
      return "read";
    } catch (ArrowFormatException e) {
      return refused(e);
    } catch (UncheckedIOException e) {
      return refused(e.getCause());
    } catch (IOException | RuntimeException | Error e) {
      return e.toString();
    }
  }

  /** Refused for what the message says: too many objects, too large, or too many slots. */
  private static String refused(IOException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("or give it more memory (-Xmx)") && message.contains("olumn")) {
      return "refused";
    }
    if (message.contains("(-Xmx)")) {
      return "beyond";
    }
    return message.contains("expected at most 16777216 slots") ? "malformed" : e.toString();
  }
}
