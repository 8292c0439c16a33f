package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.arrowrecord.processor.mapping.result.ColumnKind;
import dev.arrowrecord.processor.mapping.result.ValueMapping;
import dev.arrowrecord.processor.model.JavaType;

/**
 * The type of the builder for a mapping.
 *
 * @param declared the Java type as declared, which may have wildcards where the mapping has none
 */
record BuilderTypes(JavaType declared) implements ValueMapping.Visitor<TypeName> {
  /** The builder of a kind. */
  static ClassName of(ColumnKind kind) {
    return RuntimeNames.builder(kind.builder());
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
    return JavaNames.of(struct.generated()).nestedClass("Builder");
  }

  @Override
  public TypeName visitSequence(ValueMapping.Sequence sequence) {
    return ParameterizedTypeName.get(of(sequence.kind()), JavaNames.of(declared));
  }

  @Override
  public TypeName visitTensor(ValueMapping.Tensor tensor) {
    return ParameterizedTypeName.get(of(ColumnKind.TENSOR), JavaNames.of(tensor.type()));
  }

  @Override
  public TypeName visitMap(ValueMapping.MapOf map) {
    return ParameterizedTypeName.get(
        of(ColumnKind.MAP), JavaNames.of(map.key().type()), JavaNames.of(map.value().type()));
  }

  @Override
  public TypeName visitUnion(ValueMapping.Union union) {
    return ParameterizedTypeName.get(of(union.kind()), JavaNames.of(union.type()));
  }

  @Override
  public TypeName visitEncoded(ValueMapping.Encoded encoded) {
    return ParameterizedTypeName.get(of(encoded.kind()), JavaNames.of(declared.boxed()));
  }

  @Override
  public TypeName visitConverted(ValueMapping.Converted converted) {
    return ParameterizedTypeName.get(
        of(ColumnKind.CONVERTED),
        JavaNames.of(converted.type()),
        JavaNames.of(converted.inner().type()));
  }
}
