package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view of a RunEndEncoded column: each run of equal values has one value. Finding the run of a
 * slot is fast where slots are read in order, and a binary search elsewhere. Values that cannot
 * change, such as strings, are made once for the slots of a run that are read in order. Numbers are
 * objects here, even where the property is a primitive; {@code values().get(runOf(slot))} gives the
 * primitive.
 *
 * <p>The column has no nulls of its own, and so no {@link #validity()}: a slot is null if its run's
 * value is, which {@link #isNull} and {@link #nullCount()} tell.
 *
 * @param <T> the Java type of a slot
 * @param <V> the vector of the runs' values
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#run-end-encoded-layout">Arrow:
 *     run-end encoded layout</a>
 */
public final class RunEndVector<T, V extends ValueVector<T>> extends ValueVector<T> {
  private final V values;
  private final Column runEnds;
  private final ByteBuffer ends;
  private final int bitWidth;
  // All four are written without synchronization: each is checked before it is believed, or is
  // the same whoever works it out. Counts are one more than they say, and zero if not yet known.
  private int knownRuns;
  private int knownNulls;
  private int lastRun;
  private @Nullable RunValue<T> lastValue;

  /**
   * Makes the view of a column.
   *
   * @param column the column
   * @param values the vector of its second child
   */
  public RunEndVector(Column column, V values) {
    super(column);
    this.values = values;
    this.runEnds = column.child(0);
    this.ends = runEnds.values();
    this.bitWidth = ((ArrowType.Int) runEnds.type()).bitWidth();
  }

  /** The values of the runs. */
  public V values() {
    return values;
  }

  /**
   * Number of runs, each of which has at least one slot.
   *
   * @throws java.io.UncheckedIOException if the run ends are malformed
   */
  public int runCount() {
    int known = knownRuns;
    if (known == 0) {
      known = checkedRunCount() + 1;
      knownRuns = known;
    }
    return known - 1;
  }

  /**
   * The slot before which a run ends.
   *
   * @param run from 0 to {@link #runCount()} exclusive
   * @throws IndexOutOfBoundsException if there is no such run
   * @throws java.io.UncheckedIOException if the run ends are malformed
   */
  public int runEnd(int run) {
    return (int) Math.min(storedEnd(Objects.checkIndex(run, runCount())), length());
  }

  /**
   * The run of a slot.
   *
   * @param slot from 0 to {@link #length()} exclusive
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if the run ends are malformed
   */
  public int runOf(int slot) {
    Objects.checkIndex(slot, length());
    int count = runCount();
    int run = lastRun;
    if (!isIn(run, slot)) {
      run++;
      if (run >= count || !isIn(run, slot)) {
        run = search(slot, count);
      }
      lastRun = run;
    }
    return run;
  }

  private boolean isIn(int run, int slot) {
    return slot < storedEnd(run) && (run == 0 || slot >= storedEnd(run - 1));
  }

  /** The first run that ends after the slot. */
  private int search(int slot, int count) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (storedEnd(middle) > slot) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /**
   * The value of a slot, or null for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no room for a null
   * @throws java.io.UncheckedIOException if the run ends or the value are malformed
   */
  public @Nullable T get(int index) {
    int run = runOf(index);
    RunValue<T> known = lastValue;
    if (known != null && known.run == run) {
      return known.value;
    }
    T value = values.getObject(run);
    if (value == null && column().required()) {
      throw column().mismatch(index, "no nulls", "a null");
    }
    if (Shareable.is(value) && isIn(run, index + 1)) {
      lastValue = new RunValue<>(run, value);
    }
    return value;
  }

  @Override
  public @Nullable T getObject(int index) {
    return get(index);
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the run ends are malformed
   */
  @Override
  public boolean isNull(int index) {
    return values.isNull(runOf(index));
  }

  /**
   * {@inheritDoc}
   *
   * @throws java.io.UncheckedIOException if the run ends are malformed
   */
  @Override
  public int nullCount() {
    int known = knownNulls;
    if (known == 0) {
      known = countNulls() + 1;
      knownNulls = known;
    }
    return known - 1;
  }

  private int countNulls() {
    int count = 0;
    int runs = values.nullCount() == 0 ? 0 : runCount();
    int start = 0;
    for (int run = 0; run < runs; run++) {
      int end = runEnd(run);
      if (values.isNull(run)) {
        count += end - start;
      }
      start = end;
    }
    return count;
  }

  private long storedEnd(int run) {
    return Integers.get(ends, run, bitWidth, true);
  }

  private int checkedRunCount() {
    int stored = runEnds.length();
    if (values.length() < stored) {
      throw column()
          .malformed(0, "expected " + stored + " values of runs, but found " + values.length());
    }
    if (runEnds.nullCount() > 0) {
      throw column().malformed(0, "expected no null among the run ends");
    }
    long last = 0;
    int needed = 0;
    for (int run = 0; run < stored; run++) {
      long end = storedEnd(run);
      if (end <= last) {
        throw column()
            .malformed(
                (int) Math.min(last, Math.max(0, length() - 1)),
                "expected run ends above 0 in ascending order, but found "
                    + end
                    + " after "
                    + last);
      }
      if (last < length()) {
        needed++;
      }
      last = end;
    }
    if (last < length()) {
      throw column()
          .malformed(
              (int) last,
              "expected a run of at least "
                  + length()
                  + " slots in all, but the last ends at "
                  + last);
    }
    return needed;
  }

  /** The value of a run, for the slots of it that are still to be read. */
  private record RunValue<T>(int run, @Nullable T value) {}
}
