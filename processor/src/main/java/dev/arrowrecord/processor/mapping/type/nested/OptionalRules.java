package dev.arrowrecord.processor.mapping.type.nested;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.mapping.result.Conversion;
import dev.arrowrecord.processor.mapping.type.value.Column;
import dev.arrowrecord.processor.mapping.type.value.Nullability;
import dev.arrowrecord.processor.mapping.type.value.PropertySite;
import dev.arrowrecord.processor.mapping.type.value.TypeArguments;
import dev.arrowrecord.processor.mapping.type.value.Value;
import dev.arrowrecord.processor.mapping.type.value.ValueMapper;
import dev.arrowrecord.processor.model.JavaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Optionals, which are what is in them, or null. Annotations on an optional and those on its
 * argument speak of the same field.
 */
public final class OptionalRules {
  private OptionalRules() {}

  /** The column of an {@code Optional}; null after an error. */
  public static @Nullable Column optional(
      Value value, JavaType.Declared type, PropertySite site, ValueMapper mapper) {
    if (!TypeArguments.areKnown(type, "<String>", site)) {
      return null;
    }
    JavaType content = type.arguments().get(0);
    if (Nullability.isOptional(content)) {
      site.report(
          DiagnosticCode.OPTIONAL_MISPLACED,
          type,
          "an empty optional within an optional would be the same null as the outer one",
          content);
      return null;
    }
    Column column =
        mapper.map(
            Value.declared(value.name(), content, true, value.annotations(), value.nullMarked())
                .convertible(value.convertible()));
    return column == null
        ? null
        : column.converted(type.withArguments(column.value().type()), Conversion.Fixed.OPTIONAL);
  }

  /** The column of an optional of a primitive; null after an error. */
  public static @Nullable Column ofPrimitive(
      Value value, Conversion conversion, ValueMapper mapper) {
    JavaType box = Objects.requireNonNull(Nullability.boxIn(value.type()));
    Column column = mapper.map(value.as(box, value.annotations()));
    return column == null ? null : column.converted(value.type(), conversion);
  }
}
