package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adjusts the Arrow field of one property.
 *
 * <p>It stands on whatever declares the property: a record component, a field, an accessor or a
 * constructor parameter.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#schema-message">Arrow columnar
 *     format: schema message</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface ArrowField {
  /**
   * The field's name, used exactly as given both to write and to find the field on reading. The
   * default, an empty string, leaves the name to the type's {@link ArrowRecord#naming() naming
   * strategy}. A name that another property of the type has too is a compile error.
   *
   * @return the name, or an empty string
   */
  String name() default "";
}
