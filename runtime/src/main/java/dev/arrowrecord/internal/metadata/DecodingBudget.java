package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.internal.buffer.MemoryShare;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is decoded from growing beyond the bytes it comes from, and beyond memory.
 *
 * <p>FlatBuffers may refer to the same bytes any number of times, so that a few hundred bytes can
 * spell a tree of 2<sup>64</sup> fields. What writers produce has every element of a vector once.
 * Strings, which writers do share, are decoded once, but paid for at every use: what is made of a
 * schema, such as a message, may spell each of them out.
 */
final class DecodingBudget {

  /** How often, on average, each byte of text may be used: writers share names and metadata. */
  private static final int SHARED_USES = 16;

  /** How much memory an element may take on average: a field as much, with what is made of it. */
  private static final int BYTES_OF_ELEMENT = 4_096;

  private static final long MOST_ELEMENTS = MemoryShare.ALL / BYTES_OF_ELEMENT;

  private static final ByteBuffer EMPTY = ByteBuffer.allocate(0).asReadOnlyBuffer();

  private final MetadataBuffer buffer;
  private final Map<Integer, String> strings = new HashMap<>();
  private final Map<Integer, ByteBuffer> bytes = new HashMap<>();
  private long elements;
  private long stringBytes;

  DecodingBudget(MetadataBuffer buffer) {
    this.buffer = buffer;
    this.stringBytes = Math.min((long) SHARED_USES * buffer.size(), MemoryShare.METADATA);
  }

  /**
   * Checks that there is memory for what metadata of so many bytes may describe.
   *
   * @throws ArrowFormatException if there may not be
   */
  static void checkSize(ByteBuffer metadata, long byteOffset) throws ArrowFormatException {
    if (metadata.remaining() > MemoryShare.METADATA) {
      throw new ArrowFormatException(
          "Beyond a limit of this library: expected at most %d bytes of metadata, a sixteenth of the memory that Java has, but found %d: give it more (-Xmx)"
              .formatted(MemoryShare.METADATA, metadata.remaining()),
          byteOffset);
    }
  }

  /** Accounts for the elements of a vector. */
  void spendElements(int count, FlatTable owner) throws ArrowFormatException {
    elements += count;
    if (elements > buffer.size() / FlatVector.REFERENCE) {
      throw owner.error(
          "Metadata of %d bytes describes more than they can hold".formatted(buffer.size()));
    }
    if (elements > MOST_ELEMENTS) {
      throw owner.error(
          ("Expected at most %d fields, type ids and pairs of metadata, for which Java has memory,"
                  + " but found more; give it more memory (-Xmx)")
              .formatted(MOST_ELEMENTS));
    }
  }

  /**
   * The string that a field refers to, or null if the field is absent. Malformed UTF-8 is replaced,
   * not refused.
   */
  @Nullable String string(FlatTable table, int slot) throws ArrowFormatException {
    int position = table.stringPosition(slot);
    if (position == 0) {
      return null;
    }
    byte[] utf8 = spend(table, position).array();
    return strings.computeIfAbsent(position, key -> new String(utf8, StandardCharsets.UTF_8));
  }

  /**
   * Application metadata. An absent key or value is an empty one; what is not UTF-8 stays as it is,
   * as values are often binary, and seldom any of our business.
   */
  KeyValues keyValues(FlatTable table, int slot) throws ArrowFormatException {
    FlatVector vector = table.getVector(slot, FlatVector.REFERENCE);
    if (vector.length() == 0) {
      return KeyValues.NONE;
    }
    spendElements(vector.length(), table);
    List<KeyValues.Pair> pairs = new ArrayList<>(vector.length());
    for (int i = 0; i < vector.length(); i++) {
      FlatTable entry = vector.getTable(i);
      pairs.add(
          new KeyValues.Pair(
              bytes(entry, Slots.KEY_VALUE_KEY), bytes(entry, Slots.KEY_VALUE_VALUE)));
    }
    return new KeyValues(pairs);
  }

  private ByteBuffer bytes(FlatTable table, int slot) throws ArrowFormatException {
    int position = table.stringPosition(slot);
    return position == 0 ? EMPTY : spend(table, position).asReadOnlyBuffer();
  }

  /** The bytes of a string, paid for once more. */
  private ByteBuffer spend(FlatTable table, int position) throws ArrowFormatException {
    FlatVector vector = FlatVector.at(buffer, position, Byte.BYTES);
    stringBytes -= vector.length();
    if (stringBytes < 0) {
      throw table.error(
          "Metadata of %d bytes has more text than they can hold, or than Java has memory for (-Xmx)"
              .formatted(buffer.size()));
    }
    ByteBuffer known = bytes.get(position);
    if (known == null) {
      byte[] copy = new byte[vector.length()];
      buffer.getBytes(vector.start(), copy);
      known = ByteBuffer.wrap(copy);
      bytes.put(position, known);
    }
    return known;
  }
}
