package dev.arrowrecord.processor.diagnostic;

/**
 * One error in the user's source, or a note on it.
 *
 * @param code what is wrong
 * @param place the type or property, as {@code Trade} or {@code Trade.price}
 * @param message rule, fact and remedy
 * @param position where it stands
 */
public record Diagnostic(DiagnosticCode code, String place, String message, Position position) {
  /** The message as users see it: {@code [AR012] Trade.price: BigDecimal needs …}. */
  public String text() {
    return "[" + code.code() + "] " + place + ": " + message;
  }
}
