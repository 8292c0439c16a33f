package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.model.JavaType;

/** The default values of Java types, typed so that no other constructor can be meant. */
record Defaults(TypeNames types) {
  /** The default value of a type, where the type can be nothing else. */
  String untyped(JavaType type) {
    return type instanceof JavaType.Primitive ? of(type) : "null";
  }

  /** The default value of a type. */
  String of(JavaType type) {
    if (!(type instanceof JavaType.Primitive primitive)) {
      return "(" + types.of(type) + ") null";
    }
    return switch (primitive.name()) {
      case "boolean" -> "false";
      case "int" -> "0";
      case "long" -> "0L";
      case "float" -> "0f";
      case "double" -> "0d";
      case "char" -> "'\\0'";
      default -> "(" + primitive.name() + ") 0";
    };
  }
}
