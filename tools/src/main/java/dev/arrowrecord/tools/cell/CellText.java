package dev.arrowrecord.tools.cell;

import dev.arrowrecord.internal.column.IndexSlots;
import dev.arrowrecord.internal.column.ListSlots;
import dev.arrowrecord.internal.column.RunSlots;
import dev.arrowrecord.internal.column.UnionSlots;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.util.StringJoiner;

/** Any value as text, for people. */
final class CellText {
  private static final int LONGEST = 200;
  private static final int MOST_ELEMENTS = 20;

  private CellText() {}

  static String of(Column column, int slot) {
    String text = whole(column, slot);
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  private static String whole(Column column, int slot) {
    if (column.isNull(slot)) {
      return "null";
    }
    return switch (column.type().kind()) {
      case NULL -> "null";
      case UTF8, LARGE_UTF8, UTF8_VIEW, BINARY, LARGE_BINARY, BINARY_VIEW, FIXED_SIZE_BINARY ->
          '"' + ScalarText.of(column, slot) + '"';
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST, MAP -> {
        ListSlots slots = new ListSlots(column);
        yield elements(column.child(0), slots.start(slot), slots.end(slot));
      }
      case STRUCT -> {
        StringJoiner joiner = new StringJoiner(", ", "{", "}");
        for (int i = 0; i < column.field().children().size(); i++) {
          joiner.add(column.field().child(i).name() + ": " + whole(column.child(i), slot));
        }
        yield joiner.toString();
      }
      case UNION -> {
        UnionSlots slots = new UnionSlots(column);
        int child = slots.child(slot);
        yield column.field().child(child).name()
            + ": "
            + whole(column.child(child), slots.childSlot(slot));
      }
      case RUN_END_ENCODED -> whole(column.child(1), new RunSlots(column).run(slot));
      case DICTIONARY -> {
        int index = new IndexSlots(column).index(slot);
        Dictionary dictionary = column.dictionary();
        int chunk = dictionary.chunkOf(index);
        String value = whole(dictionary.chunk(chunk), index - dictionary.startOf(chunk));
        yield value + " at index " + index + " of the dictionary";
      }
      case BOOL, INT, FLOATING_POINT, DECIMAL, DATE, TIME, TIMESTAMP, DURATION, INTERVAL ->
          ScalarText.of(column, slot);
    };
  }

  private static String elements(Column child, int start, int end) {
    StringJoiner joiner = new StringJoiner(", ", "[", "]");
    for (int i = start; i < end; i++) {
      if (i - start == MOST_ELEMENTS) {
        joiner.add("…");
        break;
      }
      joiner.add(whole(child, i));
    }
    return joiner.toString();
  }
}
