package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.Field;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Builds a temporal column that stores 64-bit integers.
 *
 * @param <T> the Java type of a slot
 */
public abstract class Int64StorageBuilder<T> extends FixedWidthBuilder<T> {
  Int64StorageBuilder(Field field) {
    super(field, Long.BYTES);
  }

  @Override
  public final void set(int index, @Nullable T value) {
    if (value == null) {
      setNull(index);
      return;
    }
    try {
      LONGS.set(values, index << 3, toStorage(value));
    } catch (ArithmeticException | DateTimeException e) {
      throw UnfitValueException.outOfRange(this, value);
    }
  }

  /**
   * The number that is stored.
   *
   * @throws ArithmeticException if the value is out of range
   */
  abstract long toStorage(T value);
}
