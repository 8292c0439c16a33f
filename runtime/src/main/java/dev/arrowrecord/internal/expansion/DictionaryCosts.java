package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The slots of a column whose values are in a dictionary, and are made anew for each slot. */
final class DictionaryCosts extends SlotCosts {
  private final Column column;
  private final ByteBuffer indices;
  private final ArrowType.Int indexType;
  private final Dictionary dictionary;
  private final @Nullable SlotCosts[] chunks;

  DictionaryCosts(Column column) {
    super(column.length());
    this.column = column;
    this.indices = column.values();
    this.indexType = ((ArrowType.Dictionary) column.type()).indexType();
    this.dictionary = column.dictionary();
    this.chunks = new SlotCosts[dictionary.chunkCount()];
  }

  @Override
  long of(int slot) {
    if (column.isNull(slot)) {
      return ObjectSize.REFERENCE;
    }
    long index = Integers.get(indices, slot, indexType.bitWidth(), indexType.signed());
    if (index < 0 || index >= dictionary.length()) {
      return 0;
    }
    int chunk = dictionary.chunkOf((int) index);
    SlotCosts costs = chunks[chunk];
    if (costs == null) {
      costs = column(chunk).costs();
      chunks[chunk] = costs;
    }
    return costs.of((int) index - dictionary.startOf(chunk));
  }

  private ExpandingColumn column(int chunk) {
    return (ExpandingColumn) dictionary.chunk(chunk);
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    for (int chunk = 0; chunk < chunks.length; chunk++) {
      SlotCosts costs = chunks[chunk];
      if (costs != null && batches.add(column(chunk))) {
        costs.addDictionaries(batches);
      }
    }
  }
}
