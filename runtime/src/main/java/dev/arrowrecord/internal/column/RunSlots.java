package dev.arrowrecord.internal.column;

import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.NullVector;
import dev.arrowrecord.vector.RunEndVector;

/** Which runs the slots of a run-end encoded column belong to. */
public final class RunSlots {
  private final RunEndVector<?, ?> runs;

  /** Finds the runs of a column. */
  public RunSlots(Column column) {
    // The values are not asked for, only how many there are.
    this.runs = new RunEndVector<>(column, new NullVector(column.child(1)));
  }

  /**
   * Number of runs that slots belong to.
   *
   * @throws java.io.UncheckedIOException if the run ends are malformed
   */
  public int count() {
    return runs.runCount();
  }

  /**
   * The run of a slot, which is the slot of the run's value.
   *
   * @throws java.io.UncheckedIOException if the run ends are malformed
   */
  public int run(int slot) {
    return runs.runOf(slot);
  }

  /**
   * The slot before which a run ends, at most the column's length.
   *
   * @throws java.io.UncheckedIOException if the run ends are malformed
   */
  public int end(int run) {
    return runs.runEnd(run);
  }
}
