package dev.arrowrecord.vector;

import java.util.ArrayList;
import java.util.List;

/** The values of a dictionary, for tests of other packages. */
public final class DictionaryChunks {
  private DictionaryChunks() {}

  /** The values of each dictionary batch, the first and its deltas. */
  public static List<Column> of(Dictionary dictionary) {
    List<Column> chunks = new ArrayList<>();
    int length = 0;
    for (int chunk = 0; length < dictionary.length(); chunk++) {
      chunks.add(dictionary.chunk(chunk));
      length += dictionary.chunk(chunk).length();
    }
    return chunks;
  }
}
