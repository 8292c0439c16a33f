package dev.arrowrecord.examples.classindex.model;

import dev.arrowrecord.ArrowRecord;

/**
 * The version of a class file's format. Later versions are greater.
 *
 * @param major 44 more than the Java release that brought it
 * @param minor 0, or 65535 where preview features are used; older compilers wrote other numbers
 */
@ArrowRecord
public record ClassFileVersion(int major, int minor) {
  private static final int BEFORE_JAVA_1 = 44;

  /** The Java release that brought this version; 1 for the first two. */
  public int javaRelease() {
    return Math.max(1, major - BEFORE_JAVA_1);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
