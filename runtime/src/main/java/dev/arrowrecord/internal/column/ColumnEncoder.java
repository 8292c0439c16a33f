package dev.arrowrecord.internal.column;

import dev.arrowrecord.internal.batch.BatchType;
import dev.arrowrecord.internal.batch.EncodedBatch;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.DecodedSchema;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.internal.metadata.RecordBatchTemplate;
import dev.arrowrecord.vector.Column;
import java.util.List;

/**
 * Makes batches of columns that were read: the inverse of {@link
 * dev.arrowrecord.internal.batch.RecordDecoder}, of any schema.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message">Arrow:
 *     RecordBatch message</a>
 */
public final class ColumnEncoder {
  private final DecodedSchema schema;
  private final BodyFormat format;
  private final IndexShifts shifts;
  private final NullRoom nulls = new NullRoom();
  private final List<ColumnCopy> columns;
  private final BatchType type;
  private EncodedBatch batch;
  private KeyValues customMetadata = KeyValues.NONE;

  /**
   * Prepares to encode.
   *
   * @param schema the schema of the columns
   * @param format how bodies are padded and compressed
   * @param shifts how far dictionary indices move
   */
  public ColumnEncoder(DecodedSchema schema, BodyFormat format, IndexShifts shifts) {
    this.schema = schema;
    this.format = format;
    this.shifts = shifts;
    this.columns = ColumnCopy.of(schema.schema().fields(), 0, shifts, nulls);
    this.type = new BatchType(schema.schema(), format);
    this.batch = type.newBatch();
  }

  /**
   * Encodes a record batch.
   *
   * @param rows its columns, as children of one
   * @param metadata application metadata of its message
   * @return the batch, which the next call overwrites
   * @throws java.io.UncheckedIOException if a column is malformed
   * @throws IllegalArgumentException if a buffer is too large, or an index too large for its type
   */
  public EncodedBatch recordBatch(Column rows, KeyValues metadata) {
    if (!metadata.equals(customMetadata)) {
      customMetadata = metadata;
      batch = type.newBatch(customMetadata);
    }
    batch.begin(rows.length());
    nulls.clear();
    for (int i = 0; i < columns.size(); i++) {
      ColumnCopy column = columns.get(i);
      column.clear();
      append(column, ColumnSlice.of(rows.child(i)));
      column.encode(batch);
    }
    return batch;
  }

  /**
   * Encodes a dictionary batch.
   *
   * @param ordinal which of the schema's dictionaries
   * @param isDelta whether the values are added to those before, instead of replacing them
   * @param values where the values are, to be joined
   * @param metadata application metadata of its message
   * @throws java.io.UncheckedIOException if a column is malformed
   * @throws IllegalArgumentException if a buffer is too large, or an index too large for its type
   */
  public EncodedBatch dictionaryBatch(
      int ordinal, boolean isDelta, List<ColumnSlice> values, KeyValues metadata) {
    DictionaryEncodedField field = schema.dictionaries().get(ordinal);
    BatchShape shape = BatchShape.of(field.values());
    RecordBatchTemplate template =
        RecordBatchTemplate.dictionaryBatch(
            field.id(),
            isDelta,
            shape.nodes(),
            shape.buffersWritten(),
            shape.variadics(),
            format,
            metadata);
    EncodedBatch encoded = new EncodedBatch(template, shape, format);
    nulls.clear();
    ColumnCopy joined = ColumnCopy.of(field.values(), ordinal + 1, shifts, nulls);
    for (ColumnSlice each : values) {
      append(joined, each);
    }
    encoded.begin(joined.length());
    joined.encode(encoded);
    return encoded;
  }

  /**
   * Copies slots, and says of which column they are if they do not fit.
   *
   * @throws java.io.UncheckedIOException if they are malformed
   * @throws IllegalArgumentException if they do not fit
   */
  static void append(ColumnCopy copy, ColumnSlice slice) {
    try {
      copy.append(slice.column(), slice.from(), slice.to());
    } catch (IllegalArgumentException e) {
      throw refusal(slice, e, String.valueOf(e.getMessage()));
    } catch (ArithmeticException e) {
      throw refusal(
          slice,
          e,
          "it, or one below it, would have more than %d slots; use smaller batches"
              .formatted(Integer.MAX_VALUE));
    }
  }

  private static IllegalArgumentException refusal(
      ColumnSlice slice, RuntimeException cause, String problem) {
    return new IllegalArgumentException(
        "Column " + slice.column().field().name() + " cannot be written: " + problem, cause);
  }
}
