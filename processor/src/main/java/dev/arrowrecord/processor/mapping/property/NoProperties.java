package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why a type has nothing to write. */
public final class NoProperties {
  private NoProperties() {}

  /** Reports a type without properties; whether it was one. */
  public static boolean report(RecordModel model, Properties properties, Diagnostics diagnostics) {
    if (!properties.isEmpty() || isEmptyRecord(model)) {
      return false;
    }
    CreatorReport creators =
        new CreatorReport(model, properties, new Creations(model, properties), diagnostics);
    if (!creators.hiddenAccessors() && !creators.hiddenAccessorsOfFields()) {
      diagnostics.add(
          DiagnosticCode.NO_PROPERTIES, model.name(), model.position(), reason(model, properties));
    }
    return true;
  }

  /** Notes which properties are missing because Lombok is yet to run, where others are there. */
  public static void noteLombok(RecordModel model, Properties properties, Diagnostics diagnostics) {
    List<String> unread =
        model.fields().stream()
            .filter(field -> !field.is(Variable.Trait.TRANSIENT))
            .map(Variable::name)
            .filter(name -> properties.find(name) == null && !properties.isIgnored(name))
            .toList();
    if (model.surroundings().lombok() && !unread.isEmpty()) {
      diagnostics.add(
          DiagnosticCode.LOMBOK_LATER, model.name(), model.position(), String.join(", ", unread));
    }
  }

  /** Whether it is meant to hold nothing, as a case without data of a sealed type does. */
  static boolean isEmptyRecord(RecordModel model) {
    return model.type().kind() == JavaClass.Kind.RECORD && model.fields().isEmpty();
  }

  private static String reason(RecordModel model, Properties properties) {
    if (!properties.names().isEmpty()
        && properties.names().stream().allMatch(properties::isIgnored)) {
      return "every property is marked with @ArrowIgnore; leave at least one";
    }
    if (model.surroundings().lombok()) {
      return "the class has no accessors before Lombok has run; put Lombok before ArrowRecord on"
          + " the annotation processor path";
    }
    if (model.shape().isSealed()) {
      return "the type is sealed and has no accessors; put @ArrowRecord on its subtypes instead,"
          + " and make it the type of a record's property, which is a union of them";
    }
    Optional<String> nearMiss = nearMiss(model, properties);
    if (nearMiss.isPresent()) {
      return nearMiss.get();
    }
    return switch (model.type().kind()) {
      case INTERFACE -> "the interface has no accessors; add some";
      default ->
          "the class has no accessors; add a constructor or setters, and an accessor for what they"
              + " set";
    };
  }

  /** A field or parameter beside which there is a method of nearly the same name. */
  private static Optional<String> nearMiss(RecordModel model, Properties properties) {
    SimilarMembers similar = new SimilarMembers(model, properties.accessorNames());
    Stream<Variable> fields =
        model.fields().stream().filter(field -> !field.is(Variable.Trait.TRANSIENT));
    return Stream.concat(fields, properties.parameters())
        .map(Variable::name)
        .flatMap(
            name ->
                similar.to(name, List.of()).stream()
                    .map(member -> SimilarMembers.unread(name) + SimilarMembers.meant(member)))
        .findFirst()
        .map(problem -> problem + "; rename one of them, or add an accessor");
  }
}
