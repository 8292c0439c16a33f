package dev.arrowrecord.builder;

import dev.arrowrecord.conversion.ConversionException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.math.BigInteger;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A value that its column cannot hold. {@link BatchBuilder} turns it into the exception that users
 * see, which also names the property and the row.
 */
final class UnfitValueException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient VectorBuilder<?> builder;
  private final String part;
  private final boolean unexpectedNull;
  // By the builder of a list's elements: which of them it is.
  private final transient IdentityHashMap<VectorBuilder<?>, Integer> elements =
      new IdentityHashMap<>();

  private UnfitValueException(
      VectorBuilder<?> builder, String part, String problem, boolean unexpectedNull) {
    super(problem);
    this.builder = builder;
    this.part = part;
    this.unexpectedNull = unexpectedNull;
  }

  static UnfitValueException unexpectedNull(VectorBuilder<?> builder) {
    return new UnfitValueException(
        builder,
        "",
        builder.holdsKeys()
            ? "is null, which no key may be; leave its entry out"
            : "is null, but is not nullable; give it a value, or declare it nullable",
        true);
  }

  static UnfitValueException unfit(VectorBuilder<?> builder, String problem) {
    return new UnfitValueException(builder, "", problem, false);
  }

  /** A value that a conversion refused. */
  static UnfitValueException unfit(
      VectorBuilder<?> builder, @Nullable Object value, ConversionException e) {
    String found = e.found() == null ? String.valueOf(value) : e.found();
    return new UnfitValueException(
        builder, e.path(), "is " + found + ", but expected " + e.expected(), false);
  }

  static UnfitValueException outOfRange(VectorBuilder<?> builder, Object value) {
    ArrowType type = storedType(builder.field());
    return unfit(builder, "is " + value + ", out of the range of " + type + bounds(type));
  }

  /** The type of what is stored, in a dictionary or runs if they are that. */
  private static ArrowType storedType(Field field) {
    if (field.type() instanceof ArrowType.RunEndEncoded) {
      return storedType(field.child(1));
    }
    return field.type() instanceof ArrowType.Dictionary dictionary
        ? dictionary.valueType()
        : field.type();
  }

  /** The least and the greatest value of a type whose name does not say them. */
  private static String bounds(ArrowType type) {
    if (type instanceof ArrowType.Int integer) {
      BigInteger half = BigInteger.ONE.shiftLeft(integer.bitWidth() - 1);
      BigInteger min = integer.signed() ? half.negate() : BigInteger.ZERO;
      BigInteger max = min.add(half.shiftLeft(1)).subtract(BigInteger.ONE);
      return " (" + min + " to " + max + ")";
    }
    return type.equals(ArrowType.FLOAT16) ? " (-65504 to 65504)" : "";
  }

  VectorBuilder<?> builder() {
    return builder;
  }

  /** Where in the value of the column the trouble is; empty if it is all of it. */
  String part() {
    return part;
  }

  /** The same, of an element of a list. */
  UnfitValueException inElement(VectorBuilder<?> element, int index) {
    elements.put(element, index);
    return this;
  }

  /** Which element of its list the value is, or is in; null if that is not known. */
  @Nullable Integer elementOf(VectorBuilder<?> element) {
    return elements.get(element);
  }

  boolean isUnexpectedNull() {
    return unexpectedNull;
  }
}
