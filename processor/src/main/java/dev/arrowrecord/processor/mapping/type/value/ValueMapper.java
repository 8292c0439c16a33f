package dev.arrowrecord.processor.mapping.type.value;

import org.jspecify.annotations.Nullable;

/** Maps values of every type: what rules for types with parts need for the parts. */
public interface ValueMapper {
  /**
   * The column of a value.
   *
   * @return the column, or null after an error
   */
  @Nullable Column map(Value value);

  /** Whether a converter is there for a value, so that its type need not have an Arrow type. */
  boolean isConverted(Value value);

  /** Remembers that a type does not exist yet, so that the whole property has to wait. */
  void defer();
}
