package dev.arrowrecord.processor.diagnostic;

/**
 * The catalogue of everything the processor can find wrong, or worth a note. A code keeps its
 * number for ever; {@code docs/diagnostics.md} has a section for each.
 */
public enum DiagnosticCode {
  /** A failure of the processor itself: what was thrown, and where. */
  INTERNAL_ERROR(
      0,
      "ArrowRecord failed on this type, which is a fault of its own: %s. Please report it, with"
          + " this message and the type's source."),

  /** A kind of type that cannot be a record: what it is, why not, what to do. */
  UNSUITABLE_TYPE(1, "@ArrowRecord cannot stand on %s, because %s; %s."),

  /** The type is private. */
  PRIVATE_TYPE(
      2,
      "the type or one around it is private, and the generated class next to it could not name"
          + " it; give it package visibility or more."),

  /** The name of a generated class or file is in use: which of them, the name, and by what. */
  NAME_TAKEN(3, "the generated %s would be %s, but that is the name of %s; rename one of them."),

  /** Nothing to write: why. */
  NO_PROPERTIES(4, "an Arrow schema needs at least one field, but %s."),

  /** Records have to be read, and nothing makes them: why, and what to do. */
  NO_CREATOR(5, "access = READ_WRITE asks for records to be read, but %s. %s"),

  /** A constructor or accessor that is not visible: which, what it is, and what to do. */
  HIDDEN_MEMBER(6, "%s is %s, and the generated class could not call it; %s."),

  /** A constructor, accessor or setter declares checked exceptions: which one, and which. */
  CHECKED_EXCEPTION(
      7,
      "%s throws %s, but generated code has nowhere to pass a checked exception on; remove it,"
          + " or throw an unchecked one."),

  /** No Arrow type for a Java type: the type, and what to do. */
  UNSUPPORTED_TYPE(8, "%s has no Arrow type; %s."),

  /** A generic type without type arguments: the type as written, and as it should be. */
  RAW_TYPE(
      9, "%s lacks its type arguments, so the type of its Arrow child is not known; write %s."),

  /** A wildcard where none can be: the type, and what to do. */
  WILDCARD(
      10,
      "%s has a wildcard, but what is read back is of one known type; wildcards are understood as"
          + " \"? extends X\" in a property's own List, Set or Collection only; %s."),

  /** An array of a generic type: the type, and what to write instead. */
  GENERIC_ARRAY(11, "%s cannot be read, because Java cannot create generic arrays; write %s."),

  /** A BigDecimal without precision and scale: what to do. */
  DECIMAL_MISSING(
      12,
      "BigDecimal needs @ArrowDecimal(precision, scale), because Arrow decimals have a fixed scale;"
          + " write %s."),

  /** A precision out of range: the precision; what has a range, the verb, its end; what to do. */
  DECIMAL_PRECISION(13, "the precision is %s, but %s %s between 1 and %s digits; give %s."),

  /** A scale out of range: the scale, why not, the range. */
  DECIMAL_SCALE(14, "the scale is %s, but %s; give one between %s and %s."),

  /** {@code @ArrowDecimal} on something else: the type, and what to do. */
  DECIMAL_MISPLACED(15, "@ArrowDecimal stands on %s, which is not a decimal; %s."),

  /** An optional where its emptiness would be lost: the type, why, and what to write instead. */
  OPTIONAL_MISPLACED(16, "%s cannot be read back as it was, because %s; write %s."),

  /** A record that contains itself: the cycle. */
  RECURSION(
      17,
      "the record contains itself (%s), but an Arrow schema is finite; refer to the other record by"
          + " an identifier, or "
          + Diagnostic.IGNORE
          + "."),

  /** A property's type that the generated class cannot name: the type, and why. */
  INVISIBLE_TYPE(
      18, "%s is not visible to the generated class, because %s; give it more visibility."),

  /** A record from elsewhere without its generated class: the type, and the class. */
  NOT_GENERATED(
      19,
      "%s is annotated with @ArrowRecord, but its generated class %s is missing; compile it with"
          + " the processor first."),

  /** Two properties with one field name: the name, and the other property. */
  DUPLICATE_FIELD(
      20,
      "the field name \"%s\" is also that of %s, but fields are matched by name; give one of them"
          + " another with @ArrowField(name)."),

  /** A field name that is empty or blank: which of them. */
  EMPTY_NAME(
      21,
      "the field name is %s, and fields are matched by name; give one, or leave it out to use"
          + " the property's."),

  /** Annotations that contradict each other: what, why, and what to do. */
  CONFLICTING_ANNOTATIONS(22, "%s contradict each other, because %s; %s."),

  /** An annotation on something that is no property: the annotation, why, and what to do. */
  IDLE_ANNOTATION(23, "%s has no effect, because %s; %s."),

  /** Half a character in a name: which name, the surrogate, and its index. */
  UNPAIRED_SURROGATE(
      24,
      "%s has an unpaired surrogate (\\u%04X at index %s), but it becomes UTF-8, which has no"
          + " bytes for half a character; complete it or leave it out."),

  /** A setter of a bean without its accessor: the setter, and what is wrong with the accessor. */
  UNREAD_SETTER(
      25,
      "%s has no effect, because %s, and a setter needs an accessor of the same name and type; add"
          + " it, or mark the setter with @ArrowIgnore."),

  /** A data type that a Java type cannot be: what would have it, the type, what to do. */
  UNSUITABLE_DATA_TYPE(26, "%s cannot be %s; %s."),

  /**
   * An annotation, or a part of one, on what has nothing of the kind: it, the type, why, remedy.
   */
  MISPLACED_ANNOTATION(27, "%s stands on %s, but %s; %s."),

  /** A unit that a type does not have: the type, its units, the unit, the type that has it. */
  UNSUITABLE_UNIT(28, "%s counts in %s, but the unit is %s; give one of these, or choose %s."),

  /** A time zone that is none: which, and what to do. */
  UNKNOWN_ZONE(29, "%s."),

  /** A type of fixed size without the size: the type, and what it counts. */
  SIZE_MISSING(
      30, "%s needs a size, because all its values have as many %ss; add @ArrowField(size)."),

  /** A size out of range: the size, the type, what it counts. */
  SIZE(31, "the size is %s, but %s has at least one %s; give a greater one."),

  /** An enum with more constants than a type can tell apart: it, how many, the type, its room. */
  TOO_MANY_CONSTANTS(
      32, "%s has %s constants, but %s can tell no more than %s apart; choose a wider type."),

  /** What is wrong with a tensor, and what to do. */
  TENSOR(33, "%s; %s."),

  /** What is wrong with an extension type, and what to do. */
  EXTENSION(34, "%s; %s."),

  /** A key of metadata that cannot be: why, and what to do. */
  METADATA_KEY(35, "%s; %s."),

  /** Sorted keys that have no order: their type, and what to do. */
  KEYS_NOT_COMPARABLE(36, "keys can be sorted if they are Comparable, but %s is not; %s."),

  /** A permitted subtype without a column: the subtype, the sealed type, why not, what to do. */
  UNION_SUBTYPE(37, "%s, a subtype of %s, is not covered by the union, because %s; %s."),

  /** A type id out of range: the id. */
  TYPE_ID(38, "the type id is %s, but those of unions are between 0 and 127; give one of these."),

  /** Two subtypes with one type id: both, the id, one that is free. */
  TYPE_ID_CLASH(
      39,
      "the type id of %s and %s is %s for both, but it tells them apart; pin one of them with"
          + " @ArrowVariant(id = %s), say."),

  /** Two children of a union with one name: the name, both, what to do. */
  UNION_NAME(40, "\"%s\" is the name of both %s and %s, but children are matched by name; %s."),

  /** A converter that cannot be called: the converter, why not, what to do. */
  CONVERTER_UNUSABLE(41, "the generated class cannot make an instance of %s, because %s; %s."),

  /** A converter for another type: the converter, its type, the type it stands on, what to do. */
  CONVERTER_MISMATCH(42, "%s converts %s, but stands on %s; %s."),

  /** Two converters registered for one type: both, and the type. */
  RIVAL_CONVERTERS(
      43, "%s and %s both convert %s, but a type has one converter; remove one of them."),

  /** More properties than code can be generated for: how many, and about how many there can be. */
  TOO_MANY_PROPERTIES(
      44,
      "it has %s properties, but the code that takes a record apart would be larger than the 64 KB"
          + " that Java allows a method, which is enough for about %s numbers or strings, and fewer"
          + " lists and maps; put some of them into records of their own."),

  /** A note that Lombok has not run, though some accessors are there: the fields without one. */
  LOMBOK_LATER(
      45,
      "Lombok has not run yet, and left out is what has no accessor before: %s; put Lombok before"
          + " ArrowRecord on the annotation processor path."),

  /** {@code @ArrowImport} without a type. */
  IMPORTS_NOTHING(
      46,
      "@ArrowImport names no type, so there is nothing to generate for; name some, or remove it."),

  /** A note that records can only be written: why, and what to do. */
  WRITE_ONLY(50, "records can be written but not read, because %s. %s"),

  /** A record to be read that contains one that is only written: the other, and what to do. */
  UNREADABLE_RECORD(
      51, "access = READ_WRITE asks for records to be read, but %s can only be written; %s."),

  /** A name in the order of properties: the name, what is wrong with it, and those there are. */
  BAD_ORDER(52, "\"%s\" in order %s; the properties are: %s."),

  /** {@code @ArrowCreator} on what makes no records: on what, why not, and what to do. */
  BAD_CREATOR(53, "@ArrowCreator stands on %s, but %s; %s."),

  /** A type that cannot be imported: the type, why not, and what to do. */
  BAD_IMPORT(54, "@ArrowImport cannot name %s, because %s; %s."),

  /** A note on a generic type that is no property: the type with its parameters. */
  GENERIC_ALONE(
      55,
      "nothing is generated for a generic type by itself, because its schema depends on the type"
          + " arguments; use %s with arguments as the type of a property."),

  /** A supertype without type arguments: the supertype. */
  RAW_SUPERTYPE(
      56,
      "supertype %1$s lacks its type arguments, so the types of the properties that come from it"
          + " are not known; write %1$s<…>.");

  private final int number;
  private final String template;

  DiagnosticCode(int number, String template) {
    this.number = number;
    this.template = template;
  }

  /** Whether it is no error, and only says what is so. */
  public boolean isNote() {
    return this == LOMBOK_LATER || this == WRITE_ONLY || this == GENERIC_ALONE;
  }

  /** The code that users see and look up: {@code AR012}. */
  public String code() {
    return "AR%03d".formatted(number);
  }

  /** The message for these arguments, which the constant's description lists. */
  String message(Object... arguments) {
    return template.formatted(arguments);
  }
}
