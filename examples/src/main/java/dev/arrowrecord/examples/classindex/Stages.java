package dev.arrowrecord.examples.classindex;

import dev.arrowrecord.examples.classindex.report.Quantity;
import dev.arrowrecord.examples.classindex.report.TextTable;
import dev.arrowrecord.examples.classindex.report.TextTable.Column;
import java.io.PrintStream;

/** How long each stage of the program took. */
public final class Stages {
  private final TextTable table =
      new TextTable(
          Column.left("Stage", 40),
          Column.right("Time"),
          Column.right("Rows"),
          Column.right("Speed"));
  private long last = System.nanoTime();

  /**
   * Ends the current stage, and begins the next.
   *
   * @param rows how many rows it went through, or 0
   */
  public void end(String name, long rows) {
    long now = System.nanoTime();
    add(name, rows, now - last);
    last = now;
  }

  /** Ends the current stage, of which two parts took turns, and begins the next. */
  public void endBoth(String name, String other, long otherNanos, long rows) {
    long now = System.nanoTime();
    add(name, rows, now - last - otherNanos);
    add(other, rows, otherNanos);
    last = now;
  }

  /** Prints all stages. */
  public void print(PrintStream out) {
    table.print(out);
  }

  private void add(String name, long rows, long nanos) {
    table.add(
        name,
        Quantity.duration(nanos),
        rows == 0 ? "" : Quantity.count(rows),
        Quantity.rate(rows, nanos));
  }
}
