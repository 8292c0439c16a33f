package dev.arrowrecord.processor.mapping.result;

/** The conversions of the runtime, for Java types without a column of their own. */
public enum Conversion {
  /** {@code Optional<T>}: a method, as its type depends on T. */
  OPTIONAL("optional()"),
  /** {@code OptionalInt}. */
  OPTIONAL_INT("OPTIONAL_INT"),
  /** {@code OptionalLong}. */
  OPTIONAL_LONG("OPTIONAL_LONG"),
  /** {@code OptionalDouble}. */
  OPTIONAL_DOUBLE("OPTIONAL_DOUBLE"),
  /** {@code BigInteger}. */
  BIG_INTEGER("BIG_INTEGER");

  private final String member;

  Conversion(String member) {
    this.member = member;
  }

  /** The member of {@code dev.arrowrecord.conversion.Conversions}. */
  public String member() {
    return member;
  }
}
