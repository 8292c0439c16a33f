package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.RecordMapping;
import dev.arrowrecord.processor.mapping.result.ValueMapping;

/** Finds out whether a mapping has other records in it, however deep. */
final class NestedRecords implements ValueMapping.Visitor<Boolean> {
  private static final NestedRecords VISITOR = new NestedRecords();

  private NestedRecords() {}

  /** Whether any property of a record is or holds another record. */
  static boolean in(RecordMapping mapping) {
    return mapping.properties().stream().anyMatch(property -> property.value().accept(VISITOR));
  }

  @Override
  public Boolean visitScalar(ValueMapping.Scalar scalar) {
    return false;
  }

  @Override
  public Boolean visitEnumeration(ValueMapping.Enumeration enumeration) {
    return false;
  }

  @Override
  public Boolean visitStruct(ValueMapping.Struct struct) {
    return true;
  }

  @Override
  public Boolean visitSequence(ValueMapping.Sequence sequence) {
    return sequence.element().accept(this);
  }

  @Override
  public Boolean visitMap(ValueMapping.MapOf map) {
    return map.key().accept(this) || map.value().accept(this);
  }

  @Override
  public Boolean visitConverted(ValueMapping.Converted converted) {
    return converted.inner().accept(this);
  }
}
