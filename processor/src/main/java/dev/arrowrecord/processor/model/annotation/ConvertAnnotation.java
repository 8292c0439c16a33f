package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;

/**
 * An {@code @ArrowConvert}, or one of the converters of an {@code @ArrowConverters}.
 *
 * @param converter the qualified name of the converter; empty if it does not exist yet
 * @param position where it is named
 */
public record ConvertAnnotation(String converter, Position position) implements ValueAnnotation {
  @Override
  public String spelled() {
    return "@ArrowConvert(%s.class)".formatted(converter.substring(converter.lastIndexOf('.') + 1));
  }
}
