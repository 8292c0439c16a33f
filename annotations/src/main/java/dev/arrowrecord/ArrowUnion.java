package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how properties of a sealed interface are stored. Without it, they are dense unions, with a
 * child for each permitted subtype.
 *
 * @see ArrowVariant
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#union-layout">Arrow: union
 *     layout</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArrowUnion {
  /**
   * The layout: {@link DataType#DENSE_UNION}, {@link DataType#SPARSE_UNION}, or {@link
   * DataType#STRUCT} for readers that know no unions. A property's {@link ArrowField#type} can
   * choose another.
   *
   * @return the layout
   */
  DataType type() default DataType.DENSE_UNION;

  /**
   * The name of the child that holds the subtype's name, if the layout is a struct.
   *
   * @return the name
   */
  String tag() default "type";
}
