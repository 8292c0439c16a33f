package dev.arrowrecord.dynamic;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Values of the classes that a column is read as, and of others that say the same. */
final class ClassCell extends Cell {
  private final List<Class<?>> own;
  private final Function<Object, @Nullable Object> others;
  private final String expected;

  private ClassCell(
      List<Class<?>> own, Function<Object, @Nullable Object> others, String expected) {
    this.own = own;
    this.others = others;
    this.expected = expected;
  }

  /** Takes values of some classes, and no others. */
  static ClassCell of(String expected, Class<?>... own) {
    return new ClassCell(List.of(own), value -> null, expected);
  }

  /**
   * Takes values of a class, and others that become one.
   *
   * @param others makes a value of the class of one that is not; null if it does not say the same
   */
  static ClassCell of(String expected, Class<?> own, Function<Object, @Nullable Object> others) {
    return new ClassCell(List.of(own), others, expected);
  }

  @Override
  boolean isExact(Object value) {
    for (Class<?> each : own) {
      if (each.isInstance(value)) {
        return true;
      }
    }
    return false;
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
