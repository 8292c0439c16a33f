package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.Nullability;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeArguments;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.model.JavaType;
import dev.arrowrecord.processor.model.annotation.Given;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import org.jspecify.annotations.Nullable;

/** Maps: lists of entries, whose keys are never null. */
public final class MapRules {
  private MapRules() {}

  /** The column of a map; null after an error. */
  public static @Nullable Column map(
      Value value, JavaType.Declared type, PropertySite site, ValueMapper mapper) {
    if (!TypeArguments.areKnown(type, "<String, String>", site)) {
      return null;
    }
    JavaType keyType = type.arguments().get(0);
    if (Nullability.isOptional(keyType)) {
      site.report(
          DiagnosticCode.OPTIONAL_MISPLACED,
          type,
          "an empty optional would be a null key, which Arrow does not allow",
          "a map with other keys");
      return null;
    }
    Given<Boolean> sorted = value.annotations().field().keysSorted();
    if (sorted != null && !isComparable(keyType)) {
      site.report(DiagnosticCode.KEYS_NOT_COMPARABLE, sorted.position(), keyType, orderOf(keyType));
      return null;
    }
    Column key = mapper.map(value.part("key", keyType, false));
    Column mapped = mapper.map(value.part("value", type.arguments().get(1)));
    if (key == null || mapped == null) {
      return null;
    }
    Field entries = Field.required("entries", ArrowType.STRUCT, key.field(), mapped.field());
    return new Column(
        new ValueMapping.MapOf(
            type.withArguments(key.value().type(), mapped.value().type()),
            key.value(),
            mapped.value()),
        value.field(ArrowType.map(sorted != null), entries));
  }

  /** What to do about keys without an order. */
  private static String orderOf(JavaType type) {
    String without = "leave out keysSorted";
    return type instanceof JavaType.Declared declared && !declared.javaClass().isPlatform()
        ? "let %s implement Comparable<%s>, or %s"
            .formatted(declared.javaClass().simpleName(), type, without)
        : without;
  }

  private static boolean isComparable(JavaType type) {
    return type instanceof JavaType.Declared declared && declared.javaClass().traits().comparable();
  }
}
