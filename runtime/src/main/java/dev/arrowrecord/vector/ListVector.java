package dev.arrowrecord.vector;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A view of a List, LargeList, ListView or LargeListView column. Every value read is a new
 * collection or array.
 *
 * @param <T> the collection or array type
 * @param <V> the vector of the elements
 */
public final class ListVector<T, V extends ValueVector<?>> extends OffsetsVector<T> {
  private final ListElements<T, V> elements;

  private ListVector(Column column, ListElements<T, V> elements) {
    super(column, elements.child().length());
    this.elements = elements;
    readAs(elements.form(), 1);
  }

  /** Reads slots as lists. */
  public static <E, V extends ValueVector<E>> ListVector<List<E>, V> ofList(
      Column column, V child) {
    return new ListVector<>(column, ListElements.ofList(child));
  }

  /** Reads slots as collections. */
  public static <E, V extends ValueVector<E>> ListVector<Collection<E>, V> ofCollection(
      Column column, V child) {
    return new ListVector<>(column, ListElements.ofCollection(child));
  }

  /** Reads slots as sets that keep the order; what is there twice is kept once. */
  public static <E, V extends ValueVector<E>> ListVector<Set<E>, V> ofSet(Column column, V child) {
    return new ListVector<>(column, ListElements.ofSet(child));
  }

  /** Reads slots as arrays of primitives. */
  public static <A, V extends PrimitiveVector<?, A>> ListVector<A, V> ofArray(
      Column column, V child) {
    return new ListVector<>(column, ListElements.ofArray(child));
  }

  /** Reads slots as arrays of objects. */
  public static <E, V extends ValueVector<E>> ListVector<E[], V> ofObjects(
      Column column, V child, IntFunction<E[]> newArray) {
    return new ListVector<>(column, ListElements.ofObjects(child, newArray));
  }

  /** The vector of the elements of all slots. */
  public V child() {
    return elements.child();
  }

  @Override
  T collect(int slot, int start, int end) {
    return elements.collect(start, end);
  }
}
