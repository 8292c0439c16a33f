package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order to write dictionaries in: those within the values of another before it. */
public final class DictionaryOrder {
  private DictionaryOrder() {}

  /** An ordinal for each dictionary id of a schema; of fields that share one, the first. */
  public static List<Integer> of(DecodedSchema schema) {
    Map<Long, Integer> firsts = new HashMap<>();
    for (int ordinal = 0; ordinal < schema.dictionaries().size(); ordinal++) {
      firsts.putIfAbsent(schema.dictionaries().get(ordinal).id(), ordinal);
    }
    List<Integer> order = new ArrayList<>();
    // Depth first, a field before its children: so children come first in reverse. What several
    // share is written where its last use is met, which is before any of the others.
    for (int ordinal = schema.dictionaries().size() - 1; ordinal >= 0; ordinal--) {
      Integer first = firsts.remove(schema.dictionaries().get(ordinal).id());
      if (first != null) {
        order.add(first);
      }
    }
    return order;
  }
}
