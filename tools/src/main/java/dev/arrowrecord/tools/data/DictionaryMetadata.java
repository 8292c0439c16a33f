package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.KeyValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Application metadata of the messages of dictionaries, until it is taken. That of values which are
 * replaced before any record batch refers to them goes with them.
 */
final class DictionaryMetadata {
  private final DecodedSchema schema;
  // By dictionary: of values that record batches may refer to, and of those that came since.
  private final Map<Long, List<KeyValues.Pair>> referred = new HashMap<>();
  private final Map<Long, List<KeyValues.Pair>> pending = new HashMap<>();

  DictionaryMetadata(DecodedSchema schema) {
    this.schema = schema;
  }

  /** Takes notice of a message of the data. */
  void note(IpcMessage message) {
    if (message instanceof IpcMessage.DictionaryBatchMessage batch) {
      if (!batch.isDelta()) {
        pending.remove(batch.id());
      }
      add(pending, batch.id(), batch.customMetadata().pairs());
    } else if (message instanceof IpcMessage.RecordBatchMessage) {
      pending.forEach((id, pairs) -> add(referred, id, pairs));
      pending.clear();
    }
  }

  private static void add(
      Map<Long, List<KeyValues.Pair>> metadata, long id, List<KeyValues.Pair> pairs) {
    if (!pairs.isEmpty()) {
      metadata.computeIfAbsent(id, none -> new ArrayList<>()).addAll(pairs);
    }
  }

  KeyValues take(int ordinal) {
    long id = schema.dictionaries().get(ordinal).id();
    List<KeyValues.Pair> pairs = new ArrayList<>();
    for (Map<Long, List<KeyValues.Pair>> metadata : List.of(referred, pending)) {
      List<KeyValues.Pair> taken = metadata.remove(id);
      if (taken != null) {
        pairs.addAll(taken);
      }
    }
    return new KeyValues(pairs);
  }
}
