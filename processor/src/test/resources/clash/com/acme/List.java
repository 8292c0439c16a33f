package com.acme;

import dev.arrowrecord.ArrowRecord;

@ArrowRecord
public record List(java.util.List<String> list, java.util.Map<String, List.Int> map) {
  @ArrowRecord
  public record Int(int int_) {}
}
