package dev.arrowrecord.examples.classindex;

import dev.arrowrecord.examples.classindex.report.Quantity;
import java.io.Console;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Tells how far long work has come: on a terminal by one line that changes, elsewhere by a new line
 * every few seconds. Short work is done before it says anything.
 */
public final class Progress implements AutoCloseable {
  private static final long TERMINAL_INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
  private static final long LINE_INTERVAL = TimeUnit.SECONDS.toNanos(3);

  private final PrintStream out;
  private final boolean terminal;
  private final LongSupplier clock;
  private final long start;
  private long next;
  private int width;

  /**
   * Begins now.
   *
   * @param clock the time in nanoseconds
   */
  Progress(PrintStream out, boolean terminal, LongSupplier clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.next = start + interval();
  }

  /** Begins now; if it goes to a terminal is found out. */
  public static Progress on(PrintStream out) {
    return new Progress(out, isTerminal(), System::nanoTime);
  }

  /** Takes note of how many rows are done, and says so from time to time. */
  public void update(long rows) {
    long now = clock.getAsLong();
    if (now - next < 0) {
      return;
    }
    next = now + interval();
    show("Indexed " + Quantity.count(rows) + " files, " + Quantity.rate(rows, now - start));
  }

  /** Clears the line on a terminal. */
  @Override
  public void close() {
    if (width > 0) {
      out.print("\r" + " ".repeat(width) + "\r");
      out.flush();
    }
  }

  private void show(String line) {
    if (terminal) {
      // Padded, so that nothing is left of a longer line before.
      out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      out.flush();
      width = line.length();
    } else {
      out.println(line);
    }
  }

  private long interval() {
    return terminal ? TERMINAL_INTERVAL : LINE_INTERVAL;
  }

  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // Since Java 22, there may be a console without a terminal.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
