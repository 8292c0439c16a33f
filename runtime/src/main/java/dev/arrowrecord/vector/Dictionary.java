package dev.arrowrecord.vector;

import java.util.Arrays;
import java.util.function.Function;

/**
 * A dictionary that was read: the values of its first dictionary batch, and of the deltas that came
 * until now. It never changes: one that has grown is another, which shares the decoded values with
 * this one. Safe for use by many threads.
 */
public final class Dictionary {
  private static final Column[] NO_CHUNKS = {};
  private static final int[] NO_ENDS = {};

  private final Chunks chunks;
  private final int chunkCount;
  private final int length;

  private Dictionary(Chunks chunks, int chunkCount, int length) {
    this.chunks = chunks;
    this.chunkCount = chunkCount;
    this.length = length;
  }

  /** A dictionary without values, as columns may have that hold nothing but nulls. */
  public static Dictionary empty() {
    return new Dictionary(new Chunks(NO_CHUNKS, NO_ENDS, new DecodedValues.Last()), 0, 0);
  }

  /** Wraps the one column of a dictionary batch. */
  public static Dictionary of(Column values) {
    return empty().grownBy(values);
  }

  /**
   * The same dictionary with more values after its own.
   *
   * @throws IllegalArgumentException if there are more than an index can count
   */
  public Dictionary grownBy(Column values) {
    if (values.length() == 0) {
      return this;
    }
    int grown = length + values.length();
    if (grown < 0) {
      throw new IllegalArgumentException("A dictionary has less than 2^31 values");
    }
    return new Dictionary(chunks.with(chunkCount, values, grown), chunkCount + 1, grown);
  }

  /** Number of values. */
  public int length() {
    return length;
  }

  /** Whether it is another one, or that itself, with nothing or more values after its own. */
  public boolean isGrownFrom(Dictionary earlier) {
    int count = earlier.chunkCount;
    return count == 0
        || (count <= chunkCount
            && chunk(0) == earlier.chunk(0)
            && chunk(count - 1) == earlier.chunk(count - 1));
  }

  /** Number of dictionary batches that have its values, empty ones aside. */
  public int chunkCount() {
    return chunkCount;
  }

  /** The chunk that an index is in. */
  public int chunkOf(int index) {
    int found = Arrays.binarySearch(chunks.ends, 0, chunkCount, index + 1);
    return found >= 0 ? found : -found - 1;
  }

  /** The index of a chunk's first value. */
  public int startOf(int chunk) {
    return chunk == 0 ? 0 : chunks.ends[chunk - 1];
  }

  /** The values of one dictionary batch. */
  public Column chunk(int chunk) {
    return chunks.columns[chunk];
  }

  /**
   * The values as a kind of vector reads them, decoded once for all batches.
   *
   * @param key tells kinds of vectors apart
   * @param vectors makes the vector of one chunk
   */
  <T, V extends ValueVector<T>> DecodedValues<T, V> decodedBy(
      Object key, Function<Column, V> vectors) {
    return chunks.decoded.by(key, vectors);
  }

  /**
   * The chunks of a dictionary, and room for those to come. What one dictionary has is never
   * overwritten, so that those it grew from can share the arrays.
   */
  private static final class Chunks {
    private static final int FIRST_CAPACITY = 4;

    final Column[] columns;
    final int[] ends;
    final DecodedValues.Last decoded;
    private int used;

    Chunks(Column[] columns, int[] ends, DecodedValues.Last decoded) {
      this.columns = columns;
      this.ends = ends;
      this.decoded = decoded;
    }

    synchronized Chunks with(int count, Column values, int end) {
      Chunks next = this;
      if (count < used) {
        // Somebody else has grown from the same dictionary, and may differ from here on.
        next = copy(count, Math.max(columns.length, count + 1), new DecodedValues.Last());
      } else if (count == columns.length) {
        next = copy(count, Math.max(FIRST_CAPACITY, count * 2), decoded);
        // Here too: the decoded values go on with the first that grows, and with no other.
        used = count + 1;
      }
      next.columns[count] = values;
      next.ends[count] = end;
      next.used = count + 1;
      return next;
    }

    private Chunks copy(int count, int capacity, DecodedValues.Last values) {
      Chunks copy =
          new Chunks(Arrays.copyOf(columns, capacity), Arrays.copyOf(ends, capacity), values);
      copy.used = count;
      return copy;
    }
  }
}
