package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;

import dev.arrowrecord.schema.Field;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Builds a temporal column that stores 32-bit integers.
 *
 * @param <T> the Java type of a slot
 */
public abstract class Int32StorageBuilder<T> extends FixedWidthBuilder<T> {
  Int32StorageBuilder(Field field) {
    super(field, Integer.BYTES);
  }

  @Override
  public final void set(int index, @Nullable T value) {
    if (value == null) {
      setNull(index);
      return;
    }
    try {
      INTS.set(values, index << 2, Math.toIntExact(toStorage(value)));
    } catch (ArithmeticException | DateTimeException e) {
      throw UnfitValueException.outOfRange(this, value);
    }
  }

  /**
   * The number that is stored, if it fits 32 bits.
   *
   * @throws ArithmeticException if the value is out of range
   */
  abstract long toStorage(T value);
}
