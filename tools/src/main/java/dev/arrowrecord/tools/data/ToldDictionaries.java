package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.column.ColumnEncoder;
import dev.arrowrecord.internal.column.ColumnSlice;
import dev.arrowrecord.internal.column.IndexShifts;
import dev.arrowrecord.internal.message.StreamWriter;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.vector.Dictionary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a stream has told of dictionaries, and what is news: the whole of a new one or of one that
 * replaces another, and the rest of one that has grown.
 */
final class ToldDictionaries {
  private final DecodedSchema schema;
  private final ColumnEncoder encoder;
  private final List<Integer> order;
  private final Map<Integer, Dictionary> told = new HashMap<>();

  ToldDictionaries(DecodedSchema schema, BodyFormat format) {
    this.schema = schema;
    this.encoder = new ColumnEncoder(schema, format, IndexShifts.NONE);
    this.order = DictionaryOrder.of(schema);
  }

  ColumnEncoder encoder() {
    return encoder;
  }

  /** Writes what is new since the last time; at first each of them, be it empty. */
  void tell(Batches batches, StreamWriter writer) throws IOException {
    for (int ordinal : order) {
      Dictionary dictionary = batches.dictionary(ordinal);
      Dictionary now = dictionary == null ? Dictionary.empty() : dictionary;
      Dictionary before = told.put(ordinal, now);
      if (now == before || (before != null && dictionary == null)) {
        continue;
      }
      boolean grown = before != null && now.isGrownFrom(before);
      if (grown && now.chunkCount() == before.chunkCount()) {
        continue;
      }
      // Arrow C++ reads no delta whose values refer to a dictionary, but it reads a replacement.
      boolean delta = grown && !isNested(schema.dictionaries().get(ordinal));
      List<ColumnSlice> news = new ArrayList<>();
      for (int i = delta ? before.chunkCount() : 0; i < now.chunkCount(); i++) {
        news.add(ColumnSlice.of(now.chunk(i)));
      }
      writer.writeDictionary(
          encoder.dictionaryBatch(ordinal, delta, news, batches.takeDictionaryMetadata(ordinal)));
    }
  }

  private static boolean isNested(DictionaryEncodedField field) {
    return DictionaryEncodedField.count(field.values().children()) > 0;
  }
}
