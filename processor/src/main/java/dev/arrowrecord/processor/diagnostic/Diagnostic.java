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
  /** What most messages advise for a property that cannot be mapped. */
  public static final String IGNORE = "mark the property with @ArrowIgnore";

  /** The same with another way to leave the property out, and with that if it had none. */
  public Diagnostic ignoring(String remedy) {
    String other =
        message.contains(IGNORE)
            ? message.replace(IGNORE, remedy)
            : message.replaceFirst("\\.$", ", or ") + remedy + ".";
    return new Diagnostic(code, place, other, position);
  }

  /** The message as users see it: {@code [AR012] Trade.price: BigDecimal needs …}. */
  public String text() {
    return "[" + code.code() + "] " + place + ": " + message;
  }
}
