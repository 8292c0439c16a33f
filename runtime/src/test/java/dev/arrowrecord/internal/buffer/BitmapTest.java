package dev.arrowrecord.internal.buffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BitmapTest {
  @Test
  void countsClearBitsOfAnyLength() {
    byte[] bitmap = new byte[40];
    new Random(7).nextBytes(bitmap);
    for (int length = 0; length <= bitmap.length * 8; length++) {
      int clear = 0;
      for (int i = 0; i < length; i++) {
        clear += Bitmap.get(ByteBuffer.wrap(bitmap), i) ? 0 : 1;
      }
      assertThat(Bitmap.countClear(bitmap, length)).as("%s bits", length).isEqualTo(clear);
    }
  }

  @Test
  void setsAndClearsFromAnyBitOn() {
    for (int from = 0; from <= 24; from++) {
      byte[] ones = new byte[3];
      Bitmap.setFrom(ones, from);
      assertThat(Bitmap.countClear(ones, 24)).isEqualTo(from);
      Bitmap.clearFrom(ones, from);
      assertThat(ones).containsOnly(0);
    }
  }

  @Test
  void clearsTheRestOfAByteOnly() {
    byte[] bitmap = {-1, -1, -1};
    Bitmap.clearRestOfByte(bitmap, 11);
    assertThat(bitmap).containsExactly(-1, 0b111, -1);
    Bitmap.clearRestOfByte(bitmap, 24);
    assertThat(bitmap).containsExactly(-1, 0b111, -1);
  }
}
