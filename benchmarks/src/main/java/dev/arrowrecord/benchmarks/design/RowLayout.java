package dev.arrowrecord.benchmarks.design;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Ways to lay rows out as columns. */
public enum RowLayout {
  /** Byte arrays set by index, through {@code VarHandle}s; there is room for the whole row. */
  BYTE_ARRAYS {
    @Override
    RowWriter writer(OutputStream out, int batchRows, StringEncoding strings) {
      return new ByteArrays(out, batchRows, strings);
    }
  },
  /** Byte arrays, each with a position of its own and a check for every value. */
  APPENDING {
    @Override
    RowWriter writer(OutputStream out, int batchRows, StringEncoding strings) {
      return new AppendingWriter(out, batchRows);
    }
  },
  /** Arrays of the columns' own types, copied to bytes as a whole. */
  TYPED_ARRAYS {
    @Override
    RowWriter writer(OutputStream out, int batchRows, StringEncoding strings) {
      return new TypedArrays(out, batchRows, strings);
    }
  },
  /** Rows are kept until the batch is full; then one column after the other is filled. */
  COLUMN_PASSES {
    @Override
    RowWriter writer(OutputStream out, int batchRows, StringEncoding strings) {
      return new ColumnPasses(out, batchRows, strings);
    }
  },
  /** Buffers outside the heap, copied to a small array to be written. */
  DIRECT_BUFFERS {
    @Override
    RowWriter writer(OutputStream out, int batchRows, StringEncoding strings) {
      return new BufferWriter(out, batchRows, ByteBuffer::allocateDirect);
    }
  },
  /** Buffers on the heap. */
  HEAP_BUFFERS {
    @Override
    RowWriter writer(OutputStream out, int batchRows, StringEncoding strings) {
      return new BufferWriter(out, batchRows, ByteBuffer::allocate);
    }
  };

  /**
   * Makes a writer.
   *
   * @param strings how strings are encoded, where the layout leaves the choice
   */
  abstract RowWriter writer(OutputStream out, int batchRows, StringEncoding strings);

  private static final class ByteArrays extends RowWriter {
    private final Columns.Longs id;
    private final Columns.Ints quantity;
    private final Columns.Doubles price;
    private final Columns.Longs time;
    private final Columns.Booleans buy;
    private final StringColumn symbol;
    private final StringColumn venue;
    private final Columns.Ints level;

    ByteArrays(OutputStream out, int rows, StringEncoding strings) {
      super(out, rows);
      id = new Columns.Longs(rows);
      quantity = new Columns.Ints(rows);
      price = new Columns.Doubles(rows);
      time = new Columns.Longs(rows);
      buy = new Columns.Booleans(rows);
      symbol = strings.column(rows);
      venue = strings.column(rows);
      level = new Columns.Ints(rows);
    }

    @Override
    void set(int index, Row next) {
      id.set(index, next.id());
      quantity.set(index, next.quantity());
      price.set(index, next.price());
      time.set(index, next.micros());
      buy.set(index, next.buy());
      symbol.set(index, next.symbol());
      venue.set(index, next.venue());
      level.set(index, next.level());
    }

    @Override
    void writeBatch(int rows) throws IOException {
      id.write(rows, out);
      quantity.write(rows, out);
      price.write(rows, out);
      time.write(rows, out);
      buy.write(rows, out);
      symbol.write(rows, out);
      venue.write(rows, out);
      level.write(rows, out);
    }
  }

  private static final class TypedArrays extends RowWriter {
    private final long[] id;
    private final int[] quantity;
    private final double[] price;
    private final long[] time;
    private final Columns.Booleans buy;
    private final StringColumn symbol;
    private final StringColumn venue;
    private final Columns.Validity levelValidity;
    private final int[] level;
    private final byte[] bytes;
    private final ByteBuffer buffer;

    TypedArrays(OutputStream out, int rows, StringEncoding strings) {
      super(out, rows);
      id = new long[rows];
      quantity = new int[rows];
      price = new double[rows];
      time = new long[rows];
      buy = new Columns.Booleans(rows);
      symbol = strings.column(rows);
      venue = strings.column(rows);
      levelValidity = new Columns.Validity(rows);
      level = new int[rows];
      bytes = new byte[rows << 3];
      buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    void set(int index, Row next) {
      id[index] = next.id();
      quantity[index] = next.quantity();
      price[index] = next.price();
      time[index] = next.micros();
      buy.set(index, next.buy());
      symbol.set(index, next.symbol());
      venue.set(index, next.venue());
      Integer value = next.level();
      if (value == null) {
        levelValidity.clear(index);
        level[index] = 0;
      } else {
        level[index] = value;
      }
    }

    @Override
    void writeBatch(int rows) throws IOException {
      write(id, rows);
      write(quantity, rows);
      buffer.asDoubleBuffer().put(price, 0, rows);
      out.write(bytes, 0, rows << 3);
      write(time, rows);
      buy.write(rows, out);
      symbol.write(rows, out);
      venue.write(rows, out);
      levelValidity.writeValidity(rows, out);
      write(level, rows);
    }

    private void write(long[] values, int rows) throws IOException {
      buffer.asLongBuffer().put(values, 0, rows);
      out.write(bytes, 0, rows << 3);
    }

    private void write(int[] values, int rows) throws IOException {
      buffer.asIntBuffer().put(values, 0, rows);
      out.write(bytes, 0, rows << 2);
    }
  }

  private static final class ColumnPasses extends RowWriter {
    private final Row[] kept;
    private final ByteArrays columns;

    ColumnPasses(OutputStream out, int rows, StringEncoding strings) {
      super(out, rows);
      kept = new Row[rows];
      columns = new ByteArrays(out, rows, strings);
    }

    @Override
    void set(int index, Row next) {
      kept[index] = next;
    }

    @Override
    void writeBatch(int rows) throws IOException {
      for (int i = 0; i < rows; i++) {
        columns.id.set(i, kept[i].id());
      }
      for (int i = 0; i < rows; i++) {
        columns.quantity.set(i, kept[i].quantity());
      }
      for (int i = 0; i < rows; i++) {
        columns.price.set(i, kept[i].price());
      }
      for (int i = 0; i < rows; i++) {
        columns.time.set(i, kept[i].micros());
      }
      for (int i = 0; i < rows; i++) {
        columns.buy.set(i, kept[i].buy());
      }
      for (int i = 0; i < rows; i++) {
        columns.symbol.set(i, kept[i].symbol());
      }
      for (int i = 0; i < rows; i++) {
        columns.venue.set(i, kept[i].venue());
      }
      for (int i = 0; i < rows; i++) {
        columns.level.set(i, kept[i].level());
      }
      Arrays.fill(kept, 0, rows, null);
      columns.writeBatch(rows);
    }
  }
}
