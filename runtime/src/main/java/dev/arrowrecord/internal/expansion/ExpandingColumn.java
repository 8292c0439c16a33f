package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.vector.Column;
import java.util.List;

/** A column that was read, and may become more objects than it has slots. */
public interface ExpandingColumn extends Column {
  /** Where the field is in the class, for messages. */
  String path();

  /** The columns below it that the reader needs; none for one that is dictionary-encoded. */
  List<? extends ExpandingColumn> children();

  /** Whether there are bytes for each slot, be it only a bit each. */
  boolean hasBytes();

  /**
   * Which part of its bytes is its own: less than 1 if buffers of its batch overlap, so that some
   * bytes stand for several columns.
   */
  double share();

  /**
   * What its slots take as values of a dictionary; worked out once, as many batches refer to it.
   */
  SlotCosts costs();
}
