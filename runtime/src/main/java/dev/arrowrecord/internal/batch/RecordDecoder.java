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
import java.util.Comparator;
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
  private final List<PendingDictionary> pending = new ArrayList<>();

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
    defineDictionaries();
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
        BoundField values = binding.dictionaryValues(ordinal);
        if (values != null) {
          pending.add(new PendingDictionary(ordinal, values, batch, body, byteOffset));
        }
      }
    }
    if (!known) {
      throw new ArrowFormatException(
          "Expected the id of a dictionary in the schema, but found " + batch.id(), byteOffset);
    }
  }

  /**
   * Decodes the dictionary batches that came since the last record batch.
   *
   * @throws ArrowFormatException if one of them does not fit the schema
   * @throws SchemaMismatchException if it holds a null for which the record has no room
   */
  public void defineDictionaries() throws ArrowFormatException {
    // Those within the values of another have higher ordinals, and are needed before it; but some
    // writers write them after it. The sort keeps the order of batches of the same dictionary.
    pending.sort(Comparator.comparingInt(PendingDictionary::ordinal).reversed());
    for (PendingDictionary each : pending) {
      define(each);
    }
    pending.clear();
  }

  private void define(PendingDictionary next) throws ArrowFormatException {
    DictionaryBatchMessage batch = next.batch();
    BatchPlace place = new BatchPlace(recordName, next.byteOffset());
    BatchDecoder decoder = new BatchDecoder(batch.data(), next.body(), dictionaries, place);
    decoder.checkShape(binding.dictionaryShape(next.ordinal()));
    BatchColumn values = decoder.columns(List.of(next.values())).get(0);
    RequiredValues.checkBelow(values);
    dictionaries.set(next.ordinal(), batch.isDelta() ? grown(next, values) : Dictionary.of(values));
  }

  private Dictionary grown(PendingDictionary delta, Column values) throws ArrowFormatException {
    Dictionary dictionary = dictionaries.get(delta.ordinal());
    String id = "dictionary " + delta.batch().id();
    if (dictionary == null) {
      throw new ArrowFormatException(
          "Expected the first batch of " + id + ", but found a delta", delta.byteOffset());
    }
    try {
      return dictionary.grownBy(values);
    } catch (IllegalArgumentException e) {
      throw new ArrowFormatException("Malformed " + id + ": " + e.getMessage(), delta.byteOffset());
    }
  }

  /** A dictionary batch to be decoded before the next record batch. */
  private record PendingDictionary(
      int ordinal,
      BoundField values,
      DictionaryBatchMessage batch,
      ByteBuffer body,
      long byteOffset) {}
}
