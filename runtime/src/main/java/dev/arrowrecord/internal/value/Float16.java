package dev.arrowrecord.internal.value;

/**
 * IEEE 754 numbers of 16 bits, which Java itself converts only from version 20 on.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Half-precision_floating-point_format">Half-precision
 *     floating-point format</a>
 */
public final class Float16 {
  private static final int FRACTION_DIFFERENCE = 13; // 23 bits in a float, 10 here
  private static final int BIAS_DIFFERENCE = 127 - 15;
  private static final int HALF_SIGN = 0x8000;
  private static final int HALF_MAGNITUDE = 0x7fff;
  private static final int HALF_INFINITY = 0x7c00;
  private static final int HALF_QUIET_NAN = 0x7e00;
  private static final int FLOAT_INFINITY = 0x7f800000;
  private static final int FLOAT_MAGNITUDE = 0x7fffffff;

  /** Bits of 65520: half way from the largest number to what would be the next. */
  private static final int FLOAT_OVERFLOW = 0x477ff000;

  /** Bits of 2^-14, the smallest normal number. */
  private static final int FLOAT_SMALLEST_NORMAL = 0x38800000;

  private Float16() {}

  /**
   * The nearest number of 16 bits; of two that are as near, the even one. What is too large becomes
   * an infinity, and NaN stays NaN.
   */
  public static short of(float value) {
    int bits = Float.floatToRawIntBits(value);
    int magnitude = bits & FLOAT_MAGNITUDE;
    int rounded;
    if (magnitude >= FLOAT_OVERFLOW) {
      rounded =
          magnitude > FLOAT_INFINITY
              ? HALF_QUIET_NAN | ((magnitude >> FRACTION_DIFFERENCE) & 0x3ff)
              : HALF_INFINITY;
    } else if (magnitude >= FLOAT_SMALLEST_NORMAL) {
      int odd = (magnitude >> FRACTION_DIFFERENCE) & 1;
      // A carry out of the fraction is the next exponent, which is what rounding up means there.
      rounded = (magnitude - (BIAS_DIFFERENCE << 23) + 0xfff + odd) >> FRACTION_DIFFERENCE;
    } else {
      // The last bit of 0.5 weighs as much as the last of a subnormal: the addition rounds.
      float aligned = Float.intBitsToFloat(magnitude) + 0.5f;
      rounded = Float.floatToRawIntBits(aligned) - Float.floatToRawIntBits(0.5f);
    }
    return (short) (rounded | (bits >>> 16 & HALF_SIGN));
  }

  /** The same number as a float. */
  public static float toFloat(short half) {
    int magnitude = (half & HALF_MAGNITUDE) << FRACTION_DIFFERENCE;
    // Right for subnormals, too: the product shifts their leading bit to its place.
    int bits = Float.floatToRawIntBits(Float.intBitsToFloat(magnitude) * 0x1p112f);
    if (magnitude >= HALF_INFINITY << FRACTION_DIFFERENCE) {
      bits = magnitude | FLOAT_INFINITY;
    }
    return Float.intBitsToFloat(bits | (half & HALF_SIGN) << 16);
  }

  /** Whether these are the bits of an infinity. */
  public static boolean isInfinite(short half) {
    return (half & HALF_MAGNITUDE) == HALF_INFINITY;
  }
}
