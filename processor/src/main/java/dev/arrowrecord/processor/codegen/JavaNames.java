package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.arrowrecord.processor.model.JavaClass;
import dev.arrowrecord.processor.model.JavaType;
import java.util.List;

/** The model's types as JavaPoet's. */
final class JavaNames {
  private JavaNames() {}

  /** A class. */
  static ClassName of(JavaClass javaClass) {
    List<String> names = javaClass.simpleNames();
    return ClassName.get(
        javaClass.packageName(),
        names.get(0),
        names.subList(1, names.size()).toArray(new String[0]));
  }

  /** A type, without annotations. */
  static TypeName of(JavaType type) {
    if (type instanceof JavaType.Primitive primitive) {
      return primitive(primitive.name());
    }
    if (type instanceof JavaType.Array array) {
      return ArrayTypeName.of(of(array.component()));
    }
    if (type instanceof JavaType.Wildcard wildcard) {
      return wildcard(wildcard);
    }
    JavaType.Declared declared = (JavaType.Declared) type;
    ClassName raw = of(declared.javaClass());
    return declared.arguments().isEmpty()
        ? raw
        : ParameterizedTypeName.get(
            raw, declared.arguments().stream().map(JavaNames::of).toArray(TypeName[]::new));
  }

  private static TypeName wildcard(JavaType.Wildcard wildcard) {
    if (wildcard.bound() == null) {
      return WildcardTypeName.subtypeOf(ClassName.OBJECT);
    }
    return "super".equals(wildcard.keyword())
        ? WildcardTypeName.supertypeOf(of(wildcard.bound()))
        : WildcardTypeName.subtypeOf(of(wildcard.bound()));
  }

  private static TypeName primitive(String name) {
    return switch (name) {
      case "boolean" -> TypeName.BOOLEAN;
      case "byte" -> TypeName.BYTE;
      case "short" -> TypeName.SHORT;
      case "int" -> TypeName.INT;
      case "long" -> TypeName.LONG;
      case "char" -> TypeName.CHAR;
      case "float" -> TypeName.FLOAT;
      default -> TypeName.DOUBLE;
    };
  }
}
