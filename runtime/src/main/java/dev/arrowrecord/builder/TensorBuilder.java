package dev.arrowrecord.builder;

import dev.arrowrecord.schema.Field;
import java.util.Arrays;

/**
 * Builds a FixedSizeList column of extension type {@code arrow.fixed_shape_tensor} from arrays of
 * primitives: either nested as deeply as the shape has dimensions, or one array of all values in
 * row-major order. Innermost arrays are copied whole.
 *
 * @param <A> the array type, {@code double[][]} for instance
 * @see <a
 *     href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#fixed-shape-tensor">Arrow:
 *     fixed shape tensor</a>
 */
public final class TensorBuilder<A> extends FixedSizeListBuilder<A> {
  private final PrimitiveBuilder<Object> element;
  private final int[] shape;

  /**
   * Makes an empty column.
   *
   * @param field the field
   * @param element the builder of its one child
   * @param shape the length of each dimension, from the outermost in
   * @param <P> the array type of one dimension, {@code double[]} for instance
   * @param <V> the type of the child's builder
   * @throws IllegalArgumentException if a tensor of this shape has another number of values than
   *     the field's lists
   */
  @SuppressWarnings("unchecked") // the values of A are made of P
  public <P, V extends VectorBuilder<?> & PrimitiveBuilder<P>> TensorBuilder(
      Field field, V element, int... shape) {
    super(field, element);
    this.element = (PrimitiveBuilder<Object>) (PrimitiveBuilder<?>) element;
    this.shape = shape.clone();
    long values = 1;
    for (int length : shape) {
      values *= length;
    }
    if (values != listSize()) {
      throw new IllegalArgumentException(
          "A tensor of shape "
              + Arrays.toString(shape)
              + " has "
              + values
              + " values, but found "
              + field);
    }
  }

  @Override
  void setElements(int start, A value) {
    if (value instanceof Object[]) {
      setDimension(start, value, 0);
      return;
    }
    int size = element.lengthOf(value);
    if (size != listSize()) {
      throw unfitSize(size);
    }
    element.setAll(start, value);
  }

  /** Sets the values of an array of that dimension, and says where those after it go. */
  private int setDimension(int start, Object array, int dimension) {
    if (!(array instanceof Object[] arrays)) {
      checkLength(element.lengthOf(array), dimension);
      element.setAll(start, array);
      return start + shape[dimension];
    }
    checkLength(arrays.length, dimension);
    int next = start;
    for (Object each : arrays) {
      if (each == null) {
        throw UnfitValueException.unfit(
            this, "has a null among the arrays of dimension " + dimension);
      }
      next = setDimension(next, each, dimension + 1);
    }
    return next;
  }

  private void checkLength(int length, int dimension) {
    if (length != shape[dimension]) {
      throw UnfitValueException.unfit(
          this,
          "has an array of "
              + length
              + " in dimension "
              + dimension
              + ", but its shape is "
              + Arrays.toString(shape));
    }
  }
}
