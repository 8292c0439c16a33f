package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.type.value.FieldName;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.model.annotation.Given;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps the names of a union's children apart. */
final class SubtypeNames {
  private final PropertySite site;

  SubtypeNames(PropertySite site) {
    this.site = site;
  }

  /** Reports names that are none, or that another subtype has too. */
  boolean areDistinct(List<Subtype> subtypes) {
    Map<String, Subtype> byName = new HashMap<>();
    boolean distinct = true;
    for (Subtype subtype : subtypes) {
      Given<String> given = subtype.givenName();
      distinct &= given == null || FieldName.check(subtype.name(), given, site);
      Subtype other = byName.putIfAbsent(subtype.name(), subtype);
      if (other != null) {
        Position at = given == null ? site.position() : given.position();
        site.report(
            DiagnosticCode.UNION_NAME,
            at,
            subtype.name(),
            other.javaClass().name(),
            subtype.javaClass().name(),
            "give one of them another with @ArrowVariant(name)");
        distinct = false;
      }
    }
    return distinct;
  }
}
