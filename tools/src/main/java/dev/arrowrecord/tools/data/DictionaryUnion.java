package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.column.IndexShifts;
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
 * only: the values of each come after those of the one before it, and indices are shifted.
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

  /** All values of a dictionary, as columns to be joined. */
  public List<Column> values(int ordinal) {
    return Collections.unmodifiableList(dictionaries.get(ordinal).chunks);
  }

  /** Whether there was any dictionary of the ordinal, be it empty. */
  public boolean isDefined(int ordinal) {
    return dictionaries.get(ordinal).last != null;
  }

  /** Whether a dictionary has taken the place of another, so that indices are shifted. */
  public boolean isReplaced() {
    return dictionaries.stream().anyMatch(each -> each.replaced);
  }

  @Override
  public int shift(int ordinal, Dictionary dictionary) {
    return dictionary.chunkCount() == 0
        ? 0
        : dictionaries.get(ordinal).starts.getOrDefault(dictionary.chunk(0), 0);
  }

  private static final class Joined {
    final List<Column> chunks = new ArrayList<>();
    // By their first chunks, which those that grow from each other share.
    final Map<Column, Integer> starts = new IdentityHashMap<>();
    int length;
    boolean replaced;
    @Nullable Dictionary last;

    void note(Dictionary dictionary) {
      Dictionary before = last;
      last = dictionary;
      if (dictionary == before || dictionary.chunkCount() == 0) {
        return;
      }
      int known = 0;
      if (before != null && before.chunkCount() > 0 && dictionary.isGrownFrom(before)) {
        known = before.chunkCount();
      } else {
        replaced |= length > 0;
        starts.put(dictionary.chunk(0), length);
      }
      for (int i = known; i < dictionary.chunkCount(); i++) {
        Column chunk = dictionary.chunk(i);
        if (chunk.length() > Integer.MAX_VALUE - length) {
          throw new IllegalArgumentException(
              "Dictionaries that replace each other have too many values for one");
        }
        chunks.add(chunk);
        length += chunk.length();
      }
    }
  }
}
