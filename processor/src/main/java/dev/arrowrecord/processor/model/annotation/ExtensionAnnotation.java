package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;

/**
 * An {@code @ArrowExtension}.
 *
 * @param name the name of the extension type
 * @param metadata its parameters; empty if it has none
 * @param position where the annotation stands
 */
public record ExtensionAnnotation(Given<String> name, Given<String> metadata, Position position)
    implements ValueAnnotation {
  @Override
  public String spelled() {
    return metadata.value().isEmpty()
        ? "@ArrowExtension(name = \"%s\")".formatted(name.value())
        : "@ArrowExtension(name = \"%s\", metadata = \"%s\")"
            .formatted(name.value(), metadata.value());
  }
}
