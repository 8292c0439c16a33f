package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.KeyValues;
import java.util.HashMap;
import java.util.Map;

/** Application metadata of the messages of dictionaries, until it is taken. */
final class DictionaryMetadata {
  private final DecodedSchema schema;
  private final Map<Long, KeyValues> noted = new HashMap<>();

  DictionaryMetadata(DecodedSchema schema) {
    this.schema = schema;
  }

  /** Takes notice of a message, if it has values of a dictionary. */
  void note(IpcMessage message) {
    if (message instanceof IpcMessage.DictionaryBatchMessage batch
        && !batch.customMetadata().isEmpty()) {
      noted.merge(batch.id(), batch.customMetadata(), KeyValues::plus);
    }
  }

  KeyValues take(int ordinal) {
    KeyValues metadata = noted.remove(schema.dictionaries().get(ordinal).id());
    return metadata == null ? KeyValues.NONE : metadata;
  }
}
