package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Looks at every slot of a column, and of those below it: whether there is a valid value, or a
 * null. Decoding has checked lengths already, and nothing but them.
 */
public final class ColumnCheck {
  private static final int VIEW_BYTES = 16;
  private static final int MAX_INLINE = 12;
  private static final int PREFIX = 4;

  private final Column column;
  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

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
      case UTF8, LARGE_UTF8, UTF8_VIEW -> bytes(true);
      case BINARY, LARGE_BINARY, BINARY_VIEW -> bytes(false);
      case LIST, LARGE_LIST, MAP, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST -> {
        lists();
        children(1);
      }
      case STRUCT -> children(column.actual().children().size());
      case UNION -> {
        UnionSlots slots = new UnionSlots(column);
        for (int i = 0; i < column.length(); i++) {
          slots.child(i);
          slots.childSlot(i);
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
          if (isPresent(i)) {
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

  private boolean isPresent(int slot) {
    ByteBuffer validity = column.validity();
    return validity == null || Bitmap.get(validity, slot);
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
      if (!views || isPresent(i)) {
        slots.end(i);
      }
    }
  }

  private void bytes(boolean text) {
    BinaryVector values = new BinaryVector(column);
    for (int i = 0; i < column.length(); i++) {
      byte[] value = values.get(i);
      if (value != null) {
        if (text) {
          checkText(i, value);
        }
        checkPrefix(i, value);
      }
    }
  }

  private void checkText(int slot, byte[] value) {
    try {
      utf8.decode(ByteBuffer.wrap(value));
    } catch (CharacterCodingException e) {
      throw column.malformed(slot, "expected valid UTF-8");
    }
  }

  private void checkPrefix(int slot, byte[] value) {
    ByteBuffer views = column.views();
    if (views.limit() == 0 || value.length <= MAX_INLINE) {
      return;
    }
    for (int i = 0; i < PREFIX; i++) {
      if (views.get(slot * VIEW_BYTES + Integer.BYTES + i) != value[i]) {
        throw column.malformed(slot, "expected a view to begin as its value does");
      }
    }
  }
}
