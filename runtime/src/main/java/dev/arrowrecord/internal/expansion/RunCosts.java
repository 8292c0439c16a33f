package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.vector.NullVector;
import dev.arrowrecord.vector.RunEndVector;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a run-end encoded column. One object is the value of a run wherever its slots are
 * read one after the other, if it cannot change.
 */
final class RunCosts extends SlotCosts {
  private static final int UNKNOWN = -1;

  private final RunEndVector<?, ?> runs;
  private final SlotCosts values;
  private final boolean shared;
  private final int count;
  private final SumsAllowance allowance;
  // By run: what all slots before it take; made when a range is asked for that is not the whole.
  private volatile long @Nullable [] sums;
  private volatile long total = UNKNOWN;

  private RunCosts(ExpandingColumn column, RunEndVector<?, ?> runs, SlotCosts values, int count) {
    super(column.length());
    this.runs = runs;
    this.values = values;
    this.shared = ObjectSize.isShared(column.children().get(1).type());
    this.count = count;
    this.allowance = column.sumsAllowance();
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
    return limited(cost, count);
  }

  private long ofRun(int run) {
    return ofPart(run, runs.runEnd(run) - (run == 0 ? 0 : runs.runEnd(run - 1)));
  }

  /** What the runs from one to before another take, or somewhat more. */
  private long ofRuns(int from, int to) {
    if (from == to) {
      return 0;
    }
    long[] known = sums;
    if (known == null) {
      if (!allowance.tryTake(count + 1)) {
        int slots = runs.runEnd(to - 1) - (from == 0 ? 0 : runs.runEnd(from - 1));
        return product(values.largest(), shared ? to - from : slots);
      }
      known = new long[count + 1];
      for (int run = 0; run < count; run++) {
        known[run + 1] = known[run] + ofRun(run);
      }
      sums = known;
    }
    return known[to] - known[from];
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
    long between = ofRuns(first + 1, last);
    int start = runs.runEnd(last - 1);
    return sum(between, sum(ofPart(first, runs.runEnd(first) - from), ofPart(last, to - start)));
  }

  @Override
  long total() {
    long known = total;
    if (known == UNKNOWN) {
      known = 0;
      int last = length() == 0 ? -1 : runs.runOf(length() - 1);
      for (int run = 0; run <= last; run++) {
        known += ofRun(run);
      }
      total = known;
    }
    return known;
  }

  @Override
  long largest() {
    return values.largest();
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
