package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.PropertyMapping;
import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;

/** Finds out whether a mapping has other records in it, however deep. */
final class NestedRecords {
  private NestedRecords() {}

  /** Whether any property of a record is or holds another record. */
  static boolean in(RecordMapping mapping) {
    return mapping.properties().stream().map(PropertyMapping::value).anyMatch(NestedRecords::in);
  }

  private static boolean in(ValueMapping value) {
    return value instanceof ValueMapping.Struct
        || value.parts().stream().anyMatch(NestedRecords::in);
  }
}
