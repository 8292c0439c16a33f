package dev.arrowrecord.vector;

import dev.arrowrecord.conversion.EnumDictionary;
import org.jspecify.annotations.Nullable;

/** A dictionary that was read, decoded once for all batches that use it. */
public final class Dictionary {
  private static final Dictionary EMPTY = new Dictionary(null);

  private final @Nullable Column values;
  private volatile @Nullable Decoded last;

  private Dictionary(@Nullable Column values) {
    this.values = values;
  }

  /** Wraps the one column of a dictionary batch. */
  public static Dictionary of(Column values) {
    return new Dictionary(values);
  }

  /** A dictionary without values, as columns may have that hold nothing but nulls. */
  public static Dictionary empty() {
    return EMPTY;
  }

  /** The name at an index; null if the value is null. */
  @Nullable String name(int index) {
    return values == null ? null : new Utf8Vector(values).get(index);
  }

  /** The constants that the values name; null where a value is null or names none. */
  @Nullable Enum<?>[] decodedBy(EnumDictionary<?> names) {
    Decoded decoded = last;
    if (decoded == null || decoded.names != names) {
      decoded = new Decoded(names, decode(names));
      last = decoded;
    }
    return decoded.constants;
  }

  private @Nullable Enum<?>[] decode(EnumDictionary<?> names) {
    if (values == null) {
      return new Enum<?>[0];
    }
    Utf8Vector strings = new Utf8Vector(values);
    @Nullable Enum<?>[] constants = new Enum<?>[strings.length()];
    for (int i = 0; i < constants.length; i++) {
      String name = strings.get(i);
      constants[i] = name == null ? null : names.constant(name);
    }
    return constants;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared, and never handed to a user
  private record Decoded(EnumDictionary<?> names, @Nullable Enum<?>[] constants) {}
}
