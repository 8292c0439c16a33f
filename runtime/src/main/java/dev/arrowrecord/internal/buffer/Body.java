package dev.arrowrecord.internal.buffer;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The body of a message, in one piece of memory or in several.
 *
 * <p>What lies between pieces, which is padding, counts as zeros.
 */
public final class Body {
  /** A body without bytes. */
  public static final Body EMPTY = of(ByteBuffer.allocate(0));

  private final long length;
  private final ByteBuffer[] parts;
  private final long[] offsets;

  private Body(long length, ByteBuffer[] parts, long[] offsets) {
    this.length = length;
    this.parts = parts;
    this.offsets = offsets;
  }

  /** A body in one piece, from the buffer's position to its limit. */
  public static Body of(ByteBuffer bytes) {
    return new Body(bytes.remaining(), new ByteBuffer[] {bytes.slice()}, new long[1]);
  }

  /**
   * A body in pieces.
   *
   * @param length bytes of the body
   * @param parts the pieces, each from its position to its limit
   * @param offsets where each of them begins, which is not before the one before it ends, and none
   *     ends beyond the body
   */
  public static Body of(long length, List<ByteBuffer> parts, long[] offsets) {
    return new Body(
        length, parts.stream().map(ByteBuffer::slice).toArray(ByteBuffer[]::new), offsets.clone());
  }

  /**
   * A piece of a body.
   *
   * @param offset where it begins
   * @param bytes its bytes, from position 0
   */
  public record Part(long offset, ByteBuffer bytes) {}

  /** The pieces, in order. */
  public List<Part> parts() {
    List<Part> found = new ArrayList<>(parts.length);
    for (int i = 0; i < parts.length; i++) {
      found.add(new Part(offsets[i], parts[i].duplicate()));
    }
    return found;
  }

  /** Number of bytes. */
  public long length() {
    return length;
  }

  /** Number of bytes in Java's memory, and neither mapped nor otherwise beside it. */
  public long held() {
    long held = 0;
    for (ByteBuffer part : parts) {
      held += part.isDirect() ? 0 : part.limit();
    }
    return held;
  }

  /**
   * A part of the body, which is copied only if it is in more than one piece.
   *
   * @param from where it begins
   * @param count number of bytes; it must end within the body
   * @return a little-endian buffer from position 0
   */
  public ByteBuffer slice(long from, int count) {
    int found = Arrays.binarySearch(offsets, from);
    int part = found >= 0 ? found : -found - 2;
    // Of several parts that begin there, all but the last are empty.
    while (part + 1 < offsets.length && offsets[part + 1] == from) {
      part++;
    }
    if (part >= 0 && from - offsets[part] <= parts[part].limit() - count) {
      int start = (int) (from - offsets[part]);
      return parts[part].slice(start, count).order(ByteOrder.LITTLE_ENDIAN);
    }
    return join(Math.max(part, 0), from, count);
  }

  private ByteBuffer join(int firstPart, long from, int count) {
    byte[] joined = new byte[count];
    for (int part = firstPart; part < parts.length && offsets[part] < from + count; part++) {
      long start = Math.max(from, offsets[part]);
      long end = Math.min(from + count, offsets[part] + parts[part].limit());
      if (start < end) {
        parts[part].get(
            (int) (start - offsets[part]), joined, (int) (start - from), (int) (end - start));
      }
    }
    return ByteBuffer.wrap(joined).order(ByteOrder.LITTLE_ENDIAN);
  }
}
