package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.arrowrecord.processor.model.JavaType;

/** The default values of Java types, typed so that no other constructor can be meant. */
final class Defaults {
  private Defaults() {}

  /** The default value of a type, where the type can be nothing else. */
  static CodeBlock untyped(JavaType type) {
    return type instanceof JavaType.Primitive ? of(type) : CodeBlock.of("null");
  }

  /** The default value of a type. */
  static CodeBlock of(JavaType type) {
    if (!(type instanceof JavaType.Primitive primitive)) {
      return CodeBlock.of("($T) null", JavaNames.of(type));
    }
    return switch (primitive.name()) {
      case "boolean" -> CodeBlock.of("false");
      case "int" -> CodeBlock.of("0");
      case "long" -> CodeBlock.of("0L");
      case "float" -> CodeBlock.of("0f");
      case "double" -> CodeBlock.of("0d");
      case "char" -> CodeBlock.of("'\\0'");
      default -> CodeBlock.of("($L) 0", primitive.name());
    };
  }
}
