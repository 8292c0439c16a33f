package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adds a key and a value to the metadata of a schema, if it stands on an {@code @ArrowRecord} type,
 * or else of a field. It can be repeated with other keys.
 *
 * <p>On a property it stands where {@link ArrowField} does; on a type argument, it speaks of the
 * elements.
 *
 * @see <a
 *     href="https://arrow.apache.org/docs/format/Columnar.html#custom-application-metadata">Arrow:
 *     custom application metadata</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(ArrowMetadata.Entries.class)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
public @interface ArrowMetadata {
  /**
   * The key. Those that begin with {@code ARROW:} are the Arrow project's, and a compile error.
   *
   * @return the key
   */
  String key();

  /**
   * The value.
   *
   * @return the value
   */
  String value();

  /** Holds several entries; the compiler puts it there. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({
    ElementType.RECORD_COMPONENT,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
  })
  @interface Entries {
    /**
     * The entries.
     *
     * @return the entries
     */
    ArrowMetadata[] value();
  }
}
