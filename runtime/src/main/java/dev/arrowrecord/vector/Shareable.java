package dev.arrowrecord.vector;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which values one object can stand for in many slots: those that cannot change, and are seen whole
 * by a thread that comes upon them unsynchronized.
 */
final class Shareable {
  private Shareable() {}

  /** Whether the value is of a type that never changes. */
  static boolean is(@Nullable Object value) {
    return value instanceof String
        || value instanceof Enum<?>
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Double
        || value instanceof Float
        || value instanceof Short
        || value instanceof Byte
        || value instanceof Character
        || value instanceof Boolean
        || value instanceof Temporal
        || value instanceof TemporalAmount
        || value instanceof UUID
        || (value != null
            && (value.getClass() == BigDecimal.class || value.getClass() == BigInteger.class));
  }
}
