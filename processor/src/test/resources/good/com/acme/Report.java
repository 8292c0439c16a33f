package com.acme;

import dev.arrowrecord.Access;
import dev.arrowrecord.ArrowRecord;

/** A class that is only written, with all that can be read from it. */
@ArrowRecord(access = Access.WRITE_ONLY, order = "title")
public abstract class Report {
  public final int version = 3;

  public abstract long total();

  public boolean isEmpty() {
    return total() == 0;
  }

  public String getTitle() {
    return "Report " + version;
  }
}
