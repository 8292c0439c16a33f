package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.model.annotation.Given;

/** Whether text that becomes UTF-8 has only whole characters. */
public final class WellFormedText {
  private WellFormedText() {}

  /**
   * Reports half a character.
   *
   * @param what what the text is, for the message
   * @param text the text
   * @param given where it stands
   */
  public static boolean check(String what, String text, Given<?> given, PropertySite site) {
    int surrogate = firstUnpaired(text);
    if (surrogate >= 0) {
      site.report(
          DiagnosticCode.UNPAIRED_SURROGATE,
          given.position(),
          what,
          (int) text.charAt(surrogate),
          surrogate);
    }
    return surrogate < 0;
  }

  /** The index of the first unpaired surrogate; -1 if there is none. */
  public static int firstUnpaired(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
        return i;
      }
    }
    return -1;
  }
}
