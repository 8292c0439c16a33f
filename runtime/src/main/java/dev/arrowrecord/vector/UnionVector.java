package dev.arrowrecord.vector;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A view of a dense or sparse Union column.
 *
 * <p>A slot is null if its variant is null there. Before metadata version V5, which Arrow 1.0 came
 * with, a union also had nulls of its own: such a slot is of no variant.
 *
 * @param <T> what all variants are
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#union-layout">Arrow: union
 *     layout</a>
 */
public final class UnionVector<T> extends ValueVector<T> {
  /** What stands for the variant of a slot that has none. */
  private static final int NONE = -1;

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
   * does; -1 if the slot is null without being of a variant.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public int typeId(int index) {
    int child = childIndex(index);
    return child == NONE ? NONE : typeIds.get(child);
  }

  /**
   * The number of a slot's variant among the children; -1 if the slot is null without being of one.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public int childIndex(int index) {
    // Under a null of the union itself stands whatever its writer left there.
    if (super.isNull(index)) {
      return NONE;
    }
    byte id = storedIds.get(index);
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
   * Whether a slot is null: the union itself, or its variant there.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  @Override
  public boolean isNull(int index) {
    int variant = childIndex(index);
    if (variant == NONE) {
      return true;
    }
    ValueVector<?> child = children.get(variant);
    return child.isNull(childSlot(index, child));
  }

  /** Number of slots that are null, the union itself or the variant there, counted anew. */
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
   * Which slot of its variant's vector has the value of a slot; -1 if the slot is null without
   * being of a variant.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public int childSlot(int index) {
    int variant = childIndex(index);
    return variant == NONE ? NONE : childSlot(index, children.get(variant));
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
   * The value of a slot, or null if the union itself or its variant is null there.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws dev.arrowrecord.ipc.SchemaMismatchException if the class has no such variant
   * @throws java.io.UncheckedIOException if the slot is malformed
   */
  public @Nullable T get(int index) {
    int variant = childIndex(index);
    if (variant == NONE) {
      return null;
    }
    ValueVector<? extends T> child = children.get(variant);
    return child.getObject(childSlot(index, child));
  }

  @Override
  public @Nullable T getObject(int index) {
    return get(index);
  }
}
