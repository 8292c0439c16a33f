package dev.arrowrecord.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the errors and notes of one type, so that all of them are reported together. */
public final class Diagnostics {
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Starts empty. */
  public Diagnostics() {}

  /**
   * Adds an error or note.
   *
   * @param code what is wrong
   * @param place the type or property, as {@code Trade} or {@code Trade.price}
   * @param position where it stands
   * @param arguments what the code's template asks for
   */
  public void add(DiagnosticCode code, String place, Position position, Object... arguments) {
    add(new Diagnostic(code, place, code.message(arguments), position));
  }

  /** Adds an error or note. */
  public void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Number of errors so far. */
  public int size() {
    return (int) diagnostics.stream().filter(each -> !each.code().isNote()).count();
  }

  /** Whether there are no errors, though there may be notes. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** The errors and notes, in the order they were found. */
  public List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }
}
