package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Decimal column of 128 or 256 bits: two's-complement integers, little-endian, to be
 * divided by a power of ten. A value that would have to be rounded is refused.
 */
public final class DecimalBuilder extends FixedWidthBuilder<BigDecimal> {
  private final ArrowType.Decimal type;
  private final int longs;

  /** Makes an empty column. */
  public DecimalBuilder(Field field) {
    super(field, ((ArrowType.Decimal) field.type()).bitWidth() / Byte.SIZE);
    this.type = (ArrowType.Decimal) field.type();
    this.longs = type.bitWidth() / Long.SIZE;
  }

  @Override
  public void set(int index, @Nullable BigDecimal value) {
    if (value == null) {
      setNull(index);
      return;
    }
    BigDecimal scaled = scaled(value);
    if (scaled.precision() > type.precision()) {
      throw tooManyDigits(value);
    }
    BigInteger unscaled = scaled.unscaledValue();
    int at = index * longs * Long.BYTES;
    if (unscaled.bitLength() < Long.SIZE) {
      long low = unscaled.longValue();
      LONGS.set(values, at, low);
      for (int i = 1; i < longs; i++) {
        LONGS.set(values, at + i * Long.BYTES, low >> (Long.SIZE - 1));
      }
    } else {
      for (int i = 0; i < longs; i++) {
        LONGS.set(values, at + i * Long.BYTES, unscaled.longValue());
        unscaled = unscaled.shiftRight(Long.SIZE);
      }
    }
  }

  private BigDecimal scaled(BigDecimal value) {
    if (value.scale() == type.scale()) {
      return value;
    }
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    // Settled by counting first, as rescaling 1E+999999999 would build all those digits.
    long integerDigits = (long) value.precision() - value.scale();
    if (integerDigits > (long) type.precision() - type.scale()) {
      throw tooManyDigits(value);
    }
    if ((long) value.scale() - type.scale() >= value.precision()) {
      throw needsRounding(value);
    }
    try {
      return value.setScale(type.scale(), RoundingMode.UNNECESSARY);
    } catch (ArithmeticException e) {
      throw needsRounding(value);
    }
  }

  private UnfitValueException tooManyDigits(BigDecimal value) {
    return UnfitValueException.unfit(
        this, "is " + value + ", which has too many digits for " + type);
  }

  private UnfitValueException needsRounding(BigDecimal value) {
    return UnfitValueException.unfit(
        this, "is " + value + ", which " + type + " cannot hold without rounding; round it first");
  }
}
