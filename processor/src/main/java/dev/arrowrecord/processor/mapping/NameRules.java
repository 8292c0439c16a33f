package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.RecordModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Keeps the names of generated classes apart from each other, and from those of the user. */
final class NameRules {
  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> typesByGenerated = new HashMap<>();

  NameRules() {}

  /** Names that generated classes cannot have. */
  void addTaken(Collection<String> qualifiedNames) {
    qualifiedNames.stream().filter(name -> !typesByGenerated.containsKey(name)).forEach(taken::add);
  }

  /** Reports the type if its generated class cannot have the name it should. */
  void check(RecordModel model, Diagnostics diagnostics) {
    String generated = GeneratedNames.of(model.type()).qualifiedName();
    String other = typesByGenerated.putIfAbsent(generated, model.type().name());
    String user = null;
    if (taken.contains(generated)) {
      user = "a class of yours";
    } else if (other != null && !other.equals(model.type().name())) {
      user = "the class generated for " + other;
    }
    if (user != null) {
      diagnostics.add(
          DiagnosticCode.NAME_TAKEN,
          model.type().name(),
          model.annotationPosition(),
          GeneratedNames.of(model.type()).name(),
          user);
    }
  }
}
