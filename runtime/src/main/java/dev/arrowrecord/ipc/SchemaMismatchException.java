package dev.arrowrecord.ipc;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The data is valid Arrow, but its schema does not fit the class it is to be read into. The message
 * names every field that differs, and shows no more than 200 characters of a name or type; {@link
 * #mismatches} has all of them.
 */
public final class SchemaMismatchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 200;

  /**
   * A field that differs.
   *
   * @param path where the field is: {@code price}, {@code address.city}, {@code tags[]}
   * @param expected what the class needs
   * @param found what the data has
   */
  public record Mismatch(String path, String expected, String found) {

    /** One clause: path, what was expected, what was found, each of a length fit for a message. */
    @Override
    public String toString() {
      return shown(path) + ": expected " + shown(expected) + ", found " + shown(found);
    }

    private static String shown(String text) {
      return Excerpt.of(text, LONGEST);
    }
  }

  // Not serializable: a deserialized exception keeps the message, which has all of it.
  private final transient List<Mismatch> mismatches;

  /**
   * Describes every field that differs.
   *
   * @param recordName simple name of the class that the data was to be read into
   * @param mismatches all the differences, in the order of the class's properties
   */
  public SchemaMismatchException(String recordName, List<Mismatch> mismatches) {
    super(
        mismatches.stream()
            .map(Mismatch::toString)
            .collect(Collectors.joining("; ", "The data does not fit " + recordName + ": ", "")));
    this.mismatches = List.copyOf(mismatches);
  }

  /** All fields that differ, in the order of the class's properties. */
  public List<Mismatch> mismatches() {
    return mismatches == null ? List.of() : mismatches;
  }
}
