package dev.arrowrecord.processor.mapping.type.wrap;

import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.ExtensionAnnotation;
import dev.arrowrecord.processor.model.annotation.ValueAnnotations;
import dev.arrowrecord.schema.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts around a column what annotations ask for, from the inside out. */
public final class FieldRules {
  private FieldRules() {}

  /** The column with all of it; null after an error. */
  public static @Nullable Column apply(Column column, Value value, PropertySite site) {
    ValueAnnotations annotations = value.annotations();
    Column encoded = EncodingRules.dictionary(column, annotations.dictionary(), site);
    encoded = encoded == null ? null : new ExtensionRules(site).apply(encoded, extension(value));
    encoded = encoded == null ? null : EncodingRules.runEnds(encoded, annotations.runEnds(), site);
    Map<String, String> metadata = MetadataRules.map(annotations.metadata(), site);
    return encoded == null || metadata == null ? null : withMetadata(encoded, metadata);
  }

  /** The value's own extension type, or the one of all fields of its type. */
  private static @Nullable ExtensionAnnotation extension(Value value) {
    ExtensionAnnotation own = value.annotations().extension();
    return own == null
            && value.type() instanceof JavaType.Declared declared
            && declared.javaClass().arrowRecord()
        ? declared.javaClass().traits().annotations().extension()
        : own;
  }

  private static Column withMetadata(Column column, Map<String, String> metadata) {
    if (metadata.isEmpty()) {
      return column;
    }
    Field field = column.field();
    Map<String, String> all = new LinkedHashMap<>(metadata);
    all.putAll(field.metadata());
    return column.withField(field.withMetadata(all));
  }
}
