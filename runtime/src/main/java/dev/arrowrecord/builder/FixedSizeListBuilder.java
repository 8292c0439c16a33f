package dev.arrowrecord.builder;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a FixedSizeList column from collections or arrays. A value with another number of elements
 * is refused; below a null slot stand zeros.
 *
 * @param <T> the collection or array type
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-list-layout">Arrow:
 *     fixed-size list layout</a>
 */
public abstract class FixedSizeListBuilder<T> extends VectorBuilder<T> {
  private final VectorBuilder<?> element;
  private final int listSize;

  FixedSizeListBuilder(Field field, VectorBuilder<?> element) {
    super(field);
    this.element = element;
    this.listSize = ((ArrowType.FixedSizeList) field.type()).listSize();
  }

  /** Builds lists from collections, in the order of their iterators. */
  public static <E extends @Nullable Object, C extends Collection<? extends E>>
      FixedSizeListBuilder<C> ofCollection(Field field, VectorBuilder<E> element) {
    return new OfElements<>(field, ListElements.ofCollection(element));
  }

  /** Builds lists from arrays of primitives, which are copied whole. */
  public static <A, V extends VectorBuilder<?> & PrimitiveBuilder<A>>
      FixedSizeListBuilder<A> ofArray(Field field, V element) {
    return new OfElements<>(field, ListElements.ofArray(element, element));
  }

  /** Builds lists from arrays of objects. */
  public static <E extends @Nullable Object> FixedSizeListBuilder<E[]> ofObjects(
      Field field, VectorBuilder<E> element) {
    return new OfElements<>(field, ListElements.ofObjects(element));
  }

  /** Number of elements in every slot. */
  final int listSize() {
    return listSize;
  }

  /**
   * Sets as many of the child's slots as a list has, from {@code start} on.
   *
   * @throws UnfitValueException if the value has another number of elements
   */
  abstract void setElements(int start, T value);

  /** What to throw if a value has another number of elements. */
  final UnfitValueException unfitSize(int found) {
    return UnfitValueException.unfit(
        this, "has " + found + " elements, but " + field().typeName() + " takes " + listSize);
  }

  @Override
  public final void set(int index, @Nullable T value) {
    if (value == null) {
      setNull(index);
    } else {
      setElements(begin(index), value);
    }
  }

  /** Makes room for a slot's elements, and says where the first of them goes. */
  private int begin(int index) {
    element.ensure((index + 1L) * listSize);
    return index * listSize;
  }

  @Override
  public final long variableBytes() {
    return element.variableBytes();
  }

  @Override
  final void setEmpty(int index) {
    element.setEmpty(begin(index), listSize);
  }

  @Override
  final void resize(int slots) {
    // The child grows with its elements: one slot may take more than many slots of other columns.
  }

  @Override
  final void truncate(int length) {
    super.truncate(length);
    element.truncate(length * listSize);
  }

  @Override
  final long slotBits() {
    return Math.min(listSize * element.slotBits(), MAX_SLOT_BITS);
  }

  @Override
  final void encodeValues(int length, BufferSink sink) {
    element.encode(length * listSize, sink);
  }

  @Override
  final List<VectorBuilder<?>> children() {
    return List.of(element);
  }

  @Override
  final String stepTo(VectorBuilder<?> child) {
    return "[]";
  }

  private static final class OfElements<T> extends FixedSizeListBuilder<T> {
    private final ListElements<T> elements;

    OfElements(Field field, ListElements<T> elements) {
      super(field, elements.child());
      this.elements = elements;
    }

    @Override
    void setElements(int start, T value) {
      int size = elements.sizeOf(value);
      if (size == listSize()) {
        // Counted again, as another thread may change a collection.
        size = elements.setAll(start, value);
      }
      if (size != listSize()) {
        throw unfitSize(size);
      }
    }
  }
}
