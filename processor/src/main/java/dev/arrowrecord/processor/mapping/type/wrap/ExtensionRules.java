package dev.arrowrecord.processor.mapping.type.wrap;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.WellFormedText;
import dev.arrowrecord.processor.model.annotation.ExtensionAnnotation;
import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/** The extension type that {@code @ArrowExtension} gives to a field. */
public final class ExtensionRules {
  private static final String BOOL8 = "arrow.bool8";

  private final PropertySite site;

  /** Prepares for one property. */
  public ExtensionRules(PropertySite site) {
    this.site = site;
  }

  /** The same column as storage of an extension type; null after an error. */
  public @Nullable Column apply(Column column, @Nullable ExtensionAnnotation annotation) {
    if (annotation == null) {
      return column;
    }
    String name = annotation.name().value();
    String metadata = annotation.metadata().value();
    Field field = column.field();
    if (name.isBlank()) {
      report(annotation.name().position(), "an extension type has a name", "give it one");
      return null;
    }
    if (!WellFormedText.check("the extension name", name, annotation.name(), site)
        || !WellFormedText.check("the extension metadata", metadata, annotation.metadata(), site)) {
      return null;
    }
    if (BOOL8.equals(field.metadata().get(Field.EXTENSION_NAME)) && !BOOL8.equals(name)) {
      site.report(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          annotation.position(),
          "@ArrowField(type = BOOL8) and " + annotation.spelled(),
          "BOOL8 is the extension type arrow.bool8",
          "remove one of them");
      return null;
    }
    CanonicalExtension canonical = CanonicalExtension.of(name);
    if (name.startsWith("arrow.") && canonical == null) {
      report(
          annotation.name().position(),
          "\"%s\" is none of Arrow's extension types, whose names alone begin with \"arrow.\""
              .formatted(name),
          "use one of these, or another name");
      return null;
    }
    return canonical == null || suits(canonical, field, annotation)
        ? column.withField(field.withExtension(name, metadata))
        : null;
  }

  private boolean suits(CanonicalExtension extension, Field field, ExtensionAnnotation annotation) {
    if (!extension.canStore(field.type())) {
      report(
          annotation.name().position(),
          "%s is stored as %s, but this field is %s"
              .formatted(annotation.name().value(), extension.storage(), field.type()),
          extension.remedy());
      return false;
    }
    if (!extension.canHave(annotation.metadata().value())) {
      report(
          annotation.metadata().position(),
          "the metadata of %s is %s".formatted(annotation.name().value(), extension.metadata()),
          "give it in that form");
      return false;
    }
    return true;
  }

  private void report(Position at, String fact, String remedy) {
    site.report(DiagnosticCode.EXTENSION, at, fact, remedy);
  }
}
