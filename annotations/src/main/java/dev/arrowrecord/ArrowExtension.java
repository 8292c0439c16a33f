package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the extension type of a field, which tells readers what its values mean beyond how they are
 * stored: {@code @ArrowExtension(name = "arrow.json")} on a string, or a name of your own. Readers
 * that do not know the name see the storage type.
 *
 * <p>It stands where {@link ArrowField} does; on a type argument, it speaks of the elements; on an
 * {@code @ArrowRecord} type, of every field that is a struct of that type.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#extension-types">Arrow:
 *     extension types</a>
 * @see <a href="https://arrow.apache.org/docs/format/CanonicalExtensions.html">Arrow: canonical
 *     extension types</a>
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
public @interface ArrowExtension {
  /**
   * The name. Those that begin with {@code arrow.} are the Arrow project's.
   *
   * @return the name
   */
  String name();

  /**
   * The extension's parameters, in the form that it defines.
   *
   * @return the parameters, or an empty string
   */
  String metadata() default "";
}
