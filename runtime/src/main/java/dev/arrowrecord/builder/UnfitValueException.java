package dev.arrowrecord.builder;

/**
 * A value that its column cannot hold. {@link BatchBuilder} turns it into the exception that users
 * see, which also names the property and the row.
 */
final class UnfitValueException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient VectorBuilder<?> builder;
  private final boolean unexpectedNull;

  private UnfitValueException(VectorBuilder<?> builder, String problem, boolean unexpectedNull) {
    super(problem);
    this.builder = builder;
    this.unexpectedNull = unexpectedNull;
  }

  static UnfitValueException unexpectedNull(VectorBuilder<?> builder) {
    return new UnfitValueException(
        builder,
        "is null, but is not nullable; give it a value, or declare it nullable, which keys cannot"
            + " be",
        true);
  }

  static UnfitValueException unfit(VectorBuilder<?> builder, String problem) {
    return new UnfitValueException(builder, problem, false);
  }

  static UnfitValueException outOfRange(VectorBuilder<?> builder, Object value) {
    return unfit(builder, "is " + value + ", out of the range of " + builder.field().type());
  }

  VectorBuilder<?> builder() {
    return builder;
  }

  boolean isUnexpectedNull() {
    return unexpectedNull;
  }
}
