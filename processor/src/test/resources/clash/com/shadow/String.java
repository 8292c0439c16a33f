package com.shadow;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;

/** Stands in front of java.lang.String in its package, with names that would end a comment. */
@ArrowRecord
public record String(
    @ArrowField(name = "*/ } \\u002a/ {@link \"quoted\"\n") java.lang.String text,
    Other.Iterable kind,
    long number) {
  public interface Other {
    enum Iterable {
      ONE
    }
  }
}
