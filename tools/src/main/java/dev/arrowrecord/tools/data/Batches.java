package dev.arrowrecord.tools.data;

import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Record batches of one schema, one after the other, with the dictionaries that they refer to. */
public interface Batches extends AutoCloseable {
  /** The schema, with the ids of its dictionaries. */
  DecodedSchema schema();

  /**
   * The next record batch.
   *
   * @return its columns, as children of one; null after the last
   * @throws IOException if it is malformed, or cannot be read
   */
  @Nullable Column next() throws IOException;

  /**
   * A dictionary as the batch read last has it; after the last batch, as it is at the end.
   *
   * @param ordinal which of the schema's dictionaries
   * @return null if there is none yet
   */
  @Nullable Dictionary dictionary(int ordinal);

  /** Whether the dictionaries are there before the first batch, and never change. */
  boolean dictionariesAreFixed();

  /** Application metadata of a file's footer, not of its schema; empty if it is no file. */
  default KeyValues footerMetadata() {
    return KeyValues.NONE;
  }

  /** Application metadata of the schema's message, not of the schema. */
  default KeyValues schemaMessageMetadata() {
    return KeyValues.NONE;
  }

  /**
   * Application metadata of the messages that have had the values of a dictionary since this was
   * asked last: one after the other.
   *
   * @param ordinal which of the schema's dictionaries
   */
  default KeyValues takeDictionaryMetadata(int ordinal) {
    return KeyValues.NONE;
  }

  /** Application metadata of the message of the record batch read last. */
  default KeyValues batchMetadata() {
    return KeyValues.NONE;
  }

  @Override
  void close() throws IOException;
}
