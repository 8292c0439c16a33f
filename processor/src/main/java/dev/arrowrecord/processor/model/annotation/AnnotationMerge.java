package dev.arrowrecord.processor.model.annotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brings the annotations on two declarations of one value together, and notes contradictions. */
final class AnnotationMerge {
  private final List<Contradiction> contradictions = new ArrayList<>();

  private AnnotationMerge() {}

  /** Both; of what contradicts itself, the first. */
  static ValueAnnotations of(ValueAnnotations first, ValueAnnotations second) {
    AnnotationMerge merge = new AnnotationMerge();
    first.contradictions().forEach(merge::add);
    second.contradictions().forEach(merge::add);
    return new ValueAnnotations(
        merge.field(first.field(), second.field()),
        merge.one(first.decimal(), second.decimal(), "a field has one precision and scale"),
        merge.one(first.dictionary(), second.dictionary(), "a field has one dictionary"),
        merge.one(first.runEnds(), second.runEnds(), "run ends have one type"),
        merge.one(first.tensor(), second.tensor(), "a tensor has one shape"),
        merge.one(first.extension(), second.extension(), "a field has one extension type"),
        merge.one(first.converter(), second.converter(), "a value is converted once"),
        merge.metadata(first.metadata(), second.metadata()),
        ValueAnnotations.joined(first.uses(), second.uses()),
        merge.contradictions);
  }

  /** Notes a contradiction once, as an annotation on a declaration is one on its type, too. */
  private void add(Contradiction contradiction) {
    if (contradictions.stream().noneMatch(contradiction::isSame)) {
      contradictions.add(contradiction);
    }
  }

  private FieldAnnotation field(FieldAnnotation first, FieldAnnotation second) {
    return new FieldAnnotation(
        given(first.name(), second.name(), "name = \"%s\"", "a field has one name"),
        given(first.type(), second.type(), "type = %s", "a field has one type"),
        given(first.unit(), second.unit(), "unit = %s", "a field has one unit"),
        given(first.zone(), second.zone(), "zone = \"%s\"", "a field has one time zone"),
        given(first.size(), second.size(), "size = %s", "all values of a field have one size"),
        first.keysSorted() == null ? second.keysSorted() : first.keysSorted());
  }

  private <T> @Nullable Given<T> given(
      @Nullable Given<T> first, @Nullable Given<T> second, String spelling, String reason) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    if (!first.value().equals(second.value())) {
      String field = "@ArrowField(" + spelling + ")";
      add(
          new Contradiction(
              field.formatted(first.value()),
              field.formatted(second.value()),
              reason,
              second.position()));
    }
    return first;
  }

  private <T extends ValueAnnotation> @Nullable T one(
      @Nullable T first, @Nullable T second, String reason) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    if (!first.spelled().equals(second.spelled())) {
      add(new Contradiction(first.spelled(), second.spelled(), reason, second.position()));
    }
    return first;
  }

  private List<MetadataAnnotation> metadata(
      List<MetadataAnnotation> first, List<MetadataAnnotation> second) {
    List<MetadataAnnotation> all = new ArrayList<>(first);
    for (MetadataAnnotation each : second) {
      MetadataAnnotation other = withKey(first, each.key().value());
      if (other == null) {
        all.add(each);
      } else if (!other.value().equals(each.value())) {
        add(
            new Contradiction(
                other.spelled(), each.spelled(), "a key has one value", each.position()));
      }
    }
    return all;
  }

  private static @Nullable MetadataAnnotation withKey(List<MetadataAnnotation> all, String key) {
    return all.stream().filter(each -> each.key().value().equals(key)).findFirst().orElse(null);
  }
}
