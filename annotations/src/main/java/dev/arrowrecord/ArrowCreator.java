package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses what makes objects when records are read: a constructor or static method whose parameters
 * are properties by name and type, or a static method without parameters that returns a builder.
 * Without it, it is the constructor with the most properties, then a static method of the same
 * type, then a builder.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface ArrowCreator {}
