package dev.arrowrecord.vector;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view of a dense or sparse Union column.
 *
 * <p>A union has no nulls of its own: a slot is null if its variant is null there.
 *
 * @param <T> what all variants are
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#union-layout">Arrow: union
 *     layout</a>
 */
public final class UnionVector<T> extends ValueVector<T> {
  /** The data has no such type id. */
  private static final byte UNDEFINED = -1;

  /** The data has a variant of this type id, and the class does not. */
  private static final byte UNKNOWN = -2;

  private final List<ValueVector<? extends T>> children;
  private final List<Integer> typeIds;
  private final ByteBuffer storedIds;
  private final byte[] childrenOfIds = new byte[Byte.MAX_VALUE + 1];
  private final boolean dense;
  private final ByteBuffer offsets;

  /**
   * Makes the view of a column.
   *
   * @param column the column
   * @param children a vector for each child of its field, in their order
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  public UnionVector(Column column, ValueVector<? extends T>... children) {
    super(column);
    this.children = List.of(children);
    this.typeIds = ((ArrowType.Union) column.field().type()).typeIds();
    this.storedIds = column.typeIds();
    this.dense = ((ArrowType.Union) column.type()).mode() == UnionMode.DENSE;
    this.offsets = column.offsets();
    Arrays.fill(childrenOfIds, UNDEFINED);
    List<String> names = column.field().children().stream().map(Field::name).toList();
    List<Integer> idsOfData = ((ArrowType.Union) column.type()).typeIds();
    // A field that is the data's own has its children where they are, whatever their names.
    boolean same = column.field().equals(column.actual());
    for (int i = 0; i < idsOfData.size(); i++) {
      int child = same ? i : names.indexOf(column.actual().child(i).name());
      childrenOfIds[idsOfData.get(i)] = child < 0 ? UNKNOWN : (byte) child;
    }
  }

  /** The vector of a variant, whose slots are not those of the union if that is dense. */
  public ValueVector<? extends T> child(int variant) {
    return children.get(variant);
  }

  /**
   * The type id of a slot's variant, as the class numbers them, which need not be how the data
   * does.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public int typeId(int index) {
    return typeIds.get(childIndex(index));
  }

  /**
   * The number of a slot's variant among the children.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public int childIndex(int index) {
    byte id = storedIds.get(Objects.checkIndex(index, length()));
    int child = id < 0 ? UNDEFINED : childrenOfIds[id];
    if (child >= 0) {
      return child;
    }
    if (child == UNKNOWN) {
      throw column().mismatch(index, "a variant of the class", nameOfData(id));
    }
    throw column()
        .malformed(
            index,
            "expected a type id of "
                + ((ArrowType.Union) column().type()).typeIds()
                + ", but found "
                + id);
  }

  /**
   * Whether a slot's variant is null there.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  @Override
  public boolean isNull(int index) {
    ValueVector<?> child = children.get(childIndex(index));
    return child.isNull(childSlot(index, child));
  }

  /** Number of slots whose variant is null there, counted anew. */
  @Override
  public int nullCount() {
    int count = 0;
    for (int i = 0; i < length(); i++) {
      count += isNull(i) ? 1 : 0;
    }
    return count;
  }

  private String nameOfData(byte id) {
    int child = ((ArrowType.Union) column().type()).typeIds().indexOf((int) id);
    return "the variant " + column().actual().child(child).name();
  }

  /**
   * Which slot of its variant's vector has the value of a slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public int childSlot(int index) {
    return childSlot(index, children.get(childIndex(index)));
  }

  private int childSlot(int index, ValueVector<?> child) {
    if (!dense) {
      return index;
    }
    int offset = offsets.getInt(index * Integer.BYTES);
    if (offset < 0 || offset >= child.length()) {
      throw column()
          .malformed(index, "expected an offset below " + child.length() + ", but found " + offset);
    }
    return offset;
  }

  /**
   * The value of a slot, or null if its variant is null there.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public @Nullable T get(int index) {
    ValueVector<? extends T> child = children.get(childIndex(index));
    return child.getObject(childSlot(index, child));
  }

  @Override
  public @Nullable T getObject(int index) {
    return get(index);
  }
}
