package dev.arrowrecord.builder;

import static dev.arrowrecord.internal.buffer.LittleEndian.INTS;
import static dev.arrowrecord.internal.buffer.LittleEndian.LONGS;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Builds a Decimal column of 32, 64, 128 or 256 bits: two's-complement integers, little-endian, to
 * be divided by a power of ten. A value with more digits after the point than the type has is
 * refused, unless a rounding mode was asked for.
 */
public final class DecimalBuilder extends FixedWidthBuilder<BigDecimal> {
  private final ArrowType.Decimal type;
  private final RoundingMode rounding;
  private final int byteWidth;

  /** Makes an empty column that refuses to round. */
  public DecimalBuilder(Field field) {
    this(field, RoundingMode.UNNECESSARY);
  }

  /**
   * Makes an empty column.
   *
   * @param rounding what to do with digits beyond the scale of the type
   */
  public DecimalBuilder(Field field, RoundingMode rounding) {
    super(field, ((ArrowType.Decimal) field.type()).bitWidth() / Byte.SIZE);
    this.type = (ArrowType.Decimal) field.type();
    this.rounding = rounding;
    this.byteWidth = type.bitWidth() / Byte.SIZE;
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
    store(index * byteWidth, scaled.unscaledValue());
  }

  private void store(int at, BigInteger unscaled) {
    if (byteWidth == Integer.BYTES) {
      INTS.set(values, at, unscaled.intValue());
    } else if (unscaled.bitLength() < Long.SIZE) {
      long low = unscaled.longValue();
      LONGS.set(values, at, low);
      for (int i = Long.BYTES; i < byteWidth; i += Long.BYTES) {
        LONGS.set(values, at + i, low >> (Long.SIZE - 1));
      }
    } else {
      BigInteger rest = unscaled;
      for (int i = 0; i < byteWidth; i += Long.BYTES) {
        LONGS.set(values, at + i, rest.longValue());
        rest = rest.shiftRight(Long.SIZE);
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
    try {
      if ((long) value.scale() - type.scale() > value.precision()) {
        // Less than a tenth of the last digit, so that all such values of a sign round alike.
        return new BigDecimal(BigInteger.valueOf(value.signum()), 2).setScale(0, rounding);
      }
      return value.setScale(type.scale(), rounding);
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
