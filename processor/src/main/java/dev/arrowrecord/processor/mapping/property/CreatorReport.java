package dev.arrowrecord.processor.mapping.property;

import dev.arrowrecord.Access;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.diagnostic.Diagnostics;
import dev.arrowrecord.processor.diagnostic.Position;
import dev.arrowrecord.processor.mapping.property.Creation.ByConstructor;
import dev.arrowrecord.processor.mapping.property.Creation.ByView;
import dev.arrowrecord.processor.model.Executable;
import dev.arrowrecord.processor.model.Reach;
import dev.arrowrecord.processor.model.RecordModel;
import dev.arrowrecord.processor.model.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says why nothing makes the records of a type. */
final class CreatorReport {

  private static final String IF_MEANT = " If that is meant, access = WRITE_ONLY says so.";

  private final RecordModel model;
  private final Properties properties;
  private final Creations creations;
  private final Diagnostics diagnostics;

  CreatorReport(
      RecordModel model, Properties properties, Creations creations, Diagnostics diagnostics) {
    this.model = model;
    this.properties = properties;
    this.creations = creations;
    this.diagnostics = diagnostics;
  }

  /** Two things have {@code @ArrowCreator}. */
  void several(Executable second, Executable first) {
    badCreator(second, first.signature() + " has it, too", "keep one", model, diagnostics);
  }

  /** What has {@code @ArrowCreator} is not called, as records are only written. */
  void needless(Executable marked) {
    diagnostics.add(
        DiagnosticCode.CONFLICTING_ANNOTATIONS,
        model.name(),
        position(marked),
        "@ArrowCreator and access = WRITE_ONLY",
        "records that are only written are not made",
        "remove one of them");
  }

  /** What has {@code @ArrowCreator} makes no records. */
  static void noCreator(Executable marked, RecordModel model, Diagnostics diagnostics) {
    boolean constructor = model.constructors().contains(marked);
    badCreator(
        marked,
        constructor
            ? "the class is abstract"
            : "it is neither a constructor, nor a static method that returns %s, nor one that"
                    .formatted(model.declaration())
                + " takes nothing and returns a builder of one",
        constructor ? "move it to a static method" : "move it to one of these",
        model,
        diagnostics);
  }

  /** What has {@code @ArrowCreator} cannot be used. */
  void impossible(Executable marked, Creation creation) {
    badCreator(marked, differences(creation), "mend that, or choose another", model, diagnostics);
  }

  /** There is no way to make records: an error if they have to be read, else a note. */
  void none(List<Creation> all) {
    boolean required = model.annotation().access() == Access.READ_WRITE;
    if (required && (hiddenConstructor(all) || hiddenAccessors())) {
      return;
    }
    if (required) {
      diagnostics.add(
          DiagnosticCode.NO_CREATOR,
          model.name(),
          model.annotation().accessPosition(),
          reason(all),
          remedy(all));
    } else {
      diagnostics.add(
          DiagnosticCode.WRITE_ONLY,
          model.name(),
          model.position(),
          reason(all),
          model.annotation().imported()
              ? nameless(all)
                  + "To read them, convert them to a class of your own with @ArrowConvert."
              : nameless(all) + remedy(all) + IF_MEANT);
    }
  }

  /** Reports accessors that are not visible, if making them so is all that is needed. */
  boolean hiddenAccessors() {
    for (Executable constructor : model.constructors()) {
      List<Variable> unread =
          constructor.parameters().stream()
              .filter(
                  parameter ->
                      creations.difference(parameter, constructor.parameters()).isPresent())
              .toList();
      if (constructor.accessible()
          && !unread.isEmpty()
          && unread.stream().allMatch(this::isHidden)) {
        unread.forEach(this::hiddenAccessor);
        return true;
      }
    }
    return false;
  }

  /** Reports accessors that are not visible, and read fields; whether there are any. */
  boolean hiddenAccessorsOfFields() {
    List<Variable> hidden =
        model.fields().stream()
            .filter(field -> properties.find(field.name()) == null)
            .filter(field -> properties.findInaccessible(field.name()) != null)
            .toList();
    hidden.forEach(this::hiddenAccessor);
    return !hidden.isEmpty();
  }

  private static void badCreator(
      Executable marked, String reason, String remedy, RecordModel model, Diagnostics diagnostics) {
    diagnostics.add(
        DiagnosticCode.BAD_CREATOR,
        model.name(),
        position(marked),
        marked.signature(),
        reason,
        remedy);
  }

  private static Position position(Executable marked) {
    return marked.creator() == null ? marked.position() : marked.creator();
  }

  private boolean hiddenConstructor(List<Creation> all) {
    for (Creation creation : all) {
      if (creation.means() instanceof ByConstructor by
          && !by.constructor().accessible()
          && creation.differences().size() == 1) {
        hidden(model.name(), "constructor " + by.constructor().signature(), by.constructor());
        return true;
      }
    }
    return false;
  }

  private boolean isHidden(Variable parameter) {
    Executable hidden = properties.findInaccessible(parameter.name());
    return properties.find(parameter.name()) == null
        && hidden != null
        && hidden.returnType().sameAs(parameter.type());
  }

  private void hiddenAccessor(Variable parameter) {
    Executable hidden = properties.findInaccessible(parameter.name());
    if (hidden != null) {
      hidden(model.name() + "." + parameter.name(), "accessor " + hidden.signature(), hidden);
    }
  }

  private void hidden(String place, String what, Executable executable) {
    diagnostics.add(
        DiagnosticCode.HIDDEN_MEMBER,
        place,
        executable.position(),
        what,
        executable.reach(),
        executable.reach() == Reach.PRIVATE
            ? "give it package visibility or more"
            : "make it public");
  }

  private static String reason(List<Creation> all) {
    if (all.isEmpty()) {
      return "the class is abstract, and has neither a static method nor a builder that makes them";
    }
    return isViewAlone(all)
        ? "no view on a row could implement the interface: " + differences(all.get(0))
        : "nothing can make them: "
            + all.stream().map(CreatorReport::described).collect(Collectors.joining("; "));
  }

  private String remedy(List<Creation> all) {
    if (all.isEmpty()) {
      return "Add one.";
    }
    if (isViewAlone(all) && model.shape().isSealed()) {
      return "Take @ArrowRecord away, and properties of it are unions of its subtypes.";
    }
    return isViewAlone(all)
        ? "Leave nothing abstract but accessors, or add a static method or a builder."
        : "Give one of them parameters or setters with the names and types of the properties;"
            + " @ArrowIgnore on a parameter leaves it out.";
  }

  /** What to do if one of them might serve, but for its class file; empty if none does. */
  private static String nameless(List<Creation> all) {
    return all.stream().anyMatch(each -> each.differences().equals(List.of(Creations.NAMELESS)))
        ? "Parameters are matched by name, not by position: have the class compiled with"
            + " -parameters. "
        : "";
  }

  private static boolean isViewAlone(List<Creation> all) {
    return all.size() == 1 && all.get(0).means() instanceof ByView;
  }

  private static String described(Creation creation) {
    List<String> differences = new ArrayList<>(creation.differences());
    String first = differences.get(0);
    // How far it can be seen reads better as a sentence of its own.
    if (first.startsWith("is ")) {
      differences.remove(0);
      return creation.described()
          + " "
          + first
          + (differences.isEmpty() ? "" : ", and " + String.join(", ", differences));
    }
    return creation.described() + ": " + String.join(", ", differences);
  }

  private static String differences(Creation creation) {
    String differences = String.join(", and ", creation.differences());
    return differences.startsWith("is ") ? "it " + differences : differences;
  }
}
