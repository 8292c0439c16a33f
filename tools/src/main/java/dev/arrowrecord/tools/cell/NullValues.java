package dev.arrowrecord.tools.cell;

import dev.arrowrecord.internal.column.IndexSlots;
import dev.arrowrecord.internal.column.RunSlots;
import dev.arrowrecord.internal.column.UnionNulls;
import dev.arrowrecord.internal.column.UnionSlots;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * Which slots have no value: those that are null, of a child of a union that is, of a run that is,
 * or of a null in a dictionary.
 */
final class NullValues {
  private NullValues() {}

  /** Tells of a column's slots; throws UncheckedIOException of one that is malformed. */
  static IntPredicate of(Column column) {
    return switch (column.type().kind()) {
      case UNION -> ofUnion(column);
      case RUN_END_ENCODED -> {
        RunSlots runs = new RunSlots(column);
        IntPredicate values = of(column.child(1));
        yield slot -> values.test(runs.run(slot));
      }
      case DICTIONARY -> ofDictionary(column);
      default -> column::isNull;
    };
  }

  /** Tells which slots are null, or of a union's child that is, and which its own nulls become. */
  static IntPredicate asWritten(Column column) {
    if (column.type().kind() != ArrowType.Kind.UNION) {
      return column::isNull;
    }
    UnionSlots slots = new UnionSlots(column);
    int holder = UnionNulls.holder(column.field());
    IntPredicate below = holder < 0 ? slot -> false : asWritten(column.child(holder));
    return slot ->
        column.isNull(slot) || (slots.child(slot) == holder && below.test(slots.childSlot(slot)));
  }

  private static IntPredicate ofUnion(Column column) {
    UnionSlots slots = new UnionSlots(column);
    List<IntPredicate> children = new ArrayList<>();
    for (int i = 0; i < column.field().children().size(); i++) {
      children.add(of(column.child(i)));
    }
    return slot ->
        column.isNull(slot) || children.get(slots.child(slot)).test(slots.childSlot(slot));
  }

  private static IntPredicate ofDictionary(Column column) {
    IndexSlots slots = new IndexSlots(column);
    Dictionary dictionary = column.dictionary();
    Map<Integer, IntPredicate> chunks = new HashMap<>();
    return slot -> {
      if (column.isNull(slot)) {
        return true;
      }
      int index = slots.index(slot);
      int chunk = dictionary.chunkOf(index);
      IntPredicate known = chunks.get(chunk);
      if (known == null) {
        known = of(dictionary.chunk(chunk));
        chunks.put(chunk, known);
      }
      return known.test(index - dictionary.startOf(chunk));
    };
  }
}
