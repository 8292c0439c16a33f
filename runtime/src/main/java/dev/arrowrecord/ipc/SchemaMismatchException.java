package dev.arrowrecord.ipc;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The data is valid Arrow, but its schema does not fit the class it is to be read into. The message
 * names every field that differs, and shows no more than 200 characters of a name or type; {@link
 * #mismatches} has all of them. If several differ, its first line says how many, and each of the
 * others is of one field:
 *
 * <pre>
 * The data does not fit Trade: 2 fields differ:
 *   price: expected float64 not null, found utf8
 *   venue.city: expected utf8, found no such field
 * </pre>
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
    super("The data does not fit " + recordName + ": " + listed(mismatches));
    this.mismatches = List.copyOf(mismatches);
  }

  private static String listed(List<Mismatch> mismatches) {
    String between = "\n  ";
    String each = mismatches.stream().map(Mismatch::toString).collect(Collectors.joining(between));
    return mismatches.size() == 1 ? each : mismatches.size() + " fields differ:" + between + each;
  }

  /** All fields that differ, in the order of the class's properties. */
  public List<Mismatch> mismatches() {
    return mismatches == null ? List.of() : mismatches;
  }
}
