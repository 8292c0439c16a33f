package dev.arrowrecord.processor.mapping.type.wrap;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.WellFormedText;
import dev.arrowrecord.processor.model.annotation.MetadataAnnotation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The metadata that {@code @ArrowMetadata} gives to a field or schema. */
public final class MetadataRules {
  private static final String RESERVED = "ARROW:";

  private MetadataRules() {}

  /** The entries in their order; null after an error. */
  public static @Nullable Map<String, String> map(
      List<MetadataAnnotation> annotations, PropertySite site) {
    Map<String, String> entries = new LinkedHashMap<>();
    boolean right = true;
    for (MetadataAnnotation annotation : annotations) {
      right &= isAllowed(annotation, site);
      entries.put(annotation.key().value(), annotation.value());
    }
    return right ? entries : null;
  }

  private static boolean isAllowed(MetadataAnnotation annotation, PropertySite site) {
    String key = annotation.key().value();
    if (key.isEmpty() || key.startsWith(RESERVED)) {
      site.report(
          DiagnosticCode.METADATA_KEY,
          annotation.key().position(),
          key.isEmpty()
              ? "the key is empty, and readers look entries up by it"
              : "the key \"%s\" begins with \"ARROW:\", as those of the Arrow project do"
                  .formatted(key),
          key.startsWith("ARROW:extension:") ? "use @ArrowExtension" : "choose another");
      return false;
    }
    return WellFormedText.check("the metadata key", key, annotation.key(), site)
        && WellFormedText.check("the metadata value", annotation.value(), annotation.key(), site);
  }
}
