package dev.arrowrecord.processor.mapping.type.wrap;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.Nullability;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.mapping.type.value.VisibleTypes;
import dev.arrowrecord.processor.model.ConverterModel;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.ConvertAnnotation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Values that a class of the user's converts to others. */
public final class ConverterRules {
  private final PropertySite site;
  private final ValueMapper mapper;
  private final Converters converters;

  /** Prepares for one property. */
  public ConverterRules(PropertySite site, ValueMapper mapper, Converters converters) {
    this.site = site;
    this.mapper = mapper;
    this.converters = converters;
  }

  /** The converter of a value: its own, or its type's, or one that is registered for the type. */
  public @Nullable ConvertAnnotation find(Value value) {
    ConvertAnnotation own = value.annotations().converter();
    if (own != null) {
      JavaType box = Nullability.boxIn(value.type());
      // One for what is in an optional of a primitive is for it to find.
      return box != null && converts(own, box) ? null : own;
    }
    if (!value.convertible()) {
      return null;
    }
    if (value.type() instanceof JavaType.Declared declared) {
      ConvertAnnotation ofType = declared.javaClass().traits().annotations().converter();
      if (ofType != null) {
        return ofType;
      }
    }
    return converters.registered(value.type());
  }

  /** Whether a converter converts the very type of a value. */
  public boolean fits(Value value) {
    ConvertAnnotation converter = find(value);
    return converter != null && converts(converter, value.type());
  }

  /**
   * An array or optional whose converter is for what is in it, with the converter there; every
   * other value as it is.
   */
  public Value settled(Value value) {
    ConvertAnnotation own = value.annotations().converter();
    JavaType type = own == null ? value.type() : settled(value.type(), own);
    return type.equals(value.type())
        ? value
        : value.as(type, value.annotations().withoutConverter());
  }

  private JavaType settled(JavaType type, ConvertAnnotation converter) {
    if (type instanceof JavaType.Array array && converts(converter, array.innermost())) {
      return array.convertedWithin(converter);
    }
    if (type instanceof JavaType.Declared declared
        && Nullability.isOptional(type)
        && declared.arguments().size() == 1
        && converts(converter, declared.arguments().get(0))) {
      JavaType content = declared.arguments().get(0);
      return declared.withArguments(content.withAnnotations(content.annotations().with(converter)));
    }
    return type;
  }

  private boolean converts(ConvertAnnotation converter, JavaType type) {
    return converters
        .find(converter.converter())
        .map(ConverterModel::java)
        .filter(type.boxed()::sameAs)
        .isPresent();
  }

  /**
   * The column of a converted value; null after an error, or if the converter does not exist yet.
   */
  public @Nullable Column map(Value value, ConvertAnnotation annotation) {
    Optional<ConverterModel> found = converters.find(annotation.converter());
    if (found.isEmpty()) {
      mapper.defer();
      return null;
    }
    ConverterModel converter = found.get();
    JavaType java = converter.java();
    JavaType arrow = converter.arrow();
    if (java == null || arrow == null || !isUsable(converter, annotation)) {
      return java == null || arrow == null ? reportOpen(converter, annotation) : null;
    }
    if (!java.sameAs(value.type().boxed())) {
      site.report(
          DiagnosticCode.CONVERTER_MISMATCH,
          annotation.position(),
          converter.type().name(),
          java,
          value.type(),
          remedy(value, java));
      return null;
    }
    if (Nullability.isOptional(arrow)) {
      site.report(
          DiagnosticCode.OPTIONAL_MISPLACED,
          annotation.position(),
          arrow,
          "%s is never asked for a null".formatted(converter.type().name()),
          "a converter without the optional");
      return null;
    }
    Value target = value.converted(arrow, converter.annotations(), converter.nullMarked());
    Column column = VisibleTypes.check(arrow, site) ? mapper.map(target) : null;
    return column == null
        ? null
        : column.converted(value.type(), new Conversion.Custom(converter.type()));
  }

  private boolean isUsable(ConverterModel converter, ConvertAnnotation annotation) {
    String packageName = site.packageName();
    boolean samePackage = converter.type().packageName().equals(packageName);
    if (!converter.type().isVisibleFrom(packageName)) {
      return report(converter, annotation, "it is not visible there", "give it more visibility");
    }
    if (converter.type().traits().isAbstract()) {
      return report(converter, annotation, "it is abstract", "name a class that is not");
    }
    if (converter.inner()) {
      return report(
          converter, annotation, "it needs an instance of the class around it", "make it static");
    }
    if (converter.constructor() == null) {
      return report(converter, annotation, "it has no constructor without parameters", "add one");
    }
    boolean callable =
        switch (converter.constructor()) {
          case PUBLIC -> true;
          case PACKAGE -> samePackage;
          case PRIVATE -> false;
        };
    if (!callable) {
      return report(
          converter,
          annotation,
          "its constructor without parameters is not visible there",
          "give it more visibility");
    }
    return converter.checkedExceptions().isEmpty()
        || report(
            converter,
            annotation,
            "its constructor throws " + String.join(", ", converter.checkedExceptions()),
            "throw unchecked exceptions instead");
  }

  private @Nullable Column reportOpen(ConverterModel converter, ConvertAnnotation annotation) {
    report(
        converter,
        annotation,
        "it does not say which types it converts",
        "let it implement ArrowConverter with two types that are no type variables");
    return null;
  }

  private boolean report(
      ConverterModel converter, ConvertAnnotation annotation, String reason, String remedy) {
    site.report(
        DiagnosticCode.CONVERTER_UNUSABLE,
        annotation.position(),
        converter.type().name(),
        reason,
        remedy);
    return false;
  }

  private static String remedy(Value value, JavaType java) {
    boolean within =
        value.type() instanceof JavaType.Declared declared
            && declared.arguments().stream().anyMatch(java::sameAs);
    return within
        ? "put @ArrowConvert in front of the type argument"
        : "use a converter for that type";
  }
}
