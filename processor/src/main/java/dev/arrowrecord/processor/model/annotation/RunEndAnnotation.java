package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.Position;

/**
 * An {@code @ArrowRunEndEncoded}.
 *
 * @param runEnds the type of its run ends
 * @param position where the annotation stands
 */
public record RunEndAnnotation(Given<DataType> runEnds, Position position)
    implements ValueAnnotation {
  @Override
  public String spelled() {
    return "@ArrowRunEndEncoded(runEnds = %s)".formatted(runEnds.value());
  }
}
