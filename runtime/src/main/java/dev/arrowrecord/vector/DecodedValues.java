package dev.arrowrecord.vector;

import dev.arrowrecord.internal.objects.ObjectColumn;
import dev.arrowrecord.schema.ArrowType;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values of a dictionary as one kind of vector reads them. Values that cannot change are made
 * once, and shared by all slots and batches; others are made for each slot, which then belongs to
 * who reads it. It grows with the dictionary: an index always means the same value.
 *
 * <p>Safe for use by many threads without synchronization: what they share is immutable, and what
 * one does not see of another's it makes again.
 *
 * @param <T> the Java type of a value
 * @param <V> the vector of one chunk's values
 */
final class DecodedValues<T, V extends ValueVector<T>> {
  private static final int PAGE_BITS = 8;
  private static final int PAGE_SIZE = 1 << PAGE_BITS;

  private final Object key;
  private final Function<Column, V> newVector;
  private int prepared;
  private @Nullable Object[] vectors = {};
  // Pages are made as they are read: a length of the data's own word alone takes no memory.
  private @Nullable Object[] @Nullable [] pages = {};

  private DecodedValues(Object key, Function<Column, V> newVector) {
    this.key = key;
    this.newVector = newVector;
  }

  /** The values that were decoded last; there is seldom more than one kind of vector. */
  static final class Last {
    private volatile @Nullable DecodedValues<?, ?> values;

    @SuppressWarnings("unchecked") // a key belongs to one kind of vector
    <T, V extends ValueVector<T>> DecodedValues<T, V> by(Object key, Function<Column, V> vectors) {
      DecodedValues<?, ?> known = values;
      if (known != null && known.key == key) {
        return (DecodedValues<T, V>) known;
      }
      DecodedValues<T, V> decoded = new DecodedValues<>(key, vectors);
      values = decoded;
      return decoded;
    }
  }

  /**
   * Makes the vectors of values that may change, which tell their columns what they are read as:
   * that has to be known before any are made, as it decides how much memory they take.
   */
  synchronized void prepare(Dictionary dictionary) {
    for (; prepared < dictionary.chunkCount(); prepared++) {
      if (!dictionary.chunk(prepared).field().children().isEmpty()) {
        newVector(dictionary, prepared);
      }
    }
  }

  /** The value at an index that the dictionary has; null if it is null. */
  @SuppressWarnings("unchecked") // only values of the vectors are kept
  @Nullable T get(Dictionary dictionary, int index) {
    @Nullable Object[] @Nullable [] all = pages;
    int page = index >> PAGE_BITS;
    if (page < all.length) {
      @Nullable Object[] values = all[page];
      if (values != null) {
        Object known = values[index & (PAGE_SIZE - 1)];
        if (known != null) {
          return (T) known;
        }
      }
    }
    return decode(dictionary, index);
  }

  private @Nullable T decode(Dictionary dictionary, int index) {
    int chunk = dictionary.chunkOf(index);
    T value = vector(dictionary, chunk).getObject(index - dictionary.startOf(chunk));
    // A few bytes of runs have any number of indices, and would take a page for each that is read.
    if (Shareable.is(value)
        && keepsObjects(dictionary.chunk(chunk))
        && !(dictionary.chunk(chunk).type() instanceof ArrowType.RunEndEncoded)) {
      keep(index, value);
    }
    return value;
  }

  private static boolean keepsObjects(Column values) {
    return !(values instanceof ObjectColumn made) || made.keepsObjects();
  }

  @SuppressWarnings("unchecked") // nothing else is kept
  private V vector(Dictionary dictionary, int chunk) {
    @Nullable Object[] all = vectors;
    Object known = chunk < all.length ? all[chunk] : null;
    return known != null ? (V) known : newVector(dictionary, chunk);
  }

  @SuppressWarnings("unchecked") // nothing else is kept
  private synchronized V newVector(Dictionary dictionary, int chunk) {
    if (chunk >= vectors.length) {
      vectors = Arrays.copyOf(vectors, Math.max(chunk + 1, vectors.length * 2));
    }
    Object known = vectors[chunk];
    if (known != null) {
      return (V) known;
    }
    V vector = newVector.apply(dictionary.chunk(chunk));
    vectors[chunk] = vector;
    return vector;
  }

  private synchronized void keep(int index, @Nullable Object value) {
    int page = index >> PAGE_BITS;
    if (page >= pages.length) {
      pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
    }
    @Nullable Object[] values = pages[page];
    if (values == null) {
      values = new Object[PAGE_SIZE];
      pages[page] = values;
    }
    values[index & (PAGE_SIZE - 1)] = value;
  }
}
