package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Adjusts the Arrow field of one property, or of what is in it.
 *
 * <p>It stands on whatever declares the property: a record component, a field, an accessor or a
 * constructor parameter; or on a type argument or array component, such as {@code
 * List<@ArrowField(type = DataType.UINT8) Integer>}, where it speaks of the elements.
 *
 * <p>In front of an array, as in {@code @ArrowField(size = 3) float[]}, a name, a list type and a
 * size speak of the array, and so do {@link ArrowTensor}, {@link ArrowExtension} and {@link
 * ArrowMetadata}. All else, with {@link ArrowDecimal}, {@link ArrowDictionary} and {@link
 * ArrowRunEndEncoded}, speaks of what is in it. Between component and brackets, as in {@code
 * float @ArrowField(size = 3) []}, annotations always speak of the array.
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
  ElementType.PARAMETER,
  ElementType.TYPE_USE
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

  /**
   * The Arrow type, where a Java type can have more than one. Values that it cannot hold are
   * refused when they are written.
   *
   * @return the type
   */
  DataType type() default DataType.DEFAULT;

  /**
   * The unit of a time of day, a timestamp or a duration. The default is microseconds.
   *
   * @return the unit
   */
  Unit unit() default Unit.DEFAULT;

  /**
   * The time zone of a timestamp: a name of the IANA database, or an offset such as {@code +01:00}.
   * The default is UTC. It says how the instant is to be shown; the instant itself is the same in
   * every zone. Values are read back in this zone, and not in the one they were written with:
   * {@code ZonedDateTime} in {@code ZoneId.of(zone)}, {@code OffsetDateTime} at the offset that the
   * zone has at that time. By default a {@code ZonedDateTime} has {@code ZoneId.of("UTC")}, which
   * is not equal to {@code ZoneOffset.UTC}; with {@code +00:00} it has the latter.
   *
   * @return the zone, or an empty string
   */
  String zone() default "";

  /**
   * The number of bytes of a {@link DataType#FIXED_SIZE_BINARY}, or of elements of a {@link
   * DataType#FIXED_SIZE_LIST}. Given, it asks for these types by itself.
   *
   * @return the size, or -1
   */
  int size() default -1;

  /**
   * Whether the keys of each map are in ascending order. The entries are then sorted when they are
   * written; the keys must be {@code Comparable}.
   *
   * @return whether keys are sorted
   */
  boolean keysSorted() default false;
}
