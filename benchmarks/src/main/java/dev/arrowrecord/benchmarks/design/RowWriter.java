package dev.arrowrecord.benchmarks.design;

import java.io.IOException;
import java.io.OutputStream;

/** Lays rows out as the buffers of one batch after the other. */
abstract class RowWriter {
  final OutputStream out;
  final int batchRows;
  int row;

  RowWriter(OutputStream out, int batchRows) {
    this.out = out;
    this.batchRows = batchRows;
  }

  final void write(Row next) throws IOException {
    set(row, next);
    row++;
    if (row == batchRows) {
      flush();
    }
  }

  final void flush() throws IOException {
    if (row > 0) {
      writeBatch(row);
      row = 0;
    }
  }

  /** Takes a row. */
  abstract void set(int index, Row next);

  /** Writes the buffers, and empties them. */
  abstract void writeBatch(int rows) throws IOException;
}
