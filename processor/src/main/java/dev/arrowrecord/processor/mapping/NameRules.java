package dev.arrowrecord.processor.mapping;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.mapping.result.GeneratedNames;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.RecordModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Keeps the names of generated classes apart from each other, and from those of the user. */
final class NameRules {
  private static final String OF_THE_USER = "a class of yours";
  private static final String OF_ANOTHER_PROCESSOR = "a class that another processor generated";

  private final Map<String, String> ownersByTaken = new HashMap<>();
  private final Map<String, JavaClass> typesByGenerated = new HashMap<>();

  // What is there in the first round, the user wrote.
  private String owner = OF_THE_USER;

  NameRules() {}

  /** Names that are new in a round, and that generated classes cannot have. */
  void addTaken(Collection<String> qualifiedNames) {
    for (String name : qualifiedNames) {
      if (!typesByGenerated.containsKey(name)) {
        ownersByTaken.putIfAbsent(name, owner);
      }
    }
    owner = OF_ANOTHER_PROCESSOR;
  }

  /** Reports the type if its generated class cannot have the name it should. */
  void check(RecordModel model, Diagnostics diagnostics) {
    JavaClass type = model.type();
    JavaClass generated = GeneratedNames.of(type, model.packageName());
    JavaClass other = typesByGenerated.putIfAbsent(generated.qualifiedName(), type);
    String user = ownersByTaken.get(generated.qualifiedName());
    if (user == null && other != null && !other.qualifiedName().equals(type.qualifiedName())) {
      boolean namesakes = other.name().equals(type.name());
      user = "the class generated for " + (namesakes ? other.qualifiedName() : other.name());
    }
    if (user != null) {
      diagnostics.add(
          DiagnosticCode.NAME_TAKEN,
          type.name(),
          model.annotationPosition(),
          "class",
          generated.name(),
          user);
    }
  }
}
