package dev.arrowrecord.internal.column;

import dev.arrowrecord.builder.BufferSink;
import dev.arrowrecord.internal.layout.BatchShape;
import dev.arrowrecord.internal.layout.BufferKind;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.Dictionary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Unions with nulls of their own, as they were before metadata version V5. */
public final class UnionNulls {
  private UnionNulls() {}

  /**
   * Which child of a union has its nulls in V5: the one of which a null has the fewest bytes, the
   * first of several; -1 if none may be null.
   */
  public static int holder(Field union) {
    return NullSlot.holder(union);
  }

  /**
   * Moves the nulls of a union itself into its children, where V5 has them.
   *
   * @return the union, if it has none, though unions below it may have some; or else a copy, in
   *     which none has
   * @throws java.io.UncheckedIOException if the union is malformed
   * @throws IllegalArgumentException if no child may be null, or the copy would be too large
   */
  public static Column inChildren(Column union) {
    if (union.validity() == null) {
      return union;
    }
    ColumnCopy copy = ColumnCopy.of(union.field(), 0, IndexShifts.NONE, new NullRoom());
    ColumnEncoder.append(copy, ColumnSlice.of(union));
    Copied copied = new Copied();
    copy.encode(copied);
    return copied.column(union.field(), union);
  }

  /** Nodes and buffers of a copy. */
  private static final class Copied implements BufferSink {
    private final Queue<Integer> lengths = new ArrayDeque<>();
    private final Queue<byte[]> buffers = new ArrayDeque<>();

    @Override
    public void node(int length, int nullCount) {
      lengths.add(length);
    }

    @Override
    public void buffer(byte[] bytes, int length) {
      buffers.add(Arrays.copyOf(bytes, length));
    }

    /** The next column, with the dictionaries of the one that it is a copy of. */
    MadeColumn column(Field field, Column source) {
      int length = lengths.remove();
      BufferLayout layout = BufferLayout.of(field.type());
      Map<BufferKind, byte[]> found = new EnumMap<>(BufferKind.class);
      for (BufferKind kind : layout.buffers()) {
        byte[] bytes = buffers.remove();
        if (kind != BufferKind.VALIDITY || bytes.length > 0) {
          found.put(kind, bytes);
        }
      }
      List<byte[]> dataBuffers = layout.variadic() ? List.of(buffers.remove()) : List.of();
      boolean encoded = field.type().kind() == ArrowType.Kind.DICTIONARY;
      Dictionary dictionary = encoded ? source.dictionary() : Dictionary.empty();
      List<Field> fields = BatchShape.childrenInBatch(field);
      List<Column> children = new ArrayList<>(fields.size());
      for (int i = 0; i < fields.size(); i++) {
        children.add(column(fields.get(i), source.child(i)));
      }
      return new MadeColumn(field.name(), field, length, found, dataBuffers, dictionary, children);
    }
  }
}
