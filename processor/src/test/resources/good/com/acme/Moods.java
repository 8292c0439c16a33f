package com.acme;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.util.Map;

@ArrowRecord
record Moods(
    Mood plain,
    @ArrowDictionary(index = DataType.UINT16, ordered = true) Mood ordered,
    @ArrowDictionary(index = DataType.INT64) Mood growing,
    @ArrowField(type = DataType.UTF8_VIEW) Mood name,
    @ArrowField(type = DataType.INT8) Mood ordinal,
    Map<@ArrowField(type = DataType.UTF8) Mood, @ArrowField(type = DataType.INT32) Mood> changes) {
  enum Mood {
    GOOD,
    BAD {
      @Override
      public String toString() {
        return "bad";
      }
    }
  }
}
