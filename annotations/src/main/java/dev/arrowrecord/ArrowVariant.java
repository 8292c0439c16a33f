package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Pins how a subtype of a sealed interface appears in a union, so that data written before stays
 * readable whatever becomes of its name.
 *
 * <p>Without it, the name is the subtype's simple name, and the type id follows from that name: it
 * does not change when subtypes are added, removed or reordered. Two names that lead to the same
 * type id are a compile error, and one of them has to be pinned.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArrowVariant {
  /**
   * The name of the union's child.
   *
   * @return the name, or an empty string for the subtype's simple name
   */
  String name() default "";

  /**
   * The type id.
   *
   * @return the id, from 0 to 127; or -1 if it follows from the name
   */
  int id() default -1;
}
