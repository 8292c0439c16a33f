package dev.arrowrecord.builder;

import dev.arrowrecord.internal.value.Contents;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value whose hash code is that of many others. A hash map turns keys that collide into a tree if
 * it can order them, so text, bytes and lists of them are ordered; to be equal says no more than
 * that no order is known.
 */
final class CollidingValue implements Comparable<CollidingValue> {
  private final Object value;
  private final int hash;

  CollidingValue(Object value, int hash) {
    this.value = value;
    this.hash = hash;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    // A hash map asks the key that is looked for; the other is the one that was kept.
    return other instanceof CollidingValue that
        && hash == that.hash
        && Contents.equal(that.value, value);
  }

  @Override
  public int compareTo(CollidingValue other) {
    return compare(value, other.value);
  }

  private static int compare(@Nullable Object one, @Nullable Object other) {
    if (one instanceof String string && other instanceof String another) {
      return string.compareTo(another);
    }
    if (one instanceof byte[] bytes && other instanceof byte[] others) {
      return Arrays.compare(bytes, others);
    }
    if (one instanceof List<?> list && other instanceof List<?> others) {
      int size = Math.min(list.size(), others.size());
      for (int i = 0; i < size; i++) {
        int order = compare(list.get(i), others.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(list.size(), others.size());
    }
    return 0;
  }
}
