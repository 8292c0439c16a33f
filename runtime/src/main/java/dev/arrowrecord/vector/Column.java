package dev.arrowrecord.vector;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One column of a record batch as it was read: its field node and its buffers, found for the field
 * that the reader asked for. Vectors are made from it; it is not for users to implement.
 *
 * <p>Every buffer is little-endian, starts at position 0 and is limited to what its column needs,
 * so that no index reaches beyond the column.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#recordbatch-message">Arrow:
 *     RecordBatch message</a>
 */
public interface Column {
  /** What to throw if the bytes of a slot are not valid Arrow. */
  UncheckedIOException malformed(int slot, String problem);

  /** What to throw if the value of a slot is valid Arrow, but does not fit the class. */
  SchemaMismatchException mismatch(int slot, String expected, String found);

  /** The field that the reader asked for. */
  Field field();

  /** Whether the reader has no room for a null. */
  default boolean required() {
    return !field().nullable();
  }

  /** The field as the data has it, with all its children in the data's order. */
  Field actual();

  /**
   * The type that the column has; may differ from the field's in the width of dictionary indices,
   * and in the type ids of a union.
   */
  ArrowType type();

  /**
   * Application metadata of the message that a record batch came in; empty for any column but the
   * one that stands for the whole batch.
   */
  default Map<String, String> customMetadata() {
    return Map.of();
  }

  /** Number of slots. */
  int length();

  /** Number of null slots. */
  int nullCount();

  /** The validity bitmap, or null if no slot is null, or if the layout has no bitmap. */
  @Nullable ByteBuffer validity();

  /** Whether a slot is null; every slot of a Null column is. */
  default boolean isNull(int slot) {
    ByteBuffer validity = validity();
    return validity == null ? nullCount() > 0 : !Bitmap.get(validity, slot);
  }

  /**
   * The offsets: {@code length() + 1} integers, or none at all for a column without slots. They
   * have 64 bits in the large layouts; in list views and dense unions there are as many as slots.
   */
  ByteBuffer offsets();

  /** The sizes of a list view: as many integers as slots, as wide as the offsets. */
  ByteBuffer sizes();

  /** The views of a view type: sixteen bytes a slot. */
  ByteBuffer views();

  /** The data buffers that the views refer to, of any number. */
  List<ByteBuffer> dataBuffers();

  /** The type ids of a union: a byte a slot. */
  ByteBuffer typeIds();

  /** The values, the bytes of variable-size values, or the dictionary indices. */
  ByteBuffer values();

  /** The dictionary that the indices refer to. */
  Dictionary dictionary();

  /**
   * The child column for the child of that number of {@link #field()}. For a variant of a union
   * that the data lacks, it is a column without slots.
   */
  Column child(int index);
}
