package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Registers converters for all properties of the types they convert. On a package, it is for the
 * records of that package and of those below it; on a type, for that type and those within it. The
 * nearest registration counts, and {@link ArrowConvert} comes before all of them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ArrowConverters {
  /**
   * The converters, each for another type.
   *
   * @return their classes
   */
  Class<? extends ArrowConverter<?, ?>>[] value();
}
