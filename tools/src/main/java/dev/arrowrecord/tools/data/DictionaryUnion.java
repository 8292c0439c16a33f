package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.column.ColumnSlice;
import dev.arrowrecord.internal.column.IndexShifts;
import dev.arrowrecord.tools.cell.DictionaryComparison;
import dev.arrowrecord.tools.cell.Equality;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One dictionary in place of those that replace each other in a stream, for what has room for one
 * only: the values of each come after those of the one before it, and indices are shifted. One that
 * has the same values as the one before it, and perhaps more, adds those alone.
 */
public final class DictionaryUnion implements IndexShifts {
  private final List<Joined> dictionaries = new ArrayList<>();

  /** Joins nothing yet, of as many dictionaries as a schema has. */
  public DictionaryUnion(int count) {
    for (int ordinal = 0; ordinal < count; ordinal++) {
      dictionaries.add(new Joined());
    }
  }

  /**
   * Takes notice of the dictionaries as they are now, at each batch and at the end.
   *
   * @throws IllegalArgumentException if they have too many values in all
   */
  public void note(Batches batches) {
    for (int ordinal = 0; ordinal < dictionaries.size(); ordinal++) {
      Dictionary dictionary = batches.dictionary(ordinal);
      if (dictionary != null) {
        dictionaries.get(ordinal).note(dictionary);
      }
    }
  }

  /** Where all values of a dictionary are, to be joined. */
  public List<ColumnSlice> values(int ordinal) {
    return Collections.unmodifiableList(dictionaries.get(ordinal).slices);
  }

  /** Whether there was any dictionary of the ordinal, be it empty. */
  public boolean isDefined(int ordinal) {
    return dictionaries.get(ordinal).noted != null;
  }

  /** Whether a dictionary has taken the place of another, so that indices are shifted. */
  public boolean isReplaced() {
    return dictionaries.stream().anyMatch(each -> each.replaced);
  }

  @Override
  public int shift(int ordinal, Dictionary dictionary) {
    if (dictionary.chunkCount() == 0) {
      return 0;
    }
    Integer start = dictionaries.get(ordinal).starts.get(dictionary.chunk(0));
    if (start == null) {
      throw new IllegalStateException(
          "Dictionary " + ordinal + " of a batch was not noted before its indices were shifted");
    }
    return start;
  }

  private static final class Joined {
    final List<ColumnSlice> slices = new ArrayList<>();
    // By their first chunks, which those that grow from each other share.
    final Map<Column, Integer> starts = new IdentityHashMap<>();
    int length;
    boolean replaced;
    @Nullable Dictionary noted;
    // The dictionary whose values are the last ones, and where they begin.
    @Nullable Dictionary tail;
    int tailStart;

    void note(Dictionary dictionary) {
      if (dictionary == noted) {
        return;
      }
      noted = dictionary;
      if (dictionary.chunkCount() == 0) {
        return;
      }
      Dictionary before = tail;
      int shared = before == null ? 0 : Math.min(before.length(), dictionary.length());
      if (before == null || !agree(before, dictionary, shared)) {
        replaced |= length > 0;
        tailStart = length;
        shared = 0;
      }
      starts.put(dictionary.chunk(0), tailStart);
      if (before == null || shared < dictionary.length()) {
        append(dictionary, shared);
        tail = dictionary;
      }
    }

    /** Whether two dictionaries have the same first values, as those have that replace parts. */
    private static boolean agree(Dictionary before, Dictionary dictionary, int shared) {
      if (dictionary.isGrownFrom(before)) {
        return true;
      }
      DictionaryComparison values =
          new DictionaryComparison(before, dictionary, Equality.AS_WRITTEN);
      for (int i = 0; i < shared; i++) {
        if (values.at(i, i) != null) {
          return false;
        }
      }
      return true;
    }

    private void append(Dictionary dictionary, int from) {
      for (int i = 0; i < dictionary.chunkCount(); i++) {
        Column chunk = dictionary.chunk(i);
        int first = Math.max(0, from - dictionary.startOf(i));
        if (first < chunk.length()) {
          if (chunk.length() - first > Integer.MAX_VALUE - length) {
            throw new IllegalArgumentException(
                "Dictionaries that replace each other have too many values for one");
          }
          slices.add(new ColumnSlice(chunk, first, chunk.length()));
          length += chunk.length() - first;
        }
      }
    }
  }
}
