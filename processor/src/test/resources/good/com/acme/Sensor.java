package com.acme;

import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;

/** An interface, read as a view on the row. */
@ArrowRecord
public interface Sensor extends Named {
  int[] getSamples();

  double mean();

  boolean isOn();

  @ArrowIgnore
  Object cache();

  default double twice() {
    return 2 * mean();
  }
}

interface Named {
  String name();
}
