package com.acme;

import dev.arrowrecord.ArrowRecord;

public interface Outer {
  @ArrowRecord
  record Inner(long id) {}
}
