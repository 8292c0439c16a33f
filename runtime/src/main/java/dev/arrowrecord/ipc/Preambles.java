package dev.arrowrecord.ipc;

import dev.arrowrecord.builder.BatchBuilder;
import dev.arrowrecord.internal.message.Preamble;
import dev.arrowrecord.internal.message.PreambleEncoder;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.SchemaEncoder;
import dev.arrowrecord.schema.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What streams and files of a record type begin with. By default it is the same for all of them,
 * and so made once. Safe for use by many threads.
 */
final class Preambles {
  private final Schema schema;
  // That of a schema made at run time is encoded when first needed: readers do not need it.
  private volatile byte @Nullable [] schemaMessage;
  private volatile @Nullable Preamble usual;

  Preambles(Schema schema, byte @Nullable [] schemaMessage) {
    this.schema = schema;
    this.schemaMessage = schemaMessage;
  }

  /** The encapsulated message of the schema. */
  byte[] schemaMessage() {
    byte[] known = schemaMessage;
    if (known == null) {
      known = SchemaEncoder.message(schema);
      schemaMessage = known;
    }
    return known;
  }

  /**
   * Gives the preamble.
   *
   * @param rows the columns, which know the dictionaries
   * @param position where the preamble begins in the stream or file
   */
  Preamble of(BatchBuilder<?> rows, WriteOptions options, int position) {
    BodyFormat format = options.bodyFormat();
    if (!options.metadata().isEmpty()) {
      Schema described = described(options.metadata());
      byte[] message = SchemaEncoder.message(described);
      return PreambleEncoder.encode(
          described, message, rows.dictionaries().fixed(), position, format);
    }
    boolean isUsual = format.equals(WriteOptions.defaults().bodyFormat());
    Preamble known = usual;
    if (isUsual && known != null) {
      return known;
    }
    Preamble preamble =
        PreambleEncoder.encode(
            schema, schemaMessage(), rows.dictionaries().fixed(), position, format);
    if (isUsual) {
      usual = preamble;
    }
    return preamble;
  }

  private Schema described(Map<String, String> metadata) {
    Map<String, String> all = new LinkedHashMap<>(schema.metadata());
    all.putAll(metadata);
    return schema.withMetadata(all);
  }
}
