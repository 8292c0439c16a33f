package dev.arrowrecord.conversion;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Arrays of primitives as lists of objects. Generated code uses them where the elements are stored
 * as something else and so cannot be copied as they are; a null in such a list does not fit.
 */
public final class PrimitiveArrays {
  /** {@code boolean[]}. */
  public static final Conversion<boolean[], List<Boolean>> BOOLEANS = new OfBooleans();

  /** {@code byte[]}. */
  public static final Conversion<byte[], List<Byte>> BYTES = new OfBytes();

  /** {@code short[]}. */
  public static final Conversion<short[], List<Short>> SHORTS = new OfShorts();

  /** {@code int[]}. */
  public static final Conversion<int[], List<Integer>> INTS = new OfIntegers();

  /** {@code long[]}. */
  public static final Conversion<long[], List<Long>> LONGS = new OfLongs();

  /** {@code char[]}. */
  public static final Conversion<char[], List<Character>> CHARS = new OfCharacters();

  /** {@code float[]}. */
  public static final Conversion<float[], List<Float>> FLOATS = new OfFloats();

  /** {@code double[]}. */
  public static final Conversion<double[], List<Double>> DOUBLES = new OfDoubles();

  private PrimitiveArrays() {}

  /** One type of arrays; what it does not say is the same for all. */
  private abstract static class OfArray<A, E> extends NullSafe<A, List<E>> {
    abstract int length(A array);

    abstract E get(A array, int index);

    abstract A newArray(int length);

    abstract void set(A array, int index, E element);

    @Override
    final List<E> write(A array) {
      return new View<>(this, array);
    }

    @Override
    final A read(List<E> elements) {
      A array = newArray(elements.size());
      for (int i = 0; i < elements.size(); i++) {
        set(array, i, elements.get(i));
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
      return type.get(array, index);
    }

    @Override
    public int size() {
      return type.length(array);
    }
  }

  private static final class OfBooleans extends OfArray<boolean[], Boolean> {
    @Override
    int length(boolean[] array) {
      return array.length;
    }

    @Override
    Boolean get(boolean[] array, int index) {
      return array[index];
    }

    @Override
    boolean[] newArray(int length) {
      return new boolean[length];
    }

    @Override
    void set(boolean[] array, int index, Boolean element) {
      array[index] = element;
    }
  }

  private static final class OfBytes extends OfArray<byte[], Byte> {
    @Override
    int length(byte[] array) {
      return array.length;
    }

    @Override
    Byte get(byte[] array, int index) {
      return array[index];
    }

    @Override
    byte[] newArray(int length) {
      return new byte[length];
    }

    @Override
    void set(byte[] array, int index, Byte element) {
      array[index] = element;
    }
  }

  private static final class OfShorts extends OfArray<short[], Short> {
    @Override
    int length(short[] array) {
      return array.length;
    }

    @Override
    Short get(short[] array, int index) {
      return array[index];
    }

    @Override
    short[] newArray(int length) {
      return new short[length];
    }

    @Override
    void set(short[] array, int index, Short element) {
      array[index] = element;
    }
  }

  private static final class OfIntegers extends OfArray<int[], Integer> {
    @Override
    int length(int[] array) {
      return array.length;
    }

    @Override
    Integer get(int[] array, int index) {
      return array[index];
    }

    @Override
    int[] newArray(int length) {
      return new int[length];
    }

    @Override
    void set(int[] array, int index, Integer element) {
      array[index] = element;
    }
  }

  private static final class OfLongs extends OfArray<long[], Long> {
    @Override
    int length(long[] array) {
      return array.length;
    }

    @Override
    Long get(long[] array, int index) {
      return array[index];
    }

    @Override
    long[] newArray(int length) {
      return new long[length];
    }

    @Override
    void set(long[] array, int index, Long element) {
      array[index] = element;
    }
  }

  private static final class OfCharacters extends OfArray<char[], Character> {
    @Override
    int length(char[] array) {
      return array.length;
    }

    @Override
    Character get(char[] array, int index) {
      return array[index];
    }

    @Override
    char[] newArray(int length) {
      return new char[length];
    }

    @Override
    void set(char[] array, int index, Character element) {
      array[index] = element;
    }
  }

  private static final class OfFloats extends OfArray<float[], Float> {
    @Override
    int length(float[] array) {
      return array.length;
    }

    @Override
    Float get(float[] array, int index) {
      return array[index];
    }

    @Override
    float[] newArray(int length) {
      return new float[length];
    }

    @Override
    void set(float[] array, int index, Float element) {
      array[index] = element;
    }
  }

  private static final class OfDoubles extends OfArray<double[], Double> {
    @Override
    int length(double[] array) {
      return array.length;
    }

    @Override
    Double get(double[] array, int index) {
      return array[index];
    }

    @Override
    double[] newArray(int length) {
      return new double[length];
    }

    @Override
    void set(double[] array, int index, Double element) {
      array[index] = element;
    }
  }
}
