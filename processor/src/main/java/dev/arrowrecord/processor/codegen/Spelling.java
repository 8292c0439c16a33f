package dev.arrowrecord.processor.codegen;

import dev.arrowrecord.processor.codegen.text.SourceText;
import dev.arrowrecord.processor.mapping.result.RecordMapping;

/**
 * What the nested classes for one record are spelled from, and where they are written.
 *
 * @param mapping the record
 * @param names the names of the members for its properties
 * @param constants the dictionaries of enums, and the converters
 * @param types the names of classes in the file
 * @param out the text of the file
 */
record Spelling(
    RecordMapping mapping,
    MemberNames names,
    Constants constants,
    TypeNames types,
    SourceText out) {
  /** For a record whose nested classes are in the top-level class. */
  static Spelling of(RecordMapping mapping, Constants constants, TypeNames types, SourceText out) {
    return new Spelling(mapping, MemberNames.of(mapping, constants), constants, types, out);
  }

  /** For a generic record in it, whose nested classes are one level further in. */
  Spelling within(RecordMapping bound) {
    return of(bound, constants, types, out);
  }

  /** The record's type. */
  String type() {
    return types.of(mapping.javaType());
  }

  /** The record's type without arguments. */
  String rawType() {
    return types.of(mapping.type());
  }

  /** Writes an empty line, and that the next member overrides another. */
  void override() {
    out.blank();
    out.line("@" + types.of(JavaNames.OVERRIDE));
  }
}
