package dev.arrowrecord.tools.cell;

/**
 * A value that is not the same on both sides.
 *
 * @param path which field, such as {@code address.city} or {@code tags[2]}
 * @param left the value of the one, as text
 * @param right the value of the other, as text
 */
public record Difference(String path, String left, String right) {
  Difference below(String parent) {
    return new Difference(parent + path, left, right);
  }
}
