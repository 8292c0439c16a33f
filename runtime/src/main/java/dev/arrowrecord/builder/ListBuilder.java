package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a List column from collections or arrays.
 *
 * @param <T> the collection or array type
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-list-layout">Arrow:
 *     variable-size list layout</a>
 */
public abstract class ListBuilder<T> extends OffsetsBuilder<T> {
  private final VectorBuilder<?> element;

  private ListBuilder(Field field, VectorBuilder<?> element) {
    super(field);
    this.element = element;
  }

  /** Builds lists from collections, in the order of their iterators. */
  public static <E extends @Nullable Object, C extends Collection<? extends E>>
      ListBuilder<C> ofCollection(Field field, VectorBuilder<E> element) {
    return new OfCollection<>(field, element);
  }

  /** Builds lists from arrays of primitives. */
  public static <A, V extends VectorBuilder<?> & PrimitiveBuilder<A>> ListBuilder<A> ofArray(
      Field field, V element) {
    return new OfArray<>(field, element, element);
  }

  /** Builds lists from arrays of objects. */
  public static <E extends @Nullable Object> ListBuilder<E[]> ofObjects(
      Field field, VectorBuilder<E> element) {
    return new OfObjects<>(field, element);
  }

  /** Number of elements in the value. */
  abstract int sizeOf(T value);

  /**
   * Sets the element's slots from {@code start} on.
   *
   * @return how many were set
   */
  abstract int setElements(int start, T value);

  @Override
  public final void set(int index, @Nullable T value) {
    if (value == null) {
      setNull(index);
      return;
    }
    int start = begin(sizeOf(value));
    end(index, start + setElements(start, value));
  }

  @Override
  public final long variableBytes() {
    return (long) childLength() * element.slotBits() / Byte.SIZE + element.variableBytes();
  }

  @Override
  final void ensureChild(long slots) {
    element.ensure(slots);
  }

  @Override
  final void truncateChild(int length) {
    element.truncate(length);
  }

  @Override
  final void encodeChild(int length, BufferSink sink) {
    element.encode(length, sink);
  }

  @Override
  final List<VectorBuilder<?>> children() {
    return List.of(element);
  }

  @Override
  final String stepTo(VectorBuilder<?> child) {
    return "[]";
  }

  private static final class OfCollection<
          E extends @Nullable Object, C extends Collection<? extends E>>
      extends ListBuilder<C> {
    private final VectorBuilder<E> element;

    OfCollection(Field field, VectorBuilder<E> element) {
      super(field, element);
      this.element = element;
    }

    @Override
    int sizeOf(C value) {
      return value.size();
    }

    @Override
    int setElements(int start, C value) {
      int index = start;
      for (E each : value) {
        // A collection that another thread changes may give more elements than its size said.
        element.ensure(index + 1L);
        element.set(index++, each);
      }
      return index - start;
    }
  }

  private static final class OfArray<A> extends ListBuilder<A> {
    private final PrimitiveBuilder<A> element;

    OfArray(Field field, VectorBuilder<?> element, PrimitiveBuilder<A> primitives) {
      super(field, element);
      this.element = primitives;
    }

    @Override
    int sizeOf(A value) {
      return element.lengthOf(value);
    }

    @Override
    int setElements(int start, A value) {
      element.setAll(start, value);
      return element.lengthOf(value);
    }
  }

  private static final class OfObjects<E extends @Nullable Object> extends ListBuilder<E[]> {
    private final VectorBuilder<E> element;

    OfObjects(Field field, VectorBuilder<E> element) {
      super(field, element);
      this.element = element;
    }

    @Override
    int sizeOf(E[] value) {
      return value.length;
    }

    @Override
    int setElements(int start, E[] value) {
      for (int i = 0; i < value.length; i++) {
        element.set(start + i, value[i]);
      }
      return value.length;
    }
  }
}
