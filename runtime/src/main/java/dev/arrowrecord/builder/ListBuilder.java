package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a List, LargeList, ListView or LargeListView column from collections or arrays.
 *
 * @param <T> the collection or array type
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#variable-size-list-layout">Arrow:
 *     variable-size list layout</a>
 */
public final class ListBuilder<T> extends OffsetsBuilder<T> {
  private final ListElements<T> elements;
  private final VectorBuilder<?> element;

  private ListBuilder(Field field, ListElements<T> elements) {
    super(field);
    this.elements = elements;
    this.element = elements.child();
  }

  /** Builds lists from collections, in the order of their iterators. */
  public static <E extends @Nullable Object, C extends Collection<? extends E>>
      ListBuilder<C> ofCollection(Field field, VectorBuilder<E> element) {
    return new ListBuilder<>(field, ListElements.ofCollection(element));
  }

  /** Builds lists from arrays of primitives. */
  public static <A, V extends VectorBuilder<?> & PrimitiveBuilder<A>> ListBuilder<A> ofArray(
      Field field, V element) {
    return new ListBuilder<>(field, ListElements.ofArray(element, element));
  }

  /** Builds lists from arrays of objects. */
  public static <E extends @Nullable Object> ListBuilder<E[]> ofObjects(
      Field field, VectorBuilder<E> element) {
    return new ListBuilder<>(field, ListElements.ofObjects(element));
  }

  @Override
  public void set(int index, @Nullable T value) {
    if (value == null) {
      setNull(index);
      return;
    }
    int start = begin(elements.sizeOf(value));
    end(index, start + elements.setAll(start, value));
  }

  @Override
  public long variableBytes() {
    return childLength() * element.slotBits() / Byte.SIZE + element.variableBytes();
  }

  @Override
  void ensureChild(long slots) {
    element.ensure(slots);
  }

  @Override
  void truncateChild(int length) {
    element.truncate(length);
  }

  @Override
  void encodeChild(int length, BufferSink sink) {
    element.encode(length, sink);
  }

  @Override
  List<VectorBuilder<?>> children() {
    return List.of(element);
  }

  @Override
  String stepTo(VectorBuilder<?> child) {
    return "[]";
  }
}
