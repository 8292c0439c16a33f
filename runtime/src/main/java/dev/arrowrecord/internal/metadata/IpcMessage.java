package dev.arrowrecord.internal.metadata;

/**
 * The metadata of an encapsulated message.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#encapsulated-message-format">Encapsulated
 *     message format</a>
 */
public sealed interface IpcMessage {

  /** Bytes of the body that follows the metadata. */
  long bodyLength();

  /** Application metadata of the message, empty as a rule. */
  KeyValues customMetadata();

  /**
   * The schema of what follows; it has no body.
   *
   * @param schema schema with the ids of its dictionaries
   * @param bodyLength bytes of the body
   * @param customMetadata metadata of the message, not of the schema
   */
  record SchemaMessage(DecodedSchema schema, long bodyLength, KeyValues customMetadata)
      implements IpcMessage {}

  /**
   * Values of a dictionary.
   *
   * @param id the dictionary's id
   * @param isDelta whether the values are added to those before, instead of replacing them
   * @param data a batch of one column: the values
   * @param bodyLength bytes of the body
   * @param customMetadata metadata of the message
   */
  record DictionaryBatchMessage(
      long id, boolean isDelta, RecordBatchHeader data, long bodyLength, KeyValues customMetadata)
      implements IpcMessage {}

  /**
   * Rows.
   *
   * @param data where the columns are in the body
   * @param bodyLength bytes of the body
   * @param customMetadata metadata of the message
   */
  record RecordBatchMessage(RecordBatchHeader data, long bodyLength, KeyValues customMetadata)
      implements IpcMessage {}
}
