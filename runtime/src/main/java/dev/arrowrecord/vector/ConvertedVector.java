package dev.arrowrecord.vector;

import dev.arrowrecord.conversion.Conversion;
import dev.arrowrecord.conversion.ConversionException;
import org.jspecify.annotations.Nullable;

/**
 * A view of a vector as values of another type.
 *
 * @param <J> the type of the property
 * @param <A> the type that the vector behind it gives
 * @param <V> the vector behind it
 */
public final class ConvertedVector<J, A, V extends ValueVector<A>> extends ValueVector<J> {
  private final V source;
  private final Conversion<J, A> conversion;

  /** Puts a conversion behind a vector. */
  public ConvertedVector(V source, Conversion<J, A> conversion) {
    super(source.column());
    this.source = source;
    this.conversion = conversion;
    readConverted(conversion.makesObjects());
  }

  /** The vector behind this one. */
  public V source() {
    return source;
  }

  @Override
  public int nullCount() {
    return source.nullCount();
  }

  @Override
  public boolean isNull(int index) {
    return source.isNull(index);
  }

  @Override
  public @Nullable J getObject(int index) {
    A value = source.getObject(index);
    try {
      return conversion.fromArrow(value);
    } catch (ConversionException e) {
      throw column().mismatch(index, e.expected(), String.valueOf(value));
    }
  }
}
