package dev.arrowrecord.vector;

import dev.arrowrecord.internal.objects.CollectionForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Collects slots of a child column into collections or arrays: what all list layouts have in
 * common.
 *
 * @param <T> the collection or array type
 * @param <V> the vector of the elements
 */
abstract class ListElements<T, V extends ValueVector<?>> {
  private final V child;

  private final CollectionForm form;

  private ListElements(V child, CollectionForm form) {
    this.child = child;
    this.form = form;
  }

  /** Elements as lists. */
  static <E, V extends ValueVector<E>> ListElements<List<E>, V> ofList(V child) {
    return new OfList<>(child);
  }

  /** Elements as collections. */
  static <E, V extends ValueVector<E>> ListElements<Collection<E>, V> ofCollection(V child) {
    return new OfCollection<>(child);
  }

  /** Elements as sets that keep the order. */
  static <E, V extends ValueVector<E>> ListElements<Set<E>, V> ofSet(V child) {
    return new OfSet<>(child);
  }

  /** Elements as arrays of primitives. */
  static <A, V extends PrimitiveVector<?, A>> ListElements<A, V> ofArray(V child) {
    return new OfArray<>(child);
  }

  /** Elements as arrays of objects. */
  static <E, V extends ValueVector<E>> ListElements<E[], V> ofObjects(
      V child, IntFunction<E[]> newArray) {
    return new OfObjects<>(child, newArray);
  }

  /** The vector of the elements of all slots. */
  final V child() {
    return child;
  }

  /** What they are collected into. */
  final CollectionForm form() {
    return form;
  }

  /** Collects the child's slots from {@code start} to {@code end}, exclusive. */
  abstract T collect(int start, int end);

  private static final class OfList<E, V extends ValueVector<E>> extends ListElements<List<E>, V> {
    OfList(V child) {
      super(child, CollectionForm.LIST);
    }

    @Override
    List<E> collect(int start, int end) {
      return elements(child(), start, end);
    }
  }

  private static final class OfCollection<E, V extends ValueVector<E>>
      extends ListElements<Collection<E>, V> {
    OfCollection(V child) {
      super(child, CollectionForm.LIST);
    }

    @Override
    Collection<E> collect(int start, int end) {
      return elements(child(), start, end);
    }
  }

  private static final class OfSet<E, V extends ValueVector<E>> extends ListElements<Set<E>, V> {
    OfSet(V child) {
      super(child, CollectionForm.SET);
    }

    @Override
    Set<E> collect(int start, int end) {
      return new LinkedHashSet<>(elements(child(), start, end));
    }
  }

  private static final class OfArray<A, V extends PrimitiveVector<?, A>>
      extends ListElements<A, V> {
    OfArray(V child) {
      super(child, CollectionForm.PRIMITIVES);
    }

    @Override
    A collect(int start, int end) {
      return child().toArray(start, end);
    }
  }

  private static final class OfObjects<E, V extends ValueVector<E>> extends ListElements<E[], V> {
    private final IntFunction<E[]> newArray;

    OfObjects(V child, IntFunction<E[]> newArray) {
      super(child, CollectionForm.OBJECTS);
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
