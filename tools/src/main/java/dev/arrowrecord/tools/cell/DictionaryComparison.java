package dev.arrowrecord.tools.cell;

import dev.arrowrecord.vector.Dictionary;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether values of two dictionaries are the same. */
public final class DictionaryComparison {
  private final Dictionary left;
  private final Dictionary right;
  private final Equality equality;
  private final Map<Long, CellComparison> chunks = new HashMap<>();

  /**
   * Compares two dictionaries with values of one type.
   *
   * @param equality what counts within the values
   */
  public DictionaryComparison(Dictionary left, Dictionary right, Equality equality) {
    this.left = left;
    this.right = right;
    this.equality = equality;
  }

  /**
   * Compares two values.
   *
   * @return null if they are the same
   * @throws java.io.UncheckedIOException if one of them is malformed
   */
  public @Nullable Difference at(int leftIndex, int rightIndex) {
    int leftChunk = left.chunkOf(leftIndex);
    int rightChunk = right.chunkOf(rightIndex);
    return chunks
        .computeIfAbsent(
            (long) leftChunk << Integer.SIZE | rightChunk,
            key -> CellComparison.of(left.chunk(leftChunk), right.chunk(rightChunk), equality))
        .at(leftIndex - left.startOf(leftChunk), rightIndex - right.startOf(rightChunk));
  }
}
