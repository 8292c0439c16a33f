package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;

/** An annotation that asks for one thing, and can so contradict another of its kind. */
public sealed interface ValueAnnotation
    permits DecimalAnnotation,
        DictionaryAnnotation,
        RunEndAnnotation,
        TensorAnnotation,
        ExtensionAnnotation,
        ConvertAnnotation {
  /** Where the annotation stands. */
  Position position();

  /** The annotation as it would be written in full; two that ask for the same are spelled alike. */
  String spelled();
}
