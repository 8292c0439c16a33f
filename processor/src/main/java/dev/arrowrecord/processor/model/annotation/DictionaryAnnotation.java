package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * An {@code @ArrowDictionary}.
 *
 * @param index the type of its indices; null if it gives none
 * @param ordered whether the order of its values means something
 * @param position where the annotation stands
 */
public record DictionaryAnnotation(
    @Nullable Given<DataType> index, boolean ordered, Position position)
    implements ValueAnnotation {
  @Override
  public String spelled() {
    return "@ArrowDictionary(index = %s, ordered = %s)"
        .formatted(Given.orElse(index, DataType.INT32), ordered);
  }
}
