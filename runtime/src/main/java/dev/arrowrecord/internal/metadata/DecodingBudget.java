package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.ipc.ArrowFormatException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is decoded from growing beyond the bytes it comes from.
 *
 * <p>FlatBuffers may refer to the same bytes any number of times, so that a few hundred bytes can
 * spell a tree of 2<sup>64</sup> fields. What writers produce has every element of a vector once.
 * Strings, which writers do share, are decoded once, but paid for at every use: what is made of a
 * schema, such as a message, may spell each of them out.
 */
final class DecodingBudget {

  /** How often, on average, each byte of text may be used: writers share names and metadata. */
  private static final int SHARED_USES = 16;

  private final MetadataBuffer buffer;
  private final Map<Integer, String> strings = new HashMap<>();
  private long elements;
  private long stringBytes;

  DecodingBudget(MetadataBuffer buffer) {
    this.buffer = buffer;
    this.elements = buffer.size() / FlatVector.REFERENCE;
    this.stringBytes = (long) SHARED_USES * buffer.size();
  }

  /** Accounts for the elements of a vector. */
  void spendElements(int count, FlatTable owner) throws ArrowFormatException {
    elements -= count;
    if (elements < 0) {
      throw owner.error(
          "Metadata of %d bytes describes more than they can hold".formatted(buffer.size()));
    }
  }

  /**
   * The string that a field refers to, or null if the field is absent.
   *
   * <p>Malformed UTF-8 is replaced, not refused: values of application metadata are often binary,
   * and seldom any of our business.
   */
  @Nullable String string(FlatTable table, int slot) throws ArrowFormatException {
    int position = table.stringPosition(slot);
    if (position == 0) {
      return null;
    }
    FlatVector bytes = FlatVector.at(buffer, position, Byte.BYTES);
    stringBytes -= bytes.length();
    if (stringBytes < 0) {
      throw table.error(
          "Metadata of %d bytes has more text than they can hold".formatted(buffer.size()));
    }
    String known = strings.get(position);
    if (known != null) {
      return known;
    }
    byte[] utf8 = new byte[bytes.length()];
    buffer.getBytes(bytes.start(), utf8);
    String string = new String(utf8, StandardCharsets.UTF_8);
    strings.put(position, string);
    return string;
  }

  /**
   * Application metadata, in its order; of a key that occurs twice, the last value.
   *
   * @see <a
   *     href="https://arrow.apache.org/docs/format/Columnar.html#custom-application-metadata">Custom
   *     application metadata</a>
   */
  Map<String, String> keyValues(FlatTable table, int slot) throws ArrowFormatException {
    FlatVector vector = table.getVector(slot, FlatVector.REFERENCE);
    if (vector.length() == 0) {
      return Map.of();
    }
    spendElements(vector.length(), table);
    Map<String, String> metadata = new LinkedHashMap<>();
    for (int i = 0; i < vector.length(); i++) {
      FlatTable entry = vector.getTable(i);
      String key = string(entry, Slots.KEY_VALUE_KEY);
      String value = string(entry, Slots.KEY_VALUE_VALUE);
      metadata.put(key == null ? "" : key, value == null ? "" : value);
    }
    return Collections.unmodifiableMap(metadata);
  }
}
