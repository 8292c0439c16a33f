package dev.arrowrecord.tools.compare;

import dev.arrowrecord.internal.metadata.KeyValues;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether application metadata is the same: the same pairs as often, in whatever order. The
 * implementations of Arrow do not keep the order, but they keep a key that is there twice.
 */
final class MetadataComparison {
  private MetadataComparison() {}

  /** A key whose values are not the same on both sides. */
  record Difference(String key, String left, String right) {}

  /**
   * Compares metadata.
   *
   * @return what is the first difference, or null if there is none
   */
  static @Nullable Difference compare(KeyValues left, KeyValues right) {
    if (left.equals(right)) {
      return null;
    }
    Map<ByteBuffer, List<KeyValues.Pair>> lefts = byKey(left);
    Map<ByteBuffer, List<KeyValues.Pair>> rights = byKey(right);
    for (KeyValues.Pair pair : left.plus(right).pairs()) {
      List<KeyValues.Pair> ours = lefts.getOrDefault(pair.key(), List.of());
      List<KeyValues.Pair> others = rights.getOrDefault(pair.key(), List.of());
      if (!sorted(ours).equals(sorted(others))) {
        return new Difference(pair.keyText(), text(ours), text(others));
      }
    }
    return null;
  }

  private static Map<ByteBuffer, List<KeyValues.Pair>> byKey(KeyValues metadata) {
    return metadata.pairs().stream().collect(Collectors.groupingBy(KeyValues.Pair::key));
  }

  private static List<ByteBuffer> sorted(List<KeyValues.Pair> pairs) {
    return pairs.stream().map(KeyValues.Pair::value).sorted().toList();
  }

  private static String text(List<KeyValues.Pair> pairs) {
    return pairs.isEmpty()
        ? "none of it"
        : pairs.stream()
            .map(pair -> '"' + pair.valueText() + '"')
            .collect(Collectors.joining(", then "));
  }
}
