package dev.arrowrecord.vector;

import dev.arrowrecord.schema.ArrowType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A view of a FixedSizeList column. Every value read is a new collection or array.
 *
 * @param <T> the collection or array type
 * @param <V> the vector of the elements
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#fixed-size-list-layout">Arrow:
 *     fixed-size list layout</a>
 */
public abstract class FixedSizeListVector<T, V extends ValueVector<?>> extends ValueVector<T> {
  private final V child;
  private final int listSize;

  FixedSizeListVector(Column column, V child) {
    super(column);
    this.child = child;
    this.listSize = ((ArrowType.FixedSizeList) column.type()).listSize();
  }

  /** Reads slots as lists. */
  public static <E, V extends ValueVector<E>> FixedSizeListVector<List<E>, V> ofList(
      Column column, V child) {
    return new OfElements<>(column, ListElements.ofList(child));
  }

  /** Reads slots as collections. */
  public static <E, V extends ValueVector<E>> FixedSizeListVector<Collection<E>, V> ofCollection(
      Column column, V child) {
    return new OfElements<>(column, ListElements.ofCollection(child));
  }

  /** Reads slots as sets that keep the order; what is there twice is kept once. */
  public static <E, V extends ValueVector<E>> FixedSizeListVector<Set<E>, V> ofSet(
      Column column, V child) {
    return new OfElements<>(column, ListElements.ofSet(child));
  }

  /** Reads slots as arrays of primitives, which are copied whole. */
  public static <A, V extends PrimitiveVector<?, A>> FixedSizeListVector<A, V> ofArray(
      Column column, V child) {
    return new OfElements<>(column, ListElements.ofArray(child));
  }

  /** Reads slots as arrays of objects. */
  public static <E, V extends ValueVector<E>> FixedSizeListVector<E[], V> ofObjects(
      Column column, V child, IntFunction<E[]> newArray) {
    return new OfElements<>(column, ListElements.ofObjects(child, newArray));
  }

  /**
   * The vector of the elements of all slots, null ones included: those of slot <i>i</i> begin at
   * <i>i</i> times {@link #listSize()}.
   */
  public final V child() {
    return child;
  }

  /** Number of elements in every slot. */
  public final int listSize() {
    return listSize;
  }

  @Override
  public final @Nullable T getObject(int index) {
    return get(index);
  }

  /**
   * The value of a slot, or null for a null slot.
   *
   * @throws IndexOutOfBoundsException if there is no such slot
   * @throws java.io.UncheckedIOException if a value is malformed, or it would take more than half
   *     of Java's memory
   */
  public final @Nullable T get(int index) {
    checkObject(index);
    return isNull(index) ? null : collect(index * listSize);
  }

  /** Collects as many of the child's slots as a list has, from {@code start} on. */
  abstract T collect(int start);

  private static final class OfElements<T, V extends ValueVector<?>>
      extends FixedSizeListVector<T, V> {
    private final ListElements<T, V> elements;

    OfElements(Column column, ListElements<T, V> elements) {
      super(column, elements.child());
      this.elements = elements;
      readAs(elements.form(), 1);
    }

    @Override
    T collect(int start) {
      return elements.collect(start, start + listSize());
    }
  }
}
