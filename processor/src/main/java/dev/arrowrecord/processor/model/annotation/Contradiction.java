package dev.arrowrecord.processor.model.annotation;

import dev.arrowrecord.processor.diagnostic.Position;

/**
 * Two annotations on one value that ask for different things.
 *
 * @param first the one that counts
 * @param second the other
 * @param reason why there cannot be both
 * @param position where the second stands
 */
public record Contradiction(String first, String second, String reason, Position position) {
  /** Whether another one is between the same annotations, wherever they stand. */
  boolean isSame(Contradiction other) {
    return first.equals(other.first) && second.equals(other.second);
  }
}
