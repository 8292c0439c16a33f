package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;
import org.jspecify.annotations.Nullable;

/**
 * A value that an annotation gives.
 *
 * @param <T> its type
 * @param value the value
 * @param position where it stands
 */
public record Given<T>(T value, Position position) {
  /** What was given, or else the default. */
  public static <T> T orElse(@Nullable Given<T> given, T defaultValue) {
    return given == null ? defaultValue : given.value();
  }
}
