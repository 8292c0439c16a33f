package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.vector.NullVector;
import dev.arrowrecord.vector.RunEndVector;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * The slots of a run-end encoded column. One object is the value of a run wherever its slots are
 * read one after the other, if it cannot change.
 */
final class RunCosts extends SlotCosts {
  private final RunEndVector<?, ?> runs;
  private final SlotCosts values;
  private final boolean shared;
  // By run: what all slots before it take.
  private final long[] sums;

  private RunCosts(ExpandingColumn column, RunEndVector<?, ?> runs, SlotCosts values, int count) {
    super(column.length());
    this.runs = runs;
    this.values = values;
    this.shared = ObjectSize.isShared(column.children().get(1).type());
    this.sums = new long[count + 1];
    for (int run = 0; run < count; run++) {
      int start = run == 0 ? 0 : runs.runEnd(run - 1);
      sums[run + 1] = sums[run] + ofPart(run, runs.runEnd(run) - start);
    }
  }

  static SlotCosts of(ExpandingColumn column, SlotCosts values) {
    // The values are not asked for, only how many there are.
    RunEndVector<?, ?> runs = new RunEndVector<>(column, new NullVector(column.child(1)));
    try {
      return new RunCosts(column, runs, values, runs.runCount());
    } catch (UncheckedIOException e) {
      // Malformed run ends are refused before the first value is made.
      return UniformCosts.NONE;
    }
  }

  private long ofPart(int run, int slots) {
    long cost = shared ? values.of(run) : product(values.of(run), slots);
    return limited(cost, sums.length);
  }

  @Override
  long of(int slot) {
    return values.of(runs.runOf(slot));
  }

  @Override
  long of(int from, int to) {
    if (from == to) {
      return 0;
    }
    int first = runs.runOf(from);
    int last = runs.runOf(to - 1);
    if (first == last) {
      return ofPart(first, to - from);
    }
    long between = sums[last] - sums[first + 1];
    int start = runs.runEnd(last - 1);
    return sum(between, sum(ofPart(first, runs.runEnd(first) - from), ofPart(last, to - start)));
  }

  @Override
  long total() {
    return of(0, length());
  }

  @Override
  long atMost(boolean inTurn) {
    return total();
  }

  @Override
  long largestAtMost() {
    return values.largestAtMost();
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    values.addDictionaries(batches);
  }
}
