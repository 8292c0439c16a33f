package dev.arrowrecord.processor.mapping.type.value;

import dev.arrowrecord.DataType;
import dev.arrowrecord.processor.diagnostic.DiagnosticCode;
import dev.arrowrecord.processor.model.annotation.FieldAnnotation;
import dev.arrowrecord.processor.model.annotation.Given;
import org.jspecify.annotations.Nullable;

/** Types whose values are all of one size, which come with a size, and the others, which do not. */
public final class Sizes {
  private Sizes() {}

  /**
   * The type that is asked for, by its name or by a size.
   *
   * @param defaultType what it is if nothing is asked for
   * @param fixedType the type that has a size
   * @return the type, or null after an error
   */
  public static @Nullable DataType type(
      Value value, DataType defaultType, DataType fixedType, PropertySite site) {
    FieldAnnotation field = value.annotations().field();
    Given<DataType> type = field.type();
    Given<Integer> size = field.size();
    if (size == null) {
      if (type != null && type.value() == fixedType) {
        site.report(DiagnosticCode.SIZE_MISSING, type.position(), fixedType, what(fixedType));
        return null;
      }
      return Given.orElse(type, defaultType);
    }
    if (type != null && type.value() != fixedType) {
      site.report(
          DiagnosticCode.CONFLICTING_ANNOTATIONS,
          size.position(),
          "@ArrowField(type = %s) and @ArrowField(size = %s)".formatted(type.value(), size.value()),
          "only %s has a size".formatted(fixedType),
          "remove one of them");
      return null;
    }
    if (size.value() < 1) {
      site.report(DiagnosticCode.SIZE, size.position(), size.value(), fixedType, what(fixedType));
      return null;
    }
    return fixedType;
  }

  /** The size, where {@link #type} gave the type that has one. */
  public static int size(Value value) {
    return Given.orElse(value.annotations().field().size(), 0);
  }

  private static String what(DataType fixedType) {
    return fixedType == DataType.FIXED_SIZE_BINARY ? "byte" : "element";
  }
}
