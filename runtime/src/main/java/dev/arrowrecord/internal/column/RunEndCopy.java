package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;

/** Copies runs, those that are cut short among them. */
final class RunEndCopy extends ColumnCopy {
  private static final byte[] NO_NULLS = {};

  private final IntegersCopy runEnds;
  private final ColumnCopy values;
  private int length;

  RunEndCopy(ArrowType.Int runEnds, ColumnCopy values) {
    this.runEnds = new IntegersCopy(runEnds);
    this.values = values;
  }

  @Override
  int length() {
    return length;
  }

  @Override
  void append(Column source, int from, int to) {
    if (from == to) {
      return;
    }
    RunSlots slots = new RunSlots(source);
    int first = slots.run(from);
    int last = slots.run(to - 1);
    for (int run = first; run <= last; run++) {
      runEnds.add((long) length + Math.min(slots.end(run), to) - from, "A run end");
    }
    values.append(source.child(1), first, last + 1);
    length = Math.addExact(length, to - from);
  }

  @Override
  void encode(BufferSink sink) {
    sink.node(length, 0);
    sink.node(runEnds.length(), 0);
    sink.buffer(NO_NULLS, 0);
    runEnds.encode(sink);
    values.encode(sink);
  }

  @Override
  void clear() {
    runEnds.clear();
    values.clear();
    length = 0;
  }
}
