package dev.arrowrecord.internal.binding;

/** Where fields are in a schema, for messages. */
public final class FieldPath {
  /** Names that are longer are cut: one may be as long as all metadata, and stand in every path. */
  private static final int LONGEST = 200;

  private FieldPath() {}

  /**
   * The path of a field.
   *
   * @param parent that of the field above it; empty for none
   * @param name its name
   */
  public static String of(String parent, String name) {
    String shown = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
    return parent.isEmpty() ? shown : parent + "." + shown;
  }
}
