package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;
import static dev.arrowrecord.internal.buffer.LittleEndian.SHORTS;

import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.value.Contents;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a RunEndEncoded column: each value once, and where its run ends. A run goes on as long as
 * {@code equals} says that the values are the same, or for arrays that their elements are. A value
 * that is an object of the user's own must not change once it was set.
 *
 * <p>Nulls are runs too, so the values' field is nullable if the column's is.
 *
 * @param <T> the Java type of a slot
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#run-end-encoded-layout">Arrow:
 *     run-end encoded layout</a>
 */
public final class RunEndBuilder<T> extends VectorBuilder<T> {
  /** Stands for the value of slots below a null, which is no value at all. */
  private static final Object EMPTY = new Object();

  private final VectorBuilder<T> values;
  private final int byteWidth;
  private final int maxSlots;
  // The first slot of each run, and its value.
  private int[] starts = {};
  private @Nullable Object[] runValues = {};
  private int runCount;
  private byte[] runEnds = NO_BYTES;

  /**
   * Makes an empty column.
   *
   * @param field the column's field
   * @param values the builder of the runs' values, made for the field's second child
   */
  public RunEndBuilder(Field field, VectorBuilder<T> values) {
    super(field);
    this.values = values;
    int bits = ((ArrowType.Int) field.child(0).type()).bitWidth();
    this.byteWidth = bits / Byte.SIZE;
    this.maxSlots = bits == Short.SIZE ? Short.MAX_VALUE : Capacity.MAX;
  }

  @Override
  public void set(int index, @Nullable T value) {
    if (runCount > 0 && Contents.equal(runValues[runCount - 1], value)) {
      checkCount(index);
      return;
    }
    if (value == null) {
      checkNullable();
    }
    begin(index);
    values.set(runCount, value);
    end(Contents.snapshot(value));
  }

  @Override
  Object storedForm(T value) {
    return values.storedForm(value);
  }

  @Override
  void setNull(int index) {
    set(index, null);
  }

  @Override
  void setEmpty(int index) {
    if (runCount > 0) {
      checkCount(index);
      return;
    }
    begin(index);
    values.setEmpty(0);
    end(EMPTY);
  }

  private void begin(int index) {
    checkCount(index);
    values.ensure(runCount + 1L);
    if (runCount == starts.length) {
      int capacity = Capacity.grown(runCount, runCount + 1);
      starts = Arrays.copyOf(starts, capacity);
      runValues = Arrays.copyOf(runValues, capacity);
    }
    starts[runCount] = index;
  }

  private void end(@Nullable Object value) {
    runValues[runCount] = value;
    runCount++;
  }

  private void checkCount(int index) {
    if (index >= maxSlots) {
      throw UnfitValueException.unfit(
          this,
          "is one value more than the "
              + maxSlots
              + " that 16-bit run ends can count in a batch; use smaller batches, or run ends of"
              + " 32 bits");
    }
  }

  @Override
  public long variableBytes() {
    long runBits = (long) byteWidth * Byte.SIZE + values.slotBits();
    return runCount * runBits / Byte.SIZE + values.variableBytes();
  }

  @Override
  void resize(int slots) {
    // Runs are fewer than slots as a rule: room for them is made as they come.
  }

  @Override
  void truncate(int length) {
    while (runCount > 0 && starts[runCount - 1] >= length) {
      runValues[--runCount] = null;
    }
    values.truncate(runCount);
  }

  @Override
  void release() {
    runEnds = NO_BYTES;
    super.release();
  }

  @Override
  long slotBits() {
    return 0;
  }

  @Override
  void encode(int length, BufferSink sink) {
    sink.node(length, 0);
    encodeValues(length, sink);
  }

  @Override
  void encodeValues(int length, BufferSink sink) {
    int bytes = arrayLength((long) runCount * byteWidth);
    if (runEnds.length < bytes) {
      runEnds = new byte[Capacity.grown(runEnds.length, bytes)];
    }
    for (int run = 0; run < runCount; run++) {
      setRunEnd(run, run + 1 < runCount ? starts[run + 1] : length);
    }
    sink.node(runCount, 0);
    sink.buffer(NO_BYTES, 0);
    sink.buffer(runEnds, bytes);
    values.encode(runCount, sink);
  }

  private void setRunEnd(int run, int end) {
    switch (byteWidth) {
      case Short.BYTES -> SHORTS.set(runEnds, run << 1, (short) end);
      case Integer.BYTES -> INTS.set(runEnds, run << 2, end);
      default -> LONGS.set(runEnds, run << 3, (long) end);
    }
  }

  @Override
  List<VectorBuilder<?>> children() {
    return List.of(values);
  }

  @Override
  String stepTo(VectorBuilder<?> child) {
    return "";
  }
}
