package dev.arrowrecord.internal.batch;

import dev.arrowrecord.internal.binding.BoundField;
import dev.arrowrecord.internal.binding.SchemaBinding;
import dev.arrowrecord.internal.buffer.Capacity;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.IpcMessage;
import dev.arrowrecord.internal.metadata.IpcMessage.DictionaryBatchMessage;
import dev.arrowrecord.internal.metadata.IpcMessage.RecordBatchMessage;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the batches of one stream or file into the columns that a record type needs, and keeps
 * the dictionaries that they share.
 */
public final class RecordDecoder {
  private final Field root;
  private final SchemaBinding binding;
  private final String recordName;
  private final List<@Nullable Dictionary> dictionaries;

  /**
   * Prepares to read records.
   *
   * @param recordName simple name of the class, for messages
   * @param expected schema of the class
   * @param actual schema of the data
   * @throws SchemaMismatchException if the data does not fit the class
   */
  public RecordDecoder(String recordName, Schema expected, DecodedSchema actual) {
    this.root = Field.required(recordName, ArrowType.STRUCT, expected.fields());
    this.binding = SchemaBinding.bind(recordName, expected, actual);
    this.recordName = recordName;
    this.dictionaries =
        new ArrayList<>(Collections.nCopies(actual.dictionaries().size(), (Dictionary) null));
  }

  /**
   * Decodes a message.
   *
   * @param body the message's body, little-endian
   * @param byteOffset where the message begins, for messages
   * @return the columns of a record batch, as children of one; null if it was a dictionary batch
   * @throws ArrowFormatException if the message does not fit the schema that came before it
   * @throws SchemaMismatchException if it holds a null for which the record has no room
   */
  public @Nullable Column decode(IpcMessage message, ByteBuffer body, long byteOffset)
      throws ArrowFormatException {
    if (message instanceof RecordBatchMessage batch) {
      return recordBatch(batch, body, byteOffset);
    }
    if (message instanceof DictionaryBatchMessage batch) {
      dictionaryBatch(batch, body, byteOffset);
      return null;
    }
    throw new ArrowFormatException("Expected one schema message, but found another", byteOffset);
  }

  /**
   * Number of rows in a batch, as its metadata has it.
   *
   * @throws ArrowFormatException if there are more than a batch can have
   */
  public static int rowCount(RecordBatchMessage batch, long byteOffset)
      throws ArrowFormatException {
    long rows = batch.data().length();
    if (rows > Capacity.MAX) {
      throw new ArrowFormatException(
          "Malformed record batch: expected less than 2^31 rows, but found " + rows, byteOffset);
    }
    return (int) rows;
  }

  private Column recordBatch(RecordBatchMessage batch, ByteBuffer body, long byteOffset)
      throws ArrowFormatException {
    int rows = rowCount(batch, byteOffset);
    BatchPlace place = new BatchPlace(recordName, byteOffset);
    BatchDecoder decoder = new BatchDecoder(batch.data(), body, dictionaries, place);
    decoder.checkShape(binding.shape());
    List<BatchColumn> columns = decoder.columns(binding.fields());
    RequiredValues.check(columns);
    BoundField all = new BoundField("", root, root, -1, -1, -1, -1, binding.fields());
    return BatchColumn.ofChildren(place, all, rows, columns);
  }

  private void dictionaryBatch(DictionaryBatchMessage batch, ByteBuffer body, long byteOffset)
      throws ArrowFormatException {
    boolean known = false;
    List<DictionaryEncodedField> encoded = binding.actual().dictionaries();
    for (int ordinal = 0; ordinal < encoded.size(); ordinal++) {
      if (encoded.get(ordinal).id() == batch.id()) {
        known = true;
        define(ordinal, batch, body, byteOffset);
      }
    }
    if (!known) {
      throw new ArrowFormatException(
          "Expected the id of a dictionary in the schema, but found " + batch.id(), byteOffset);
    }
  }

  private Dictionary grown(int ordinal, long id, Column values, long byteOffset)
      throws ArrowFormatException {
    Dictionary dictionary = dictionaries.get(ordinal);
    if (dictionary == null) {
      throw new ArrowFormatException(
          "Expected the first batch of dictionary " + id + ", but found a delta", byteOffset);
    }
    try {
      return dictionary.grownBy(values);
    } catch (IllegalArgumentException e) {
      throw new ArrowFormatException("Dictionary " + id + ": " + e.getMessage(), byteOffset, e);
    }
  }

  private void define(int ordinal, DictionaryBatchMessage batch, ByteBuffer body, long byteOffset)
      throws ArrowFormatException {
    BoundField values = binding.dictionaryValues(ordinal);
    if (values != null) {
      BatchPlace place = new BatchPlace(recordName, byteOffset);
      BatchDecoder decoder = new BatchDecoder(batch.data(), body, dictionaries, place);
      decoder.checkShape(binding.dictionaryShape(ordinal));
      BatchColumn column = decoder.columns(List.of(values)).get(0);
      RequiredValues.checkBelow(column);
      dictionaries.set(
          ordinal,
          batch.isDelta() ? grown(ordinal, batch.id(), column, byteOffset) : Dictionary.of(column));
    }
  }
}
