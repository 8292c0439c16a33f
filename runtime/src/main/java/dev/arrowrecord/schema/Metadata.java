package dev.arrowrecord.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The key-value metadata of a schema or field. */
final class Metadata {

  private Metadata() {}

  /** An immutable copy in the same order, as {@link Map#copyOf} would shuffle the bytes written. */
  static Map<String, String> copyOf(Map<String, String> metadata) {
    if (Objects.requireNonNull(metadata, "metadata").isEmpty()) {
      return Map.of();
    }
    Map<String, String> copy = new LinkedHashMap<>(metadata);
    copy.forEach(
        (key, value) -> {
          Objects.requireNonNull(key, "metadata key");
          Objects.requireNonNull(value, key);
        });
    return Collections.unmodifiableMap(copy);
  }

  /** The same entries and another one, which takes the place of one with the same key. */
  static Map<String, String> with(Map<String, String> metadata, String key, String value) {
    Map<String, String> more = new LinkedHashMap<>(metadata);
    more.put(key, value);
    return more;
  }
}
