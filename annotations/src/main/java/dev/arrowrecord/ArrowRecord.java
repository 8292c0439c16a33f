package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates the Arrow schema, writer and reader of the annotated type.
 *
 * <p>They are the static members of the class {@code <Type>Arrow}, in the type's own package and
 * with its visibility; for a nested type {@code Outer.Inner} it is {@code Outer_InnerArrow}. Each
 * property of the type is one field of the schema, in the order of declaration:
 *
 * <pre>{@code
 * @ArrowRecord
 * public record Trade(long id, String symbol, double price) {}
 *
 * TradeArrow.writeFile(trades, path);
 * List<Trade> back = TradeArrow.readFile(path);
 * }</pre>
 *
 * <p>A property whose type has no Arrow counterpart, and two properties with the same field name,
 * are compile errors.
 *
 * @see ArrowField
 * @see ArrowIgnore
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#schema-message">Arrow columnar
 *     format: schema message</a>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArrowRecord {
  /**
   * How the type's property names become field names. By default they are kept as they are. A name
   * given by {@link ArrowField#name} is taken as it stands.
   *
   * @return the naming strategy
   */
  Naming naming() default Naming.AS_IS;

  /**
   * The names of properties in the order of their fields. Those that it does not name follow in the
   * order of declaration, a superclass's before the type's own. A name that is no property is a
   * compile error.
   *
   * @return the names of the properties that come first
   */
  String[] order() default {};

  /**
   * Whether records are written and read, or written only. By default, what cannot be constructed
   * is written only, and a compiler note says so.
   *
   * @return what the generated class can do
   */
  Access access() default Access.AUTO;
}
