package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.internal.metadata.DictionaryEncodedField;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import java.util.ArrayList;
import java.util.List;

/**
 * A column that is made by copying slots of others of its type, one after the other: into the
 * layout that the format has for the type, whatever shape the others are in. Offsets begin at 0 and
 * ascend, null slots of a fixed width are zero, run ends begin with the first slot, unions have no
 * nulls of their own. No more bytes are copied than the others have, but for null slots: where
 * nulls of dense unions become slots of a child, one for each slot that the child has, and one
 * more.
 */
abstract class ColumnCopy {
  /** Copies nothing yet. */
  ColumnCopy() {}

  /**
   * A copy without slots.
   *
   * @param field the field of the columns to be copied
   * @param dictionary ordinal of the next dictionary-encoded field of the schema, at this field
   * @param shifts how far dictionary indices move
   * @param nulls how many bytes nulls may have that no bytes of the columns account for
   */
  static ColumnCopy of(Field field, int dictionary, IndexShifts shifts, NullRoom nulls) {
    ArrowType type = field.type();
    return switch (type.kind()) {
      case NULL -> new NullCopy();
      case BOOL,
          INT,
          FLOATING_POINT,
          DECIMAL,
          DATE,
          TIME,
          TIMESTAMP,
          DURATION,
          INTERVAL,
          FIXED_SIZE_BINARY ->
          new FixedWidthCopy(BufferLayout.of(type));
      case UTF8, BINARY, LARGE_UTF8, LARGE_BINARY ->
          new VariableWidthCopy(BufferLayout.of(type).offsetBitWidth());
      case UTF8_VIEW, BINARY_VIEW -> new ViewCopy();
      case LIST, MAP, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST ->
          new ListCopy(type, of(field.child(0), dictionary, shifts, nulls));
      case STRUCT -> new StructCopy(of(field.children(), dictionary, shifts, nulls));
      case UNION -> new UnionCopy(field, of(field.children(), dictionary, shifts, nulls), nulls);
      case RUN_END_ENCODED ->
          new RunEndCopy(
              (ArrowType.Int) field.child(0).type(), of(field.child(1), dictionary, shifts, nulls));
      case DICTIONARY ->
          new IndexCopy(((ArrowType.Dictionary) type).indexType(), dictionary, shifts);
    };
  }

  /** Copies of siblings, of which the first has the dictionaries from the ordinal on. */
  static List<ColumnCopy> of(
      List<Field> fields, int dictionary, IndexShifts shifts, NullRoom nulls) {
    List<ColumnCopy> copies = new ArrayList<>(fields.size());
    int next = dictionary;
    for (Field field : fields) {
      copies.add(of(field, next, shifts, nulls));
      next += DictionaryEncodedField.count(List.of(field));
    }
    return copies;
  }

  /** Number of slots so far. */
  abstract int length();

  /**
   * Copies slots.
   *
   * @param source a column of the type
   * @param from the first slot
   * @param to the slot before which to stop
   * @throws java.io.UncheckedIOException if the slots are malformed
   * @throws IllegalArgumentException if they do not fit after those that are there
   */
  abstract void append(Column source, int from, int to);

  /** Hands over node and buffers, and those of the children. */
  abstract void encode(BufferSink sink);

  /** Forgets all slots. */
  abstract void clear();
}
