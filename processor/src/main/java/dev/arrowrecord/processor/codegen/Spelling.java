package dev.arrowrecord.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.arrowrecord.processor.mapping.result.RecordMapping;

/**
 * What the nested classes for one record are spelled from.
 *
 * @param mapping the record
 * @param names the names of the members for its properties
 * @param constants the dictionaries of enums, and the converters
 * @param indent the indentation of the nested classes
 */
record Spelling(RecordMapping mapping, MemberNames names, Constants constants, int indent) {
  private static final int LEVEL = 2;

  /** For a record whose nested classes are in the top-level class. */
  static Spelling of(RecordMapping mapping, Constants constants) {
    return new Spelling(mapping, MemberNames.of(mapping, constants), constants, LEVEL);
  }

  /** For a generic record in it, whose nested classes are one level further in. */
  Spelling within(RecordMapping bound) {
    return new Spelling(bound, MemberNames.of(bound, constants), constants, indent + LEVEL);
  }

  /** The record's type. */
  TypeName type() {
    return JavaNames.of(mapping.javaType());
  }

  /** The record's type without arguments. */
  ClassName rawType() {
    return JavaNames.of(mapping.type());
  }

  /** A nested class. */
  ClassName nested(String name) {
    return JavaNames.of(mapping.generated()).nestedClass(name);
  }

  /** The indentation of the nested classes' members. */
  int memberIndent() {
    return indent + LEVEL;
  }

  /** The indentation of statements in their methods. */
  int bodyIndent() {
    return memberIndent() + LEVEL;
  }
}
