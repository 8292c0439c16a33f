package dev.arrowrecord.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All 65,536 numbers of 16 bits, and the floats between them. */
final class Float16Test {
  private static final int INFINITY = 0x7c00;
  private static final int NEGATIVE = 0x8000;

  /** What the bits mean by the definition of the format. */
  private static double meaning(int magnitude) {
    int exponent = magnitude >> 10;
    int fraction = magnitude & 0x3ff;
    return exponent == 0
        ? Math.scalb(fraction, -24)
        : Math.scalb(1024 + fraction, exponent - 15 - 10);
  }

  private static void assertRounded(float value, int expected) {
    assertThat(Float16.of(value)).as("%s", value).isEqualTo((short) expected);
    assertThat(Float16.of(-value)).as("-%s", value).isEqualTo((short) (expected | NEGATIVE));
  }

  @Test
  void everyHalfIsTheFloatThatItMeans() {
    for (int magnitude = 0; magnitude < INFINITY; magnitude++) {
      double expected = meaning(magnitude);
      assertThat((double) Float16.toFloat((short) magnitude)).isEqualTo(expected);
      assertThat((double) Float16.toFloat((short) (magnitude | NEGATIVE))).isEqualTo(-expected);
    }
  }

  @Test
  void infinitiesAndNansStayWhatTheyAre() {
    assertThat(Float16.toFloat((short) INFINITY)).isEqualTo(Float.POSITIVE_INFINITY);
    assertThat(Float16.toFloat((short) (INFINITY | NEGATIVE))).isEqualTo(Float.NEGATIVE_INFINITY);
    assertRounded(Float.POSITIVE_INFINITY, INFINITY);
    for (int nan = INFINITY + 1; nan < NEGATIVE; nan++) {
      for (short half : new short[] {(short) nan, (short) (nan | NEGATIVE)}) {
        float asFloat = Float16.toFloat(half);
        assertThat(asFloat).isNaN();
        assertThat(Float16.toFloat(Float16.of(asFloat))).isNaN();
      }
    }
    // Whose fraction is in the bits that are cut off.
    assertThat(Float16.toFloat(Float16.of(Float.intBitsToFloat(0x7f800001)))).isNaN();
  }

  @Test
  void everyHalfComesBackFromItsFloat() {
    for (int magnitude = 0; magnitude <= INFINITY; magnitude++) {
      assertRounded(Float16.toFloat((short) magnitude), magnitude);
    }
  }

  @Test
  void whatIsBetweenTwoHalvesIsRoundedToTheNearestAndFromTheMiddleToTheEven() {
    for (int lower = 0; lower < INFINITY - 1; lower++) {
      int upper = lower + 1;
      float middle = (float) ((meaning(lower) + meaning(upper)) / 2);
      assertRounded(middle, (lower & 1) == 0 ? lower : upper);
      assertRounded(Math.nextDown(middle), lower);
      assertRounded(Math.nextUp(middle), upper);
      assertRounded(Math.nextUp((float) meaning(lower)), lower);
      assertRounded(Math.nextDown((float) meaning(upper)), upper);
    }
  }

  @Test
  void whatIsTooLargeIsInfiniteAndTooSmallIsZero() {
    assertRounded(Math.nextDown(65520f), 0x7bff);
    assertRounded(65520f, INFINITY);
    assertRounded(65536f, INFINITY);
    assertRounded(Float.MAX_VALUE, INFINITY);
    assertRounded(Float.MIN_VALUE, 0);
    assertRounded(Float.MIN_NORMAL, 0);
    assertRounded(0x1p-25f, 0);
    assertRounded(Math.nextUp(0x1p-25f), 1);
  }
}
