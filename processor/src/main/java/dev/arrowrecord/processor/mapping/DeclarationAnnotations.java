package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.wrap.Converters;
import dev.arrowrecord.processor.mapping.type.wrap.MetadataRules;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.annotation.AnnotationUse;
import dev.arrowrecord.processor.model.annotation.Contradiction;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import java.util.Map;
import java.util.Set;

/** The annotations on the declaration of an annotated type, beside {@code @ArrowRecord}. */
final class DeclarationAnnotations {
  private static final Set<String> OF_TYPES =
      Set.of("@ArrowMetadata", "@ArrowExtension", "@ArrowConvert");

  private final RecordModel model;
  private final Converters converters;
  private final PropertySite site;

  DeclarationAnnotations(RecordModel model, Converters converters, Diagnostics diagnostics) {
    this.model = model;
    this.converters = converters;
    this.site =
        new PropertySite(
            model.type().name(),
            model.javaType(),
            model.position(),
            model.type().packageName(),
            false,
            diagnostics);
  }

  /** The metadata of the schema, after reporting what is wrong with any of the annotations. */
  Map<String, String> metadata() {
    ValueAnnotations annotations = model.type().traits().annotations();
    for (AnnotationUse use : annotations.uses()) {
      if (!OF_TYPES.contains(use.annotation())) {
        site.report(
            DiagnosticCode.IDLE_ANNOTATION,
            use.position(),
            use.annotation(),
            "it is for properties, and %s is a type".formatted(model.type().name()),
            "remove it, or put it on a property");
      }
    }
    for (Contradiction contradiction : annotations.contradictions()) {
      site.report(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          contradiction.position(),
          contradiction.first() + " and " + contradiction.second(),
          contradiction.reason(),
          "remove one of them");
    }
    converters.checkRivals(site);
    Map<String, String> metadata = MetadataRules.map(annotations.metadata(), site);
    return metadata == null ? Map.of() : metadata;
  }
}
