package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.KeyValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Application metadata of the messages of dictionaries, until it is taken. */
final class DictionaryMetadata {
  private final DecodedSchema schema;
  private final Map<Long, List<KeyValues.Pair>> noted = new HashMap<>();

  DictionaryMetadata(DecodedSchema schema) {
    this.schema = schema;
  }

  /** Takes notice of a message, if it has values of a dictionary: more of them, or all anew. */
  void note(IpcMessage message) {
    if (message instanceof IpcMessage.DictionaryBatchMessage batch) {
      if (!batch.isDelta()) {
        noted.remove(batch.id());
      }
      if (!batch.customMetadata().isEmpty()) {
        noted
            .computeIfAbsent(batch.id(), id -> new ArrayList<>())
            .addAll(batch.customMetadata().pairs());
      }
    }
  }

  KeyValues take(int ordinal) {
    List<KeyValues.Pair> pairs = noted.remove(schema.dictionaries().get(ordinal).id());
    return pairs == null ? KeyValues.NONE : new KeyValues(pairs);
  }
}
