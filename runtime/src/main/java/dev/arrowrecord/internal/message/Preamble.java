package dev.arrowrecord.internal.message;

import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.schema.Schema;
import java.util.List;

/**
 * What comes before the record batches, and is the same for every stream of a schema: the schema
 * message and the dictionary batches.
 *
 * @param schema the schema
 * @param dictionaryIds ids of its dictionaries, depth-first, or empty for 0, 1, 2…
 * @param metadata pairs of the schema and of each field, or empty for those of their maps
 * @param bytes the messages, one after the other
 * @param dictionaries where the dictionary batches begin within {@code bytes}
 */
@SuppressWarnings("ArrayRecordComponent") // shared by every writer, and never handed to a user
public record Preamble(
    Schema schema,
    List<Long> dictionaryIds,
    List<KeyValues> metadata,
    byte[] bytes,
    List<Block> dictionaries) {}
