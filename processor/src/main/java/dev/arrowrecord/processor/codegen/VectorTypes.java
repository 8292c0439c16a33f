package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaClass;

/** The type of the vector for a mapping. */
record VectorTypes(TypeNames types) implements ValueMapping.Visitor<String> {
  /** The vector of a mapping. */
  String of(ValueMapping value) {
    return value.accept(this);
  }

  /** The vector of a kind. */
  static JavaClass of(ColumnKind kind) {
    return RuntimeNames.vector(kind.vector());
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
    return types.of(struct.generated()) + ".Batch";
  }

  @Override
  public String visitSequence(ValueMapping.Sequence sequence) {
    return types.of(of(sequence.kind()), types.of(sequence.type()), of(sequence.element()));
  }

  @Override
  public String visitTensor(ValueMapping.Tensor tensor) {
    return types.of(of(ColumnKind.TENSOR), types.of(tensor.type()), of(tensor.element()));
  }

  @Override
  public String visitMap(ValueMapping.MapOf map) {
    return types.of(
        of(ColumnKind.MAP),
        types.of(map.key().type()),
        types.of(map.value().type()),
        of(map.key()),
        of(map.value()));
  }

  @Override
  public String visitUnion(ValueMapping.Union union) {
    return types.of(of(union.kind()), types.of(union.type()));
  }

  @Override
  public String visitEncoded(ValueMapping.Encoded encoded) {
    return types.of(of(encoded.kind()), types.of(encoded.type()), of(encoded.value()));
  }

  @Override
  public String visitConverted(ValueMapping.Converted converted) {
    return types.of(
        of(ColumnKind.CONVERTED),
        types.of(converted.type()),
        types.of(converted.inner().type()),
        of(converted.inner()));
  }
}
