package dev.arrowrecord.processor.mapping.result;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The Java types that are Arrow lists, and the runtime's factories for them. */
public enum Container {
  /** {@code List<E>}. */
  LIST("java.util.List", "ofCollection", "ofList"),
  /** {@code Set<E>}. */
  SET("java.util.Set", "ofCollection", "ofSet"),
  /** {@code Collection<E>}. */
  COLLECTION("java.util.Collection", "ofCollection", "ofCollection"),
  /** An array of primitives. */
  PRIMITIVE_ARRAY(null, "ofArray", "ofArray"),
  /** An array of objects. */
  OBJECT_ARRAY(null, "ofObjects", "ofObjects");

  private final @Nullable String javaType;
  private final String builderFactory;
  private final String vectorFactory;

  Container(@Nullable String javaType, String builderFactory, String vectorFactory) {
    this.javaType = javaType;
    this.builderFactory = builderFactory;
    this.vectorFactory = vectorFactory;
  }

  /** The container of that qualified name; null if there is none. */
  public static @Nullable Container of(String javaType) {
    return Arrays.stream(values())
        .filter(container -> javaType.equals(container.javaType))
        .findFirst()
        .orElse(null);
  }

  /** The factory method of {@code ListBuilder}. */
  public String builderFactory() {
    return builderFactory;
  }

  /** The factory method of {@code ListVector}. */
  public String vectorFactory() {
    return vectorFactory;
  }
}
