package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;

/**
 * The type of the builder for a mapping.
 *
 * @param declared the Java type as declared, which may have wildcards where the mapping has none
 * @param types the names of classes in the file
 */
record BuilderTypes(JavaType declared, TypeNames types) implements ValueMapping.Visitor<String> {
  /** The builder of a kind. */
  static JavaClass of(ColumnKind kind) {
    return RuntimeNames.builder(kind.builder());
  }

  @Override
  public String visitScalar(ValueMapping.Scalar scalar) {
    return types.of(of(scalar.kind()));
  }

  @Override
  public String visitRounded(ValueMapping.Rounded rounded) {
    return types.of(of(ColumnKind.DECIMAL));
  }

  @Override
  public String visitEnumeration(ValueMapping.Enumeration enumeration) {
    return types.of(of(ColumnKind.ENUM), types.of(enumeration.enumClass()));
  }

  @Override
  public String visitStruct(ValueMapping.Struct struct) {
    return types.of(struct.generated()) + ".Builder";
  }

  @Override
  public String visitSequence(ValueMapping.Sequence sequence) {
    return types.of(of(sequence.kind()), types.of(declared));
  }

  @Override
  public String visitTensor(ValueMapping.Tensor tensor) {
    return types.of(of(ColumnKind.TENSOR), types.of(tensor.type()));
  }

  @Override
  public String visitMap(ValueMapping.MapOf map) {
    return types.of(of(ColumnKind.MAP), types.of(map.key().type()), types.of(map.value().type()));
  }

  @Override
  public String visitUnion(ValueMapping.Union union) {
    return types.of(of(union.kind()), types.of(union.type()));
  }

  @Override
  public String visitEncoded(ValueMapping.Encoded encoded) {
    return types.of(of(encoded.kind()), types.of(declared.boxed()));
  }

  @Override
  public String visitConverted(ValueMapping.Converted converted) {
    return types.of(
        of(ColumnKind.CONVERTED), types.of(converted.type()), types.of(converted.inner().type()));
  }
}
