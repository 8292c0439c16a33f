package dev.arrowrecord.internal.objects;

import java.io.UncheckedIOException;

/**
 * A column of which vectors make objects, which may take much memory however few its bytes are.
 * Vectors say what they make when they are made themselves, and ask before they make any.
 */
public interface ObjectColumn {
  /** What vectors make of the values. */
  ColumnReading reading();

  /**
   * Checks, before the value of a slot with children, or a row of a record batch, is made, that it
   * takes no more memory than what one call makes may.
   *
   * @param slot which the column has
   * @return the slot before which no other needs to be checked; 0 if each does
   * @throws UncheckedIOException if it takes more, or if the rows of the batch take far more than
   *     its bytes account for; its cause is an {@link dev.arrowrecord.ipc.ArrowFormatException}
   */
  int checkObject(int slot);

  /**
   * Checks the same of the values of all slots, before they are made into one list.
   *
   * @throws UncheckedIOException if they take more; its cause is an {@link
   *     dev.arrowrecord.ipc.ArrowFormatException}
   */
  void checkAllObjects();

  /**
   * Whether the values of a dictionary batch may be kept as objects once they are made, if they
   * cannot change: not if all that there are would take much memory.
   */
  boolean keepsObjects();
}
