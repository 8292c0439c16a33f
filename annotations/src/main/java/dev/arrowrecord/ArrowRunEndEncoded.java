package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a property whose values repeat from row to row as runs: each value once, and where its run
 * ends. Two values are the same if {@code equals} says so, or for arrays if their elements are.
 *
 * <p>Values are compared with those written before by {@code equals}, arrays by their elements. A
 * mutable object of your own must therefore not change once it is written, and what its {@code
 * equals} does not look at is lost.
 *
 * <p>The column view of the batch gives primitives as objects; those of the runs are in the view of
 * the runs' values.
 *
 * <p>It stands where {@link ArrowField} does; on a type argument, it speaks of the elements.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#run-end-encoded-layout">Arrow:
 *     run-end encoded layout</a>
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
public @interface ArrowRunEndEncoded {
  /**
   * The type of the run ends: {@link DataType#INT16}, {@link DataType#INT32} or {@link
   * DataType#INT64}. With the first of them a batch can have no more than 32,767 rows.
   *
   * @return the type
   */
  DataType runEnds() default DataType.INT32;
}
