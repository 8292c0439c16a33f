package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.NestedSchemas;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeArguments;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.schema.ArrowType;
import org.jspecify.annotations.Nullable;

/** Records within records. */
public final class StructRules {
  private StructRules() {}

  /** The column of another record; null after an error, or if it has to wait. */
  public static @Nullable Column map(
      Value value,
      JavaType.Declared type,
      NestedSchemas nestedSchemas,
      PropertySite site,
      ValueMapper mapper) {
    if (!TypeArguments.areKnown(type, "<…>", site)) {
      return null;
    }
    NestedSchemas.Result nested = nestedSchemas.find(type, site.place());
    if (nested instanceof NestedSchemas.Found found) {
      return new Column(
          new ValueMapping.Struct(value.type(), found.generated()),
          value.field(ArrowType.STRUCT, found.schema().fields()));
    }
    if (nested instanceof NestedSchemas.Cycle cycle) {
      site.report(DiagnosticCode.RECURSION, String.join(" -> ", cycle.path()));
    } else if (nested instanceof NestedSchemas.NotGenerated) {
      site.report(DiagnosticCode.NOT_GENERATED, type, GeneratedNames.of(type.javaClass()).name());
    } else if (nested instanceof NestedSchemas.Deferred) {
      mapper.defer();
    }
    return null;
  }
}
