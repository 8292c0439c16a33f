package dev.arrowrecord.processor.model;

import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A class that is named as a converter.
 *
 * @param type the class
 * @param inner whether it or a type around it needs an enclosing instance
 * @param constructor from where its constructor without parameters can be called; null if it has
 *     none
 * @param checkedExceptions the checked exceptions of that constructor
 * @param java the type that it converts; null if it leaves it open
 * @param arrow the type that it converts to, with annotations; null if it leaves it open
 * @param annotations what annotations on {@code toArrow} ask of the values it gives
 * @param nullMarked whether it stands in a JSpecify {@code @NullMarked} scope
 */
public record ConverterModel(
    JavaClass type,
    boolean inner,
    @Nullable Visibility constructor,
    List<String> checkedExceptions,
    @Nullable JavaType java,
    @Nullable JavaType arrow,
    ValueAnnotations annotations,
    boolean nullMarked) {
  /** Makes the list immutable. */
  public ConverterModel {
    checkedExceptions = List.copyOf(checkedExceptions);
  }
}
