package dev.arrowrecord.processor.model.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that annotations ask of one value, be it a property, an element, a key, what an optional
 * holds or what a converter gives; null for what they do not speak of.
 *
 * @param field {@code @ArrowField}
 * @param decimal {@code @ArrowDecimal}
 * @param dictionary {@code @ArrowDictionary}
 * @param runEnds {@code @ArrowRunEndEncoded}
 * @param tensor {@code @ArrowTensor}
 * @param extension {@code @ArrowExtension}
 * @param converter {@code @ArrowConvert}
 * @param metadata every {@code @ArrowMetadata}, each with another key
 * @param uses every annotation, whatever it says
 * @param contradictions what the annotations do not agree on; the first of each is taken
 */
public record ValueAnnotations(
    FieldAnnotation field,
    @Nullable DecimalAnnotation decimal,
    @Nullable DictionaryAnnotation dictionary,
    @Nullable RunEndAnnotation runEnds,
    @Nullable TensorAnnotation tensor,
    @Nullable ExtensionAnnotation extension,
    @Nullable ConvertAnnotation converter,
    List<MetadataAnnotation> metadata,
    List<AnnotationUse> uses,
    List<Contradiction> contradictions) {
  /** No annotations. */
  public static final ValueAnnotations NONE =
      new ValueAnnotations(
          FieldAnnotation.NONE,
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          List.of());

  /** Makes the lists immutable. */
  public ValueAnnotations {
    metadata = List.copyOf(metadata);
    uses = List.copyOf(uses);
    contradictions = List.copyOf(contradictions);
  }

  /** An {@code @ArrowField}. */
  public static ValueAnnotations of(FieldAnnotation field, AnnotationUse use) {
    return new ValueAnnotations(
        field, null, null, null, null, null, null, List.of(), List.of(use), List.of());
  }

  /** An {@code @ArrowMetadata}. */
  public static ValueAnnotations of(MetadataAnnotation metadata, AnnotationUse use) {
    return new ValueAnnotations(
        FieldAnnotation.NONE,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(metadata),
        List.of(use),
        List.of());
  }

  /** Any other annotation. */
  public static ValueAnnotations of(ValueAnnotation annotation, AnnotationUse use) {
    return new ValueAnnotations(
        FieldAnnotation.NONE,
        annotation instanceof DecimalAnnotation decimal ? decimal : null,
        annotation instanceof DictionaryAnnotation dictionary ? dictionary : null,
        annotation instanceof RunEndAnnotation runEnds ? runEnds : null,
        annotation instanceof TensorAnnotation tensor ? tensor : null,
        annotation instanceof ExtensionAnnotation extension ? extension : null,
        annotation instanceof ConvertAnnotation converter ? converter : null,
        List.of(),
        List.of(use),
        List.of());
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return uses.isEmpty();
  }

  /** These and the annotations on another declaration of the same value. */
  public ValueAnnotations with(ValueAnnotations other) {
    if (other.isEmpty()) {
      return this;
    }
    return isEmpty() ? other : AnnotationMerge.of(this, other);
  }

  /** These, and where they do not speak of something, others that they stand before. */
  public ValueAnnotations orElse(ValueAnnotations others) {
    ValueAnnotations merged = with(others);
    return new ValueAnnotations(
        merged.field,
        merged.decimal,
        merged.dictionary,
        merged.runEnds,
        merged.tensor,
        merged.extension,
        merged.converter,
        merged.metadata,
        merged.uses,
        joined(contradictions, others.contradictions));
  }

  /** The same without {@code @ArrowConvert}, which has been followed. */
  public ValueAnnotations withoutConverter() {
    return new ValueAnnotations(
        field,
        decimal,
        dictionary,
        runEnds,
        tensor,
        extension,
        null,
        metadata,
        uses,
        contradictions);
  }

  static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
