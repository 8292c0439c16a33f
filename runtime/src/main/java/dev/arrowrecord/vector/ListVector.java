package dev.arrowrecord.vector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A view of a List column. Every value read is a new collection or array.
 *
 * @param <T> the collection or array type
 * @param <V> the vector of the elements
 */
public abstract class ListVector<T, V extends ValueVector<?>> extends OffsetsVector<T> {
  private final V child;

  private ListVector(Column column, V child) {
    super(column, child.length());
    this.child = child;
  }

  /** Reads slots as lists. */
  public static <E, V extends ValueVector<E>> ListVector<List<E>, V> ofList(
      Column column, V child) {
    return new OfList<>(column, child);
  }

  /** Reads slots as collections. */
  public static <E, V extends ValueVector<E>> ListVector<Collection<E>, V> ofCollection(
      Column column, V child) {
    return new OfCollection<>(column, child);
  }

  /** Reads slots as sets that keep the order; what is there twice is kept once. */
  public static <E, V extends ValueVector<E>> ListVector<Set<E>, V> ofSet(Column column, V child) {
    return new OfSet<>(column, child);
  }

  /** Reads slots as arrays of primitives. */
  public static <A, V extends PrimitiveVector<?, A>> ListVector<A, V> ofArray(
      Column column, V child) {
    return new OfArray<>(column, child);
  }

  /** Reads slots as arrays of objects. */
  public static <E, V extends ValueVector<E>> ListVector<E[], V> ofObjects(
      Column column, V child, IntFunction<E[]> newArray) {
    return new OfObjects<>(column, child, newArray);
  }

  /** The vector of the elements of all slots. */
  public final V child() {
    return child;
  }

  private static final class OfList<E, V extends ValueVector<E>> extends ListVector<List<E>, V> {
    OfList(Column column, V child) {
      super(column, child);
    }

    @Override
    List<E> collect(int start, int end) {
      return elements(child(), start, end);
    }
  }

  private static final class OfCollection<E, V extends ValueVector<E>>
      extends ListVector<Collection<E>, V> {
    OfCollection(Column column, V child) {
      super(column, child);
    }

    @Override
    Collection<E> collect(int start, int end) {
      return elements(child(), start, end);
    }
  }

  private static final class OfSet<E, V extends ValueVector<E>> extends ListVector<Set<E>, V> {
    OfSet(Column column, V child) {
      super(column, child);
    }

    @Override
    Set<E> collect(int start, int end) {
      return new LinkedHashSet<>(elements(child(), start, end));
    }
  }

  private static final class OfArray<A, V extends PrimitiveVector<?, A>> extends ListVector<A, V> {
    OfArray(Column column, V child) {
      super(column, child);
    }

    @Override
    A collect(int start, int end) {
      return child().toArray(start, end);
    }
  }

  private static final class OfObjects<E, V extends ValueVector<E>> extends ListVector<E[], V> {
    private final IntFunction<E[]> newArray;

    OfObjects(Column column, V child, IntFunction<E[]> newArray) {
      super(column, child);
      this.newArray = newArray;
    }

    @Override
    @SuppressWarnings("NullAway") // an element may be null where its field is nullable
    E[] collect(int start, int end) {
      E[] array = newArray.apply(end - start);
      for (int i = 0; i < array.length; i++) {
        array[i] = child().getObject(start + i);
      }
      return array;
    }
  }

  @SuppressWarnings("NullAway") // an element may be null where its field is nullable
  private static <E> List<E> elements(ValueVector<E> child, int start, int end) {
    List<E> list = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      list.add(child.getObject(i));
    }
    return list;
  }
}
