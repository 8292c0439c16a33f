package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.UnionMode;
import dev.arrowrecord.value.UnionValue;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a dense or sparse Union column: each value goes into the child of its own type, or into
 * the one that a {@link UnionValue} names. A union has no nulls of its own; a null goes into the
 * first child that may hold one.
 *
 * @param <T> what all variants are
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#union-layout">Arrow: union
 *     layout</a>
 */
public final class UnionBuilder<T> extends VectorBuilder<T> {
  private static final int NONE = -1;

  private final Variants variants;
  private final byte[] idsOfChildren;
  private final byte[] childrenOfIds = new byte[Byte.MAX_VALUE + 1];
  private final boolean dense;
  private final int nullChild;
  private final int[] childLengths;

  private byte[] typeIds = NO_BYTES;
  // Those of a dense union; a sparse one has none.
  private byte[] offsets = NO_BYTES;
  private int slots;

  /**
   * Makes an empty column.
   *
   * @param field the field
   * @param variants one for each of its children, in their order
   * @throws IllegalArgumentException if there are more or fewer than children
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  public UnionBuilder(Field field, Variant<? extends T>... variants) {
    super(field);
    ArrowType.Union type = (ArrowType.Union) field.type();
    List<Integer> ids = type.typeIds();
    if (variants.length != ids.size()) {
      throw new IllegalArgumentException(
          "Expected a variant for each child, but found " + variants.length + " for " + field);
    }
    this.variants = new Variants(variants);
    this.dense = type.mode() == UnionMode.DENSE;
    this.childLengths = new int[variants.length];
    this.idsOfChildren = new byte[variants.length];
    int firstNullable = NONE;
    for (int i = variants.length - 1; i >= 0; i--) {
      idsOfChildren[i] = ids.get(i).byteValue();
      childrenOfIds[ids.get(i)] = (byte) i;
      if (field.child(i).nullable()) {
        firstNullable = i;
      }
    }
    this.nullChild = firstNullable;
  }

  @Override
  public void set(int index, @Nullable T value) {
    if (value instanceof UnionValue tagged) {
      int child = childOf(tagged.typeId());
      variants.set(child, begin(index, child), tagged.value());
      end(index, child);
    } else if (value != null) {
      int child = variants.indexOf(value, this);
      variants.set(child, begin(index, child), value);
      end(index, child);
    } else if (field().nullable() && nullChild != NONE) {
      variants.builder(nullChild).set(begin(index, nullChild), null);
      end(index, nullChild);
    } else {
      throw UnfitValueException.unexpectedNull(this);
    }
  }

  private int childOf(int typeId) {
    int child = ((ArrowType.Union) field().type()).typeIds().indexOf(typeId);
    if (child < 0) {
      throw UnfitValueException.unfit(
          this, "has the type id " + typeId + ", which " + field().type() + " has not");
    }
    return child;
  }

  @Override
  void setEmpty(int index) {
    if (variants.count() == 0) {
      throw UnfitValueException.unfit(
          this, "has no children, and so no values, not even empty ones");
    }
    // Zero need not be a type id of this union, so that even a slot without meaning needs a child.
    int child = nullChild == NONE ? 0 : nullChild;
    variants.builder(child).setEmpty(begin(index, child));
    end(index, child);
  }

  /** Makes room for the value of a slot, and says which slot of the child it is. */
  private int begin(int index, int child) {
    if (!dense) {
      return index;
    }
    int slot = childLengths[child];
    variants.builder(child).ensure(slot + 1L);
    return slot;
  }

  private void end(int index, int child) {
    typeIds[index] = idsOfChildren[child];
    if (dense) {
      INTS.set(offsets, index << 2, childLengths[child]++);
    } else {
      for (int other = 0; other < variants.count(); other++) {
        if (other != child) {
          variants.builder(other).setEmpty(index);
        }
      }
    }
    slots = index + 1;
  }

  @Override
  public long variableBytes() {
    long bytes = 0;
    for (int i = 0; i < childLengths.length; i++) {
      VectorBuilder<?> child = variants.builder(i);
      // Children of a sparse union have the width of its slots in that of their own.
      bytes += childLengths[i] * child.slotBits() / Byte.SIZE + child.variableBytes();
    }
    return bytes;
  }

  @Override
  void resize(int slots) {
    typeIds = Arrays.copyOf(typeIds, slots);
    if (dense) {
      offsets = Arrays.copyOf(offsets, arrayLength((long) slots * Integer.BYTES));
    } else {
      for (VectorBuilder<?> child : variants.builders()) {
        child.reserve(slots);
      }
    }
  }

  @Override
  void truncate(int length) {
    // Backwards, so that each child ends where its first slot to be forgotten begins.
    for (int i = slots - 1; dense && i >= length; i--) {
      childLengths[childrenOfIds[typeIds[i]]] = (int) INTS.get(offsets, i << 2);
    }
    slots = Math.min(slots, length);
    for (int i = 0; i < childLengths.length; i++) {
      variants.builder(i).truncate(dense ? childLengths[i] : length);
    }
  }

  @Override
  void release() {
    slots = 0;
    Arrays.fill(childLengths, 0);
    super.release();
  }

  @Override
  long slotBits() {
    return Byte.SIZE + (dense ? Integer.SIZE : StructBuilder.slotBits(variants.builders()));
  }

  @Override
  void encode(int length, BufferSink sink) {
    sink.node(length, 0);
    encodeValues(length, sink);
  }

  @Override
  void encodeValues(int length, BufferSink sink) {
    sink.buffer(typeIds, length);
    if (dense) {
      sink.buffer(offsets, length * Integer.BYTES);
    }
    for (int i = 0; i < childLengths.length; i++) {
      variants.builder(i).encode(dense ? childLengths[i] : length, sink);
    }
  }

  @Override
  List<VectorBuilder<?>> children() {
    return variants.builders();
  }
}
