package dev.arrowrecord.tools;

import dev.arrowrecord.internal.column.ColumnCheck;
import dev.arrowrecord.tools.data.ArrowInput;
import dev.arrowrecord.tools.data.Batches;
import dev.arrowrecord.tools.data.DictionaryUnion;
import java.io.IOException;
import java.nio.file.Path;

/** What commands do with Arrow data besides what they are for. */
final class ArrowFiles {
  private ArrowFiles() {}

  /**
   * Reads all batches for the sake of the dictionaries that they refer to, each value of which is
   * checked.
   */
  static DictionaryUnion dictionaries(Path path) throws IOException {
    try (Batches batches = ArrowInput.open(path, ColumnCheck::check)) {
      DictionaryUnion union = new DictionaryUnion(batches.schema().dictionaries().size());
      if (batches.dictionariesAreFixed()) {
        union.note(batches);
        return union;
      }
      while (batches.next() != null) {
        union.note(batches);
      }
      union.note(batches);
      return union;
    }
  }
}
