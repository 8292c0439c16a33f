package dev.arrowrecord.processor.model;

import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowMetadata;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import dev.arrowrecord.Unit;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.model.annotation.AnnotationUse;
import dev.arrowrecord.processor.model.annotation.ConvertAnnotation;
import dev.arrowrecord.processor.model.annotation.DecimalAnnotation;
import dev.arrowrecord.processor.model.annotation.DictionaryAnnotation;
import dev.arrowrecord.processor.model.annotation.ExtensionAnnotation;
import dev.arrowrecord.processor.model.annotation.FieldAnnotation;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.processor.model.annotation.MetadataAnnotation;
import dev.arrowrecord.processor.model.annotation.RunEndAnnotation;
import dev.arrowrecord.processor.model.annotation.TensorAnnotation;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that speak of one value. */
final class ValueAnnotationReader {
  private static final Map<String, Reader> READERS = new HashMap<>();

  static {
    READERS.put(ArrowField.class.getCanonicalName(), ValueAnnotationReader::field);
    READERS.put(ArrowMetadata.class.getCanonicalName(), ValueAnnotationReader::metadata);
    READERS.put(ArrowMetadata.Entries.class.getCanonicalName(), ValueAnnotationReader::entries);
    READERS.put(
        ArrowDecimal.class.getCanonicalName(),
        values ->
            ValueAnnotations.of(
                new DecimalAnnotation(
                    values.numberOrZero("precision"),
                    values.numberOrZero("scale"),
                    values.constant("rounding", RoundingMode.UNNECESSARY).value(),
                    values.position()),
                use("@ArrowDecimal", values)));
    READERS.put(
        ArrowDictionary.class.getCanonicalName(),
        values ->
            ValueAnnotations.of(
                new DictionaryAnnotation(
                    values.constant("index", DataType.class),
                    Given.orElse(values.flag("ordered"), false),
                    values.position()),
                use("@ArrowDictionary", values)));
    READERS.put(
        ArrowRunEndEncoded.class.getCanonicalName(),
        values ->
            ValueAnnotations.of(
                new RunEndAnnotation(values.constant("runEnds", DataType.INT32), values.position()),
                use("@ArrowRunEndEncoded", values)));
    READERS.put(
        ArrowTensor.class.getCanonicalName(),
        values ->
            ValueAnnotations.of(
                new TensorAnnotation(
                    values.numbers("shape"),
                    values.texts("dimensionNames"),
                    values.numbers("permutation"),
                    values.position()),
                use("@ArrowTensor", values)));
    READERS.put(
        ArrowExtension.class.getCanonicalName(),
        values ->
            ValueAnnotations.of(
                new ExtensionAnnotation(
                    values.textOrEmpty("name"), values.textOrEmpty("metadata"), values.position()),
                use("@ArrowExtension", values)));
    READERS.put(
        ArrowConvert.class.getCanonicalName(),
        values -> {
          Given<String> converter = values.className("value");
          return ValueAnnotations.of(
              new ConvertAnnotation(converter.value(), converter.position()),
              use("@ArrowConvert", values));
        });
  }

  private ValueAnnotationReader() {}

  /**
   * What an annotation asks for; nothing if it is none of ours.
   *
   * @param position where it stands
   */
  static ValueAnnotations read(AnnotationMirror mirror, Position position) {
    Reader reader = reader(mirror);
    return reader == null
        ? ValueAnnotations.NONE
        : reader.read(new AnnotationValues(mirror, position));
  }

  /** Whether an annotation is one of ours that speaks of a value. */
  static boolean isKnown(AnnotationMirror mirror) {
    return reader(mirror) != null;
  }

  private static @Nullable Reader reader(AnnotationMirror mirror) {
    return mirror.getAnnotationType().asElement() instanceof TypeElement type
        ? READERS.get(type.getQualifiedName().toString())
        : null;
  }

  private static ValueAnnotations field(AnnotationValues values) {
    return ValueAnnotations.of(
        new FieldAnnotation(
            values.text("name"),
            but(values.constant("type", DataType.class), DataType.DEFAULT::equals),
            but(values.constant("unit", Unit.class), Unit.DEFAULT::equals),
            but(values.text("zone"), String::isEmpty),
            values.number("size"),
            but(values.flag("keysSorted"), sorted -> !sorted)),
        use("@ArrowField", values));
  }

  private static ValueAnnotations metadata(AnnotationValues values) {
    return ValueAnnotations.of(
        new MetadataAnnotation(
            values.textOrEmpty("key"), values.textOrEmpty("value").value(), values.position()),
        use("@ArrowMetadata", values));
  }

  /** Several entries, which the compiler has put together. */
  private static ValueAnnotations entries(AnnotationValues values) {
    ValueAnnotations all = ValueAnnotations.NONE;
    for (AnnotationMirror entry : values.annotations("value")) {
      all = all.with(metadata(new AnnotationValues(entry, values.position())));
    }
    return all;
  }

  /** What is written out as its default is not given either. */
  private static <T> @Nullable Given<T> but(@Nullable Given<T> given, Predicate<T> isDefault) {
    return given == null || isDefault.test(given.value()) ? null : given;
  }

  private static AnnotationUse use(String annotation, AnnotationValues values) {
    return new AnnotationUse(annotation, values.spelled(), values.position());
  }

  /** Reads one kind of annotation. */
  private interface Reader {
    ValueAnnotations read(AnnotationValues values);
  }
}
