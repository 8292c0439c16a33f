package dev.arrowrecord.builder;

import dev.arrowrecord.conversion.Conversion;
import dev.arrowrecord.conversion.ConversionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Feeds a builder with values of another type. It has no slots of its own: all but {@link #set}
 * goes to the builder behind it.
 *
 * @param <J> the type of the property
 * @param <A> the type that the builder behind it takes
 */
public final class ConvertedBuilder<J, A> extends VectorBuilder<J> {
  private final VectorBuilder<A> target;
  private final Conversion<J, A> conversion;

  /** Puts a conversion before a builder. */
  public ConvertedBuilder(VectorBuilder<A> target, Conversion<J, A> conversion) {
    super(target.field());
    this.target = target;
    this.conversion = conversion;
  }

  @Override
  public void set(int index, @Nullable J value) {
    target.set(index, converted(value));
  }

  private @Nullable A converted(@Nullable J value) {
    try {
      return conversion.toArrow(value);
    } catch (ConversionException e) {
      throw e.isOutOfRange()
          ? UnfitValueException.outOfRange(this, String.valueOf(value))
          : UnfitValueException.unfit(this, value, e);
    }
  }

  @Override
  Object storedForm(J value) {
    A converted = converted(value);
    return converted == null ? value : target.storedForm(converted);
  }

  @Override
  public long variableBytes() {
    return target.variableBytes();
  }

  @Override
  void setEmpty(int index) {
    target.setEmpty(index);
  }

  @Override
  void resize(int slots) {
    target.reserve(slots);
  }

  @Override
  void truncate(int length) {
    target.truncate(length);
  }

  @Override
  long slotBits() {
    return target.slotBits();
  }

  @Override
  void encode(int length, BufferSink sink) {
    target.encode(length, sink);
  }

  @Override
  void encodeValues(int length, BufferSink sink) {
    target.encodeValues(length, sink);
  }

  @Override
  List<VectorBuilder<?>> children() {
    return List.of(target);
  }

  @Override
  String stepTo(VectorBuilder<?> child) {
    return "";
  }

  @Override
  void collectDictionaries(Dictionaries found) {
    target.collectDictionaries(found);
  }
}
