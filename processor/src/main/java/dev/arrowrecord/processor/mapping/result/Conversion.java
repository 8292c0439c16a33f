package dev.arrowrecord.processor.mapping.result;

import dev.arrowrecord.processor.model.JavaClass;

/**
 * A conversion of the runtime, for Java types without a column of their own: a member of {@code
 * dev.arrowrecord.conversion.Conversions}.
 */
public sealed interface Conversion {
  /** A constant, or a method without parameters. */
  enum Fixed implements Conversion {
    /** {@code Optional<T>}: a method, as its type depends on T, and so are the like. */
    OPTIONAL("optional()"),
    /** {@code OptionalInt}. */
    OPTIONAL_INT("optionalInt()"),
    /** {@code OptionalLong}. */
    OPTIONAL_LONG("optionalLong()"),
    /** {@code OptionalDouble}. */
    OPTIONAL_DOUBLE("optionalDouble()"),
    /** {@code BigInteger} as a decimal. */
    BIG_INTEGER,
    /** {@code double} as a float of 32 bits. */
    DOUBLE_AS_FLOAT,
    /** {@code double} as a float of 16 bits. */
    DOUBLE_AS_FLOAT16,
    /** {@code float} as a float of 64 bits. */
    FLOAT_AS_DOUBLE,
    /** {@code CharSequence}. */
    CHAR_SEQUENCE,
    /** {@code ByteBuffer}. */
    BYTE_BUFFER;

    private final String member;

    Fixed() {
      this.member = name();
    }

    Fixed(String member) {
      this.member = member;
    }

    /** How it is called in the runtime. */
    public String member() {
      return member;
    }
  }

  /**
   * Integers as integers of another type.
   *
   * @param java the constant of {@code IntegralType} for the property's type
   * @param arrow the constant for the column's
   */
  record Integral(String java, String arrow) implements Conversion {}

  /**
   * Times with a zone.
   *
   * @param method the method for their type
   * @param zone the zone that they are read in
   */
  record Zoned(String method, String zone) implements Conversion {}

  /**
   * Enums by something else than a fixed dictionary.
   *
   * @param method the method for what they become
   * @param enumClass the enum
   */
  record OfEnum(String method, JavaClass enumClass) implements Conversion {}

  /**
   * Arrays of primitives as lists, where elements cannot just be copied.
   *
   * @param constant the constant of {@code PrimitiveArrays}
   */
  record OfArray(String constant) implements Conversion {}

  /**
   * A converter of the user's.
   *
   * @param converter its class
   */
  record Custom(JavaClass converter) implements Conversion {}
}
