package dev.arrowrecord;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses what makes objects when records are read: a constructor or static method whose parameters
 * are properties by name and type, or a static method without parameters that returns a builder.
 *
 * <p>Without it, it is what gives the object the most of the properties that it stores. Of equals,
 * a constructor comes before a static method, that before a builder, and more parameters before
 * fewer. Setters and public fields take what a constructor or static method does not.
 *
 * <p>A builder has methods that take one property each, {@code price(x)}, {@code setPrice(x)} or
 * {@code withPrice(x)}, and one that takes nothing and returns the object, {@code build()} if there
 * are several.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.CONSTRUCTOR, ElementType.METHOD})
public @interface ArrowCreator {}
