package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates for types that one cannot annotate, as though {@link ArrowRecord} stood on them: those
 * of a library, for instance. The generated classes are in the package of whatever the annotation
 * stands on, and the types can be properties of all records of the same compilation. For an
 * incremental build, put it on the package of the records that have them. It can be repeated, with
 * another naming, or other properties left out.
 *
 * <p>A type can be imported once in a compilation. Members count if they are visible from that
 * package. The parameters of constructors and static methods have no names in class files, unless
 * compiled with {@code -parameters}; records, setters, builders and public fields do without.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Repeatable(ArrowImport.Imports.class)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface ArrowImport {
  /**
   * The types, one at least.
   *
   * @return their classes
   */
  Class<?>[] value();

  /**
   * How the names of their properties become field names.
   *
   * @return the naming strategy
   */
  Naming naming() default Naming.AS_IS;

  /**
   * Properties that are left out, as {@link ArrowIgnore} on them would: those that have no Arrow
   * type, or lead back to the type itself. Where several types are imported together, a property is
   * left out of all that have one of the name.
   *
   * @return the names of properties
   */
  String[] ignore() default {};

  /** Holds several imports; the compiler puts it there. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({ElementType.PACKAGE, ElementType.TYPE})
  @interface Imports {
    /**
     * The imports.
     *
     * @return the imports
     */
    ArrowImport[] value();
  }
}
