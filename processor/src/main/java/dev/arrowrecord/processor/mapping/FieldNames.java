package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.Naming;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.property.Property;
import dev.arrowrecord.processor.mapping.type.value.WellFormedText;
import dev.arrowrecord.processor.model.annotation.Given;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names the fields of one type, each differently. */
final class FieldNames {
  private static final Pattern WORD_END = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");
  private static final Pattern ACRONYM_END = Pattern.compile("(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private final Naming naming;
  private final Diagnostics diagnostics;
  private final Map<String, String> placesByName = new HashMap<>();

  FieldNames(Naming naming, Diagnostics diagnostics) {
    this.naming = naming;
    this.diagnostics = diagnostics;
  }

  /** The field name of a property. */
  String name(Property property, String place) {
    Given<String> given = property.annotations().value().field().name();
    String name = given == null ? byStrategy(property.name()) : given.value();
    Position position = given == null ? property.position() : given.position();
    if (isWellFormed(name, place, position)) {
      checkDistinct(name, place, position);
    }
    return name;
  }

  private boolean isWellFormed(String name, String place, Position position) {
    if (name.isBlank()) {
      diagnostics.add(
          DiagnosticCode.EMPTY_NAME, place, position, name.isEmpty() ? "empty" : "blank");
      return false;
    }
    int surrogate = WellFormedText.firstUnpaired(name);
    if (surrogate >= 0) {
      diagnostics.add(
          DiagnosticCode.UNPAIRED_SURROGATE,
          place,
          position,
          "the field name",
          (int) name.charAt(surrogate),
          surrogate);
      return false;
    }
    return true;
  }

  private void checkDistinct(String name, String place, Position position) {
    String other = placesByName.putIfAbsent(name, place);
    if (other != null) {
      diagnostics.add(DiagnosticCode.DUPLICATE_FIELD, place, position, name, other);
    }
  }

  private String byStrategy(String property) {
    return switch (naming) {
      case AS_IS -> property;
      case SNAKE_CASE ->
          ACRONYM_END
              .matcher(WORD_END.matcher(property).replaceAll("_"))
              .replaceAll("_")
              .toLowerCase(Locale.ROOT);
    };
  }
}
