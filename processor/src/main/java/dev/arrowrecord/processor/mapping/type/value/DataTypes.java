package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.model.annotation.Given;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a data type is one of those to choose from. */
public final class DataTypes {
  private DataTypes() {}

  /**
   * Reports a type that is none of them.
   *
   * @param what what would have the type, for the message
   * @param given the type
   * @param choices the types it can have
   */
  public static boolean check(
      String what, Given<DataType> given, List<DataType> choices, PropertySite site) {
    return check(what, given, choices, "", site);
  }

  /** The same for a value of a row. */
  public static boolean check(Value value, Given<DataType> given, TypeRow row, PropertySite site) {
    String alternative =
        row.isContainer() ? ", or put it in front of the type argument it is meant for" : "";
    return check(value.type().toString(), given, row.types(), alternative, site);
  }

  private static boolean check(
      String what,
      Given<DataType> given,
      List<DataType> choices,
      String alternative,
      PropertySite site) {
    if (choices.contains(given.value())) {
      return true;
    }
    site.report(
        DiagnosticCode.UNSUITABLE_DATA_TYPE,
        given.position(),
        what,
        given.value(),
        choices.isEmpty()
            ? "leave the type out, as there is only one" + alternative
            : "choose " + listed(choices) + alternative);
    return false;
  }

  private static String listed(List<DataType> types) {
    int last = types.size() - 1;
    String first =
        types.subList(0, last).stream().map(DataType::name).collect(Collectors.joining(", "));
    return last == 0 ? types.get(0).name() : first + " or " + types.get(last);
  }
}
