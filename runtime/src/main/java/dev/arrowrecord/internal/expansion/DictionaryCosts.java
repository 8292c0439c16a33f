package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.buffer.Integers;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The slots of a column whose values are in a dictionary. Those that are made but once, and kept
 * with the dictionary, take nothing here; others are made anew for each slot.
 */
final class DictionaryCosts extends SlotCosts {
  private final ExpandingColumn column;
  private final ByteBuffer indices;
  private final ArrowType.Int indexType;
  private final Dictionary dictionary;
  private final boolean shared;
  private final Set<Integer> chunks = ConcurrentHashMap.newKeySet();
  // Written without synchronization: the set is asked where it is another.
  private int lastChunk = -1;

  DictionaryCosts(ExpandingColumn column) {
    super(column);
    this.column = column;
    this.indices = column.values();
    this.indexType = ((ArrowType.Dictionary) column.type()).indexType();
    this.dictionary = column.dictionary();
    this.shared = ObjectSize.isShared(column.type());
  }

  /** Whether all values are made once; of a dictionary that grows, the last decide. */
  static boolean keepsAll(ExpandingColumn column) {
    Dictionary dictionary = column.dictionary();
    int count = dictionary.chunkCount();
    return ObjectSize.isShared(column.type())
        && (count == 0 || ((ExpandingColumn) dictionary.chunk(count - 1)).keepsObjects());
  }

  @Override
  long of(int slot) {
    if (column.isNull(slot)) {
      return 0;
    }
    long index = Integers.get(indices, slot, indexType.bitWidth(), indexType.signed());
    if (index < 0 || index >= dictionary.length()) {
      return 0;
    }
    int chunk = dictionary.chunkOf((int) index);
    if (shared && column(chunk).keepsObjects()) {
      return 0;
    }
    if (chunk != lastChunk) {
      chunks.add(chunk);
      lastChunk = chunk;
    }
    return column(chunk).costs().of((int) index - dictionary.startOf(chunk));
  }

  private ExpandingColumn column(int chunk) {
    return (ExpandingColumn) dictionary.chunk(chunk);
  }

  @Override
  long atMost(boolean inTurn) {
    return MOST;
  }

  @Override
  long largestAtMost() {
    return largest();
  }

  @Override
  void addDictionaries(Set<ExpandingColumn> batches) {
    for (int chunk : chunks) {
      if (batches.add(column(chunk))) {
        column(chunk).costs().addDictionaries(batches);
      }
    }
  }
}
