package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a property of few distinct values as a dictionary: each value once, and an index for each
 * row. Any type can be so encoded, strings above all.
 *
 * <p>The dictionary is built from the values as they are written. A stream gets what is new before
 * each batch, as a delta; a file has one complete dictionary. Two values are the same if {@code
 * equals} says so, or for arrays if their elements are.
 *
 * <p>Values are compared with those written before by {@code equals}, arrays by their elements. A
 * mutable object of your own must therefore not change once it is written, and what its {@code
 * equals} does not look at is lost.
 *
 * <p>The column view of the batch gives primitives as objects, each made once for all rows.
 *
 * <p>It stands where {@link ArrowField} does; on a type argument, it speaks of the elements.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#dictionary-encoded-layout">Arrow:
 *     dictionary-encoded layout</a>
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
public @interface ArrowDictionary {
  /**
   * The type of the indices: one of the integer types, {@link DataType#INT8} to {@link
   * DataType#UINT64}. A dictionary that outgrows it is an error when records are written.
   *
   * @return the type
   */
  DataType index() default DataType.INT32;

  /**
   * Whether the order of the dictionary means something. It is told to readers, and nothing more.
   *
   * @return whether it does
   */
  boolean ordered() default false;
}
