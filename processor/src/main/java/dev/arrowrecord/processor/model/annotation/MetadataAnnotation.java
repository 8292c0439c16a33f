package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;

/**
 * An {@code @ArrowMetadata}.
 *
 * @param key its key
 * @param value its value
 * @param position where the annotation stands
 */
public record MetadataAnnotation(Given<String> key, String value, Position position) {
  /** The annotation as it would be written. */
  public String spelled() {
    return "@ArrowMetadata(key = \"%s\", value = \"%s\")".formatted(key.value(), value);
  }
}
