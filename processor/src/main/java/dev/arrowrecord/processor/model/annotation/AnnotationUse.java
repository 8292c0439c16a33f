package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;
import java.util.Map;

/**
 * One annotation that stands somewhere, whatever it says.
 *
 * @param annotation its name, as {@code @ArrowField}
 * @param values what it says, as the source spells it, by the names of its elements; with what is
 *     left to its defaults
 * @param position where it stands
 */
public record AnnotationUse(String annotation, Map<String, String> values, Position position) {
  /** Makes the map immutable. */
  public AnnotationUse {
    values = Map.copyOf(values);
  }

  /** Whether both are the same annotation with the same values, wherever they stand. */
  public boolean saysSame(AnnotationUse other) {
    return annotation.equals(other.annotation) && values.equals(other.values);
  }
}
