package dev.arrowrecord.internal.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Application metadata as it is in the data: pairs of bytes in their order. Keys may be the same,
 * and what is meant to be text need not be UTF-8.
 *
 * @param pairs the pairs
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#custom-application-metadata">Custom
 *     application metadata</a>
 */
public record KeyValues(List<Pair> pairs) {
  /** None at all. */
  public static final KeyValues NONE = new KeyValues(List.of());

  /** Copies what it is given. */
  public KeyValues {
    pairs = List.copyOf(pairs);
  }

  /**
   * A key and its value.
   *
   * @param key the key, usually UTF-8
   * @param value the value, usually UTF-8
   */
  public record Pair(ByteBuffer key, ByteBuffer value) {
    /**
     * A pair of texts.
     *
     * @throws IllegalArgumentException if one has an unpaired surrogate
     */
    public static Pair of(String key, String value) {
      return new Pair(utf8(key), utf8(value));
    }

    /** The key, with U+FFFD for what is not UTF-8. */
    public String keyText() {
      return UTF_8.decode(key.duplicate()).toString();
    }

    /** The value, with U+FFFD for what is not UTF-8. */
    public String valueText() {
      return UTF_8.decode(value.duplicate()).toString();
    }

    private boolean isText() {
      try {
        UTF_8.newDecoder().decode(key.duplicate());
        UTF_8.newDecoder().decode(value.duplicate());
        return true;
      } catch (CharacterCodingException e) {
        return false;
      }
    }
  }

  /** Text as UTF-8; fails if it has an unpaired surrogate. */
  static ByteBuffer utf8(String text) {
    try {
      return UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(
          '"' + text + "\" has an unpaired surrogate, which UTF-8 cannot express", e);
    }
  }

  /**
   * The entries of a map, in its order.
   *
   * @throws IllegalArgumentException if one has an unpaired surrogate
   */
  public static KeyValues of(Map<String, String> metadata) {
    List<Pair> pairs = new ArrayList<>(metadata.size());
    metadata.forEach((key, value) -> pairs.add(Pair.of(key, value)));
    return pairs.isEmpty() ? NONE : new KeyValues(pairs);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return pairs.isEmpty();
  }

  /** These pairs, and then those of another. */
  public KeyValues plus(KeyValues more) {
    if (isEmpty() || more.isEmpty()) {
      return isEmpty() ? more : this;
    }
    List<Pair> all = new ArrayList<>(pairs);
    all.addAll(more.pairs);
    return new KeyValues(all);
  }

  /** As a map in their order; of a key that occurs twice, the last value. */
  public Map<String, String> toMap() {
    if (pairs.isEmpty()) {
      return Map.of();
    }
    Map<String, String> map = new LinkedHashMap<>();
    pairs.forEach(pair -> map.put(pair.keyText(), pair.valueText()));
    return Collections.unmodifiableMap(map);
  }

  /**
   * As texts, such as JSON has them, in their order.
   *
   * @throws IllegalArgumentException if one is not UTF-8
   */
  public List<Map.Entry<String, String>> toEntries() {
    List<Map.Entry<String, String>> entries = new ArrayList<>(pairs.size());
    for (Pair pair : pairs) {
      if (!pair.isText()) {
        throw new IllegalArgumentException(
            "The metadata of key \"" + pair.keyText() + "\" is not UTF-8, as JSON must be");
      }
      entries.add(Map.entry(pair.keyText(), pair.valueText()));
    }
    return entries;
  }
}
