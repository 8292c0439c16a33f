package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves a property out of the Arrow schema.
 *
 * <p>The property is not written. On reading, its constructor argument or field gets the default
 * value of its Java type: {@code null}, {@code 0} or {@code false}; a builder is not told of it,
 * and so has its own. The property may therefore have a type that Arrow cannot represent. A field
 * of that name in the data is skipped like any other unknown field.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface ArrowIgnore {}
