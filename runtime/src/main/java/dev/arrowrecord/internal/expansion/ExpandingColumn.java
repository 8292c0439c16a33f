package dev.arrowrecord.internal.expansion;

import dev.arrowrecord.internal.objects.ObjectColumn;
import dev.arrowrecord.vector.Column;
import java.util.List;

/** A column that was read, and may become more objects than it has slots. */
public interface ExpandingColumn extends Column, ObjectColumn {
  /** Where the field is in the class, for messages. */
  String path();

  /** Whether it is no column, but has all those of a batch, with a slot for each row. */
  boolean isBatch();

  /** Where its message begins in the stream or file, for messages. */
  long byteOffset();

  /** The columns below it that the reader needs; none for one that is dictionary-encoded. */
  List<? extends ExpandingColumn> children();

  /** Whether there are bytes for each slot, be it only a bit each. */
  boolean hasBytes();

  /**
   * Which part of its bytes is its own: less than 1 if buffers of its batch overlap, so that some
   * bytes stand for several columns.
   */
  double share();

  /** Whether it is read into rows, which have an object for each value, and not into a class. */
  boolean isRow();

  /** What its slots take as objects, in what needs no more; worked out once for all who ask. */
  SlotCosts costs();

  /** How many sums may be made of the costs of its batch. */
  SumsAllowance sumsAllowance();
}
