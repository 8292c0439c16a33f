package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** Finds the enums in a mapping, but for those within other records. */
final class EnumClasses implements ValueMapping.Visitor<List<JavaClass>> {
  @Override
  public List<JavaClass> visitScalar(ValueMapping.Scalar scalar) {
    return List.of();
  }

  @Override
  public List<JavaClass> visitEnumeration(ValueMapping.Enumeration enumeration) {
    return List.of(enumeration.enumClass());
  }

  @Override
  public List<JavaClass> visitStruct(ValueMapping.Struct struct) {
    return List.of();
  }

  @Override
  public List<JavaClass> visitSequence(ValueMapping.Sequence sequence) {
    return sequence.element().accept(this);
  }

  @Override
  public List<JavaClass> visitMap(ValueMapping.MapOf map) {
    return Stream.of(map.key(), map.value()).flatMap(part -> part.accept(this).stream()).toList();
  }

  @Override
  public List<JavaClass> visitConverted(ValueMapping.Converted converted) {
    return converted.inner().accept(this);
  }
}
