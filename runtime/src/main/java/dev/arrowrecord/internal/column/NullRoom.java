package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.buffer.MemoryShare;
import dev.arrowrecord.schema.Field;

/**
 * How many bytes a batch may get for nulls of unions that become slots of children without any,
 * which no bytes of the data account for: a null may be as wide as a type says.
 */
final class NullRoom {
  // A batch is there twice, as columns and as bytes.
  private static final long MOST = MemoryShare.UNVOUCHED / 2;

  private final long most;
  private long taken;

  NullRoom() {
    this(MOST);
  }

  /** A room of so many bytes. */
  NullRoom(long most) {
    this.most = most;
  }

  /** Begins with another batch. */
  void clear() {
    taken = 0;
  }

  /**
   * Takes the bytes of a null.
   *
   * @throws IllegalArgumentException if there is no room for them
   */
  void take(Field child, long bytes) {
    if (bytes > most - taken) {
      throw new IllegalArgumentException(
          "Beyond a limit of this library: nulls of unions would have %d bytes in a batch, of them %d a null of child %s; expected at most %d, an eighth of the memory that Java has: give it more (-Xmx), or make a child nullable of which a null has fewer bytes"
              .formatted(taken + bytes, bytes, child.name(), most));
    }
    taken += bytes;
  }
}
