package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @ArrowField} asks for, on one declaration or on several together; null for all that
 * is left to its default.
 *
 * @param name the name of the field
 * @param type the type
 * @param unit the unit of time
 * @param zone the time zone
 * @param size the number of bytes or elements
 * @param keysSorted where it says that keys are sorted
 */
public record FieldAnnotation(
    @Nullable Given<String> name,
    @Nullable Given<DataType> type,
    @Nullable Given<Unit> unit,
    @Nullable Given<String> zone,
    @Nullable Given<Integer> size,
    @Nullable Given<Boolean> keysSorted) {
  /** Nothing at all. */
  public static final FieldAnnotation NONE =
      new FieldAnnotation(null, null, null, null, null, null);
}
