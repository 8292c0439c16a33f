package dev.arrowrecord.dynamic;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of the class that a column is read as, and of others that say the same. */
final class ClassCell extends Cell {
  private final Class<?> own;
  private final Function<Object, @Nullable Object> others;
  private final String expected;

  private ClassCell(Class<?> own, Function<Object, @Nullable Object> others, String expected) {
    this.own = own;
    this.others = others;
    this.expected = expected;
  }

  /** Takes values of a class, and no others. */
  static ClassCell of(String expected, Class<?> own) {
    return new ClassCell(own, value -> null, expected);
  }

  /**
   * Takes values of a class, and others that become one.
   *
   * @param others makes a value of the class of one that is not; null if it does not say the same
   */
  static ClassCell of(String expected, Class<?> own, Function<Object, @Nullable Object> others) {
    return new ClassCell(own, others, expected);
  }

  @Override
  boolean isExact(Object value) {
    return own.isInstance(value);
  }

  @Override
  Object fit(Object value) {
    Object fit = isExact(value) ? value : others.apply(value);
    if (fit == null) {
      throw unfit(value, expected);
    }
    return fit;
  }
}
