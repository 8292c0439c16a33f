package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Converts values with a class of the user's. On a property, or on a type argument, it is for that
 * one; on the declaration of a type, it is for all uses of that type.
 *
 * @see ArrowConverters
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
public @interface ArrowConvert {
  /**
   * The converter.
   *
   * @return its class
   */
  Class<? extends ArrowConverter<?, ?>> value();
}
