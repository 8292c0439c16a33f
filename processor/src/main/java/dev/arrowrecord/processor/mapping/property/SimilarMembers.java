package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a type can be read by, searched for what somebody may have meant. */
final class SimilarMembers {
  private final RecordModel model;
  private final AccessorNames names;

  SimilarMembers(RecordModel model, AccessorNames names) {
    this.model = model;
    this.names = names;
  }

  /**
   * The accessor or public field whose property has the most similar name.
   *
   * @param name what there is no member for
   * @param taken the names of properties that are spoken of already
   * @return the member as it is written; empty if none is similar
   */
  Optional<String> to(String name, Collection<String> taken) {
    List<Member> members = new ArrayList<>();
    for (Executable accessor : model.accessors()) {
      String bean = names.read(accessor);
      if (accessor.accessible()) {
        members.add(new Member(bean == null ? accessor.name() : bean, accessor.signature()));
      }
    }
    for (Variable field : model.fields()) {
      if (field.is(Variable.Trait.PUBLIC)) {
        members.add(new Member(field.name(), "field " + field.name()));
      }
    }
    return members.stream()
        .filter(member -> !taken.contains(member.property()))
        .filter(member -> distance(name, member.property()) <= Math.max(1, name.length() / 3))
        .min(Comparator.comparingInt(member -> distance(name, member.property())))
        .map(Member::described);
  }

  /** Says that a property cannot be read. */
  static String unread(String property) {
    return "%s has no accessor %s and no public field"
        .formatted(property, AccessorNames.suggested(property));
  }

  /** Asks for a member that was found. */
  static String meant(String described) {
    return " (is %s meant?)".formatted(described);
  }

  private record Member(String property, String described) {}

  /** How many letters are to be added, left out or replaced, in whichever case they are. */
  private static int distance(String from, String to) {
    String first = from.toLowerCase(Locale.ROOT);
    String second = to.toLowerCase(Locale.ROOT);
    int[] row = new int[second.length() + 1];
    for (int j = 0; j <= second.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= second.length(); j++) {
        int replaced = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[second.length()];
  }
}
