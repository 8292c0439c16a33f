package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;

/** The type of the vector for a mapping. */
final class VectorTypes implements ValueMapping.Visitor<TypeName> {
  private static final VectorTypes VISITOR = new VectorTypes();

  private VectorTypes() {}

  /** The vector of a mapping. */
  static TypeName of(ValueMapping value) {
    return value.accept(VISITOR);
  }

  /** The vector of a kind. */
  static ClassName of(ColumnKind kind) {
    return RuntimeNames.vector(kind.vector());
  }

  @Override
  public TypeName visitScalar(ValueMapping.Scalar scalar) {
    return of(scalar.kind());
  }

  @Override
  public TypeName visitRounded(ValueMapping.Rounded rounded) {
    return of(ColumnKind.DECIMAL);
  }

  @Override
  public TypeName visitEnumeration(ValueMapping.Enumeration enumeration) {
    return ParameterizedTypeName.get(of(ColumnKind.ENUM), JavaNames.of(enumeration.enumClass()));
  }

  @Override
  public TypeName visitStruct(ValueMapping.Struct struct) {
    return JavaNames.of(struct.generated()).nestedClass("Batch");
  }

  @Override
  public TypeName visitSequence(ValueMapping.Sequence sequence) {
    return ParameterizedTypeName.get(
        of(sequence.kind()), JavaNames.of(sequence.type()), of(sequence.element()));
  }

  @Override
  public TypeName visitTensor(ValueMapping.Tensor tensor) {
    return ParameterizedTypeName.get(
        of(ColumnKind.TENSOR), JavaNames.of(tensor.type()), of(tensor.element()));
  }

  @Override
  public TypeName visitMap(ValueMapping.MapOf map) {
    return ParameterizedTypeName.get(
        of(ColumnKind.MAP),
        JavaNames.of(map.key().type()),
        JavaNames.of(map.value().type()),
        of(map.key()),
        of(map.value()));
  }

  @Override
  public TypeName visitUnion(ValueMapping.Union union) {
    return ParameterizedTypeName.get(of(union.kind()), JavaNames.of(union.type()));
  }

  @Override
  public TypeName visitEncoded(ValueMapping.Encoded encoded) {
    return ParameterizedTypeName.get(
        of(encoded.kind()), JavaNames.of(encoded.type()), of(encoded.value()));
  }

  @Override
  public TypeName visitConverted(ValueMapping.Converted converted) {
    return ParameterizedTypeName.get(
        of(ColumnKind.CONVERTED),
        JavaNames.of(converted.type()),
        JavaNames.of(converted.inner().type()),
        of(converted.inner()));
  }
}
