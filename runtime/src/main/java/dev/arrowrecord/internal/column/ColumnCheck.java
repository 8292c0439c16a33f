package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.internal.buffer.ViewSlots;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every slot of a column, and of those below it: whether there is a valid value, or a
 * null. Decoding has checked lengths already, and nothing but them. It takes time in proportion to
 * the bytes, whatever refers to them how often, and copies none.
 */
public final class ColumnCheck {
  private final Column column;

  private ColumnCheck(Column column) {
    this.column = column;
  }

  /**
   * Checks a column and those below it, but not the values of dictionaries: those are columns of
   * their own.
   *
   * @throws java.io.UncheckedIOException naming the first slot that is malformed
   */
  public static void check(Column column) {
    new ColumnCheck(column).check();
  }

  private void check() {
    ByteBuffer validity = column.validity();
    if (validity != null) {
      int nulls = Bitmap.countClear(validity, column.length());
      if (nulls != column.nullCount()) {
        throw column.malformed(
            0, "expected " + column.nullCount() + " nulls in all, but found " + nulls);
      }
    }
    switch (column.type().kind()) {
      case UTF8, LARGE_UTF8 -> bytes(true);
      case BINARY, LARGE_BINARY -> bytes(false);
      case UTF8_VIEW -> views(true);
      case BINARY_VIEW -> views(false);
      case LIST, LARGE_LIST, MAP, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST -> {
        lists();
        children(1);
      }
      case STRUCT -> children(column.actual().children().size());
      case UNION -> {
        UnionSlots slots = new UnionSlots(column);
        for (int i = 0; i < column.length(); i++) {
          // Under a null of the union itself, as V4 has them, any type id and offset may stand.
          if (!column.isNull(i)) {
            slots.child(i);
            slots.childSlot(i);
          }
        }
        children(column.actual().children().size());
      }
      case RUN_END_ENCODED -> {
        new RunSlots(column).count();
        children(2);
      }
      case DICTIONARY -> {
        IndexSlots slots = new IndexSlots(column);
        for (int i = 0; i < column.length(); i++) {
          if (!column.isNull(i)) {
            slots.index(i);
          }
        }
      }
      case NULL,
          BOOL,
          INT,
          FLOATING_POINT,
          FIXED_SIZE_BINARY,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL -> {
        // Any bits are a value.
      }
    }
  }

  private void children(int count) {
    for (int i = 0; i < count; i++) {
      check(column.child(i));
    }
  }

  private void lists() {
    ListSlots slots = new ListSlots(column);
    ArrowType.Kind kind = column.type().kind();
    boolean views = kind == ArrowType.Kind.LIST_VIEW || kind == ArrowType.Kind.LARGE_LIST_VIEW;
    for (int i = 0; i < column.length(); i++) {
      // Of a null view, nobody says what its offset and size must be.
      if (!views || !column.isNull(i)) {
        slots.end(i);
      }
    }
  }

  private void bytes(boolean text) {
    int bitWidth = BufferLayout.of(column.type()).offsetBitWidth();
    ByteBuffer offsets = column.offsets();
    ByteBuffer values = column.values();
    for (int i = 0; i < column.length(); i++) {
      long start = Integers.get(offsets, i, bitWidth, true);
      long end = Integers.get(offsets, i + 1, bitWidth, true);
      if (start < 0 || start > end || end > values.limit()) {
        throw column.malformed(
            i,
            "expected offsets in ascending order, from 0 to at most "
                + values.limit()
                + ", but found "
                + start
                + " and "
                + end);
      }
      if (text && !column.isNull(i) && !Utf8Ranges.areValid(values, (int) start, (int) end)) {
        throw notText(i);
      }
    }
  }

  private void views(boolean text) {
    List<ByteBuffer> buffers = column.dataBuffers();
    ViewSlots slots = new ViewSlots(column.views(), buffers, column::malformed);
    // Any number of views may refer to the same bytes.
    Utf8Ranges[] ranges = new Utf8Ranges[text ? column.dataBuffers().size() : 0];
    for (int i = 0; i < column.length(); i++) {
      if (!column.isNull(i)) {
        int length = slots.length(i);
        if (ViewSlots.isInline(length)) {
          int start = ViewSlots.inlineStart(i);
          if (text && !Utf8Ranges.areValid(column.views(), start, start + length)) {
            throw notText(i);
          }
        } else {
          int buffer = slots.buffer(i);
          int start = slots.start(i, length, buffers.get(buffer));
          slots.checkPrefix(i, start, buffers.get(buffer));
          if (text && !ranges(ranges, buffer).areValid(start, start + length)) {
            throw notText(i);
          }
        }
      }
    }
  }

  private Utf8Ranges ranges(@Nullable Utf8Ranges[] known, int buffer) {
    Utf8Ranges found = known[buffer];
    if (found == null) {
      found = new Utf8Ranges(column.dataBuffers().get(buffer));
      known[buffer] = found;
    }
    return found;
  }

  private UncheckedIOException notText(int slot) {
    return column.malformed(slot, "expected valid UTF-8");
  }
}
