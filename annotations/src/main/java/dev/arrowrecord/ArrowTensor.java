package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores arrays of primitives of one shape as tensors: a FixedSizeList of extension type {@code
 * arrow.fixed_shape_tensor}. It stands on {@code float[]} for a vector, {@code double[][]} for a
 * matrix, and so on, or on an array of one dimension that has the values in row-major order. An
 * array of another shape is an error when it is written.
 *
 * <p>It stands where {@link ArrowField} does; on a type argument, it speaks of the elements.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/CanonicalExtensions.html#fixed-shape-tensor">Arrow:
 *     fixed shape tensor</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
public @interface ArrowTensor {
  /**
   * The size of each dimension, each at least 1.
   *
   * @return the shape
   */
  int[] shape();

  /**
   * A name for each dimension, or none at all.
   *
   * @return the names
   */
  String[] dimensionNames() default {};

  /**
   * The logical order of the dimensions: a permutation of 0 to the number of dimensions, or nothing
   * if it is the order in which they are stored.
   *
   * @return the permutation
   */
  int[] permutation() default {};
}
