package dev.arrowrecord.conversion;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Arrays of primitives as lists of objects. Generated code uses them where the elements are stored
 * as something else and so cannot be copied as they are; a null in such a list does not fit.
 */
public final class PrimitiveArrays {
  /** {@code boolean[]}. */
  public static final Conversion<boolean[], List<Boolean>> BOOLEANS =
      new OfArray<>(
          boolean[]::new,
          array -> array.length,
          (array, i) -> array[i],
          (array, i, e) -> array[i] = e);

  /** {@code byte[]}. */
  public static final Conversion<byte[], List<Byte>> BYTES =
      new OfArray<>(
          byte[]::new,
          array -> array.length,
          (array, i) -> array[i],
          (array, i, e) -> array[i] = e);

  /** {@code short[]}. */
  public static final Conversion<short[], List<Short>> SHORTS =
      new OfArray<>(
          short[]::new,
          array -> array.length,
          (array, i) -> array[i],
          (array, i, e) -> array[i] = e);

  /** {@code int[]}. */
  public static final Conversion<int[], List<Integer>> INTS =
      new OfArray<>(
          int[]::new, array -> array.length, (array, i) -> array[i], (array, i, e) -> array[i] = e);

  /** {@code long[]}. */
  public static final Conversion<long[], List<Long>> LONGS =
      new OfArray<>(
          long[]::new,
          array -> array.length,
          (array, i) -> array[i],
          (array, i, e) -> array[i] = e);

  /** {@code char[]}. */
  public static final Conversion<char[], List<Character>> CHARS =
      new OfArray<>(
          char[]::new,
          array -> array.length,
          (array, i) -> array[i],
          (array, i, e) -> array[i] = e);

  /** {@code float[]}. */
  public static final Conversion<float[], List<Float>> FLOATS =
      new OfArray<>(
          float[]::new,
          array -> array.length,
          (array, i) -> array[i],
          (array, i, e) -> array[i] = e);

  /** {@code double[]}. */
  public static final Conversion<double[], List<Double>> DOUBLES =
      new OfArray<>(
          double[]::new,
          array -> array.length,
          (array, i) -> array[i],
          (array, i, e) -> array[i] = e);

  private PrimitiveArrays() {}

  private interface Getter<A, E> {
    E get(A array, int index);
  }

  private interface Setter<A, E> {
    void set(A array, int index, E element);
  }

  private static final class OfArray<A, E> extends NullSafe<A, List<E>> {
    private final IntFunction<A> newArray;
    private final ToIntFunction<A> length;
    private final Getter<A, E> getter;
    private final Setter<A, E> setter;

    OfArray(
        IntFunction<A> newArray,
        ToIntFunction<A> length,
        Getter<A, E> getter,
        Setter<A, E> setter) {
      this.newArray = newArray;
      this.length = length;
      this.getter = getter;
      this.setter = setter;
    }

    @Override
    List<E> write(A array) {
      return new View<>(this, array);
    }

    @Override
    A read(List<E> elements) {
      A array = newArray.apply(elements.size());
      int index = 0;
      for (E each : elements) {
        setter.set(array, index++, each);
      }
      return array;
    }
  }

  private static final class View<A, E> extends AbstractList<E> implements RandomAccess {
    private final OfArray<A, E> type;
    private final A array;

    View(OfArray<A, E> type, A array) {
      this.type = type;
      this.array = array;
    }

    @Override
    public E get(int index) {
      return type.getter.get(array, index);
    }

    @Override
    public int size() {
      return type.length.applyAsInt(array);
    }
  }
}
