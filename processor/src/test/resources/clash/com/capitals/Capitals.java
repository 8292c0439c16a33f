package com.capitals;

import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowRecord;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Enums with names in capitals. */
@ArrowRecord
public record Capitals(
    OS os,
    List<E> es,
    Map<IPC, SCHEMA.Kind> kinds,
    SCHEMA_MESSAGE message,
    TZ tz,
    TZ.E inner,
    UUID id,
    Uuid uuid,
    @ArrowConvert(Converters.OfBoolean.class) boolean buy,
    @ArrowConvert(Converters.OfText.class) StringBuilder text,
    java.util.concurrent.TimeUnit unit) {
  /** An enum named like a class of the JDK, but for its case. */
  public enum Uuid {
    ONE
  }
}
