package dev.arrowrecord.builder;

/**
 * One of the types whose values a union takes, and the builder of its column.
 *
 * @param <V> the type
 */
public final class Variant<V> {
  private final Class<?> type;
  private final VectorBuilder<V> builder;

  private Variant(Class<?> type, VectorBuilder<V> builder) {
    this.type = type;
    this.builder = builder;
  }

  /**
   * A variant.
   *
   * @param type the class of its values, or one that they extend
   * @param builder the builder of its column
   * @param <V> the type
   */
  public static <V> Variant<V> of(Class<? super V> type, VectorBuilder<V> builder) {
    return new Variant<>(type, builder);
  }

  Class<?> type() {
    return type;
  }

  VectorBuilder<V> builder() {
    return builder;
  }
}
