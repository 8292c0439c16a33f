package dev.arrowrecord.builder;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Lays the elements of collections or arrays out as slots of a child column: what all list layouts
 * have in common.
 *
 * @param <T> the collection or array type
 */
abstract class ListElements<T> {
  private final VectorBuilder<?> child;

  private ListElements(VectorBuilder<?> child) {
    this.child = child;
  }

  /** Elements of collections, in the order of their iterators. */
  static <E extends @Nullable Object, C extends Collection<? extends E>>
      ListElements<C> ofCollection(VectorBuilder<E> child) {
    return new OfCollection<>(child);
  }

  /** Elements of arrays of primitives. */
  static <A> ListElements<A> ofArray(VectorBuilder<?> child, PrimitiveBuilder<A> primitives) {
    return new OfArray<>(child, primitives);
  }

  /** Elements of arrays of objects. */
  static <E extends @Nullable Object> ListElements<E[]> ofObjects(VectorBuilder<E> child) {
    return new OfObjects<>(child);
  }

  /** The builder of the elements. */
  final VectorBuilder<?> child() {
    return child;
  }

  /** Number of elements in the value. */
  abstract int sizeOf(T value);

  /**
   * Sets the child's slots from {@code start} on, for which there is room already.
   *
   * @return how many were set
   */
  abstract int setAll(int start, T value);

  private static final class OfCollection<
          E extends @Nullable Object, C extends Collection<? extends E>>
      extends ListElements<C> {
    private final VectorBuilder<E> element;

    OfCollection(VectorBuilder<E> element) {
      super(element);
      this.element = element;
    }

    @Override
    int sizeOf(C value) {
      return value.size();
    }

    @Override
    int setAll(int start, C value) {
      int index = start;
      try {
        for (E each : value) {
          // A collection that another thread changes may give more elements than its size said.
          element.ensure(index + 1L);
          element.set(index, each);
          index++;
        }
      } catch (UnfitValueException e) {
        throw e.inElement(element, index - start);
      }
      return index - start;
    }
  }

  private static final class OfArray<A> extends ListElements<A> {
    private final PrimitiveBuilder<A> element;

    OfArray(VectorBuilder<?> child, PrimitiveBuilder<A> element) {
      super(child);
      this.element = element;
    }

    @Override
    int sizeOf(A value) {
      return element.lengthOf(value);
    }

    @Override
    int setAll(int start, A value) {
      element.setAll(start, value);
      return element.lengthOf(value);
    }
  }

  private static final class OfObjects<E extends @Nullable Object> extends ListElements<E[]> {
    private final VectorBuilder<E> element;

    OfObjects(VectorBuilder<E> element) {
      super(element);
      this.element = element;
    }

    @Override
    int sizeOf(E[] value) {
      return value.length;
    }

    @Override
    int setAll(int start, E[] value) {
      int i = 0;
      try {
        for (; i < value.length; i++) {
          element.set(start + i, value[i]);
        }
      } catch (UnfitValueException e) {
        throw e.inElement(element, i);
      }
      return value.length;
    }
  }
}
