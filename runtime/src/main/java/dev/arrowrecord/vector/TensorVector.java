package dev.arrowrecord.vector;

import dev.arrowrecord.internal.objects.CollectionForm;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A view of a FixedSizeList column of extension type {@code arrow.fixed_shape_tensor}. Every value
 * read is a new array, or array of arrays; innermost arrays are copied whole.
 *
 * @param <T> the array type, {@code double[][]} for instance
 * @param <V> the vector of the values of all tensors, in row-major order
 * @see <a
 *     href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#fixed-shape-tensor">Arrow:
 *     fixed shape tensor</a>
 */
public final class TensorVector<T, V extends PrimitiveVector<?, ?>>
    extends FixedSizeListVector<T, V> {
  private final int[] shape;
  private final IntFunction<Object[]>[] newArrays;

  private TensorVector(Column column, V child, int[] shape, IntFunction<Object[]>[] newArrays) {
    super(column, child);
    this.shape = shape.clone();
    this.newArrays = newArrays.clone();
    readAs(CollectionForm.PRIMITIVES, countArrays());
  }

  /**
   * Reads each tensor as one array of all its values.
   *
   * @param column the column
   * @param child the vector of its one child
   * @param shape the length of each dimension, from the outermost in
   * @param <A> the array type of the child
   * @param <V> the type of its vector
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, and empty
  public static <A, V extends PrimitiveVector<?, A>> TensorVector<A, V> of(
      Column column, V child, int[] shape) {
    return new TensorVector<>(column, child, shape, new IntFunction[0]);
  }

  /**
   * Reads each tensor as arrays of arrays.
   *
   * @param column the column
   * @param child the vector of its one child
   * @param shape the length of each dimension, from the outermost in
   * @param newArrays constructors of the arrays of all dimensions but the innermost, from the
   *     outermost in: {@code double[][][]::new, double[][]::new} for three dimensions
   * @param <T> what the first of them makes
   * @param <V> the type of the child's vector
   * @throws IllegalArgumentException if they are not one less than dimensions
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // read only
  public static <T, V extends PrimitiveVector<?, ?>> TensorVector<T, V> of(
      Column column, V child, int[] shape, IntFunction<Object[]>... newArrays) {
    if (newArrays.length != shape.length - 1) {
      throw new IllegalArgumentException(
          "Expected an array constructor for each dimension but the innermost, but found "
              + newArrays.length
              + " for the shape "
              + Arrays.toString(shape));
    }
    return new TensorVector<>(column, child, shape, newArrays);
  }

  private int countArrays() {
    long all = 1;
    long ofDimension = 1;
    for (int i = 0; i < newArrays.length; i++) {
      ofDimension *= shape[i];
      all += ofDimension;
    }
    return (int) Math.min(all, Integer.MAX_VALUE);
  }

  /** The length of each dimension, from the outermost in. */
  public int[] shape() {
    return shape.clone();
  }

  @Override
  @SuppressWarnings("unchecked") // T is what the outermost constructor makes, or the child's array
  T collect(int start) {
    return (T) collect(start, listSize(), 0);
  }

  /** Collects {@code size} slots of the child into an array of that dimension. */
  private Object collect(int start, int size, int dimension) {
    if (dimension == newArrays.length) {
      return child().toArray(start, start + size);
    }
    int length = shape[dimension];
    Object[] array = newArrays[dimension].apply(length);
    for (int i = 0; i < length; i++) {
      int below = size / length;
      array[i] = collect(start + i * below, below, dimension + 1);
    }
    return array;
  }
}
