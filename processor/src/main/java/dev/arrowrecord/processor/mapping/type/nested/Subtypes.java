package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeRow;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.model.JavaClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The subtypes of a sealed type, each of which has to have a column of its own. */
final class Subtypes {
  private static final String ANNOTATE =
      "annotate it with @ArrowRecord, or convert it with @ArrowConvert";

  private final PropertySite site;
  private final ValueMapper mapper;

  Subtypes(PropertySite site, ValueMapper mapper) {
    this.site = site;
    this.mapper = mapper;
  }

  /** The permitted subtypes in order; null after an error. */
  @Nullable List<Subtype> of(JavaClass sealed, Value value) {
    List<Subtype> subtypes = new ArrayList<>();
    boolean covered = true;
    for (JavaClass permitted : sealed.traits().permitted()) {
      Subtype subtype = Subtype.of(permitted);
      subtypes.add(subtype);
      covered &= isCovered(subtype, sealed, value);
    }
    boolean distinct = new SubtypeNames(site).areDistinct(subtypes);
    return covered && distinct ? subtypes : null;
  }

  private boolean isCovered(Subtype subtype, JavaClass sealed, Value value) {
    JavaClass javaClass = subtype.javaClass();
    if (!javaClass.isVisibleFrom(site.packageName())) {
      return report(
          javaClass,
          sealed,
          "the generated class cannot name it",
          "give it package visibility or more");
    }
    if (javaClass.traits().generic()) {
      return report(javaClass, sealed, "it is generic", "declare it without type parameters");
    }
    if (mapper.isConverted(value.part(subtype.name(), subtype.type()))) {
      return true;
    }
    TypeRow row = TypeRow.of(subtype.type());
    if (row == TypeRow.RECORD && javaClass.traits().isSealed()) {
      return report(
          javaClass, sealed, "it has subtypes and is none of them", "make it abstract or final");
    }
    if (javaClass.traits().isOpen()) {
      return report(
          javaClass, sealed, "it is non-sealed, and may be extended", "make it final or sealed");
    }
    return row == TypeRow.RECORD
        || row == TypeRow.ENUM
        || row == TypeRow.SEALED
        || report(javaClass, sealed, "it is not annotated", ANNOTATE);
  }

  private boolean report(JavaClass subtype, JavaClass sealed, String reason, String remedy) {
    site.report(DiagnosticCode.UNION_SUBTYPE, subtype.name(), sealed.name(), reason, remedy);
    return false;
  }
}
