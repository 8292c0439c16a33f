package dev.arrowrecord.internal.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is valid, the JDK decodes. */
class Utf8RangesTest {
  private static final byte[] TEXT =
      "ascii äöü ߿ࠀ ퟿ \uFFFF 𐀀 \uDBFF\uDFFF, and more of them".getBytes(StandardCharsets.UTF_8);

  @Test
  void tellAllRangesOfText() {
    checkAllRanges(TEXT);
  }

  @Test
  void tellAllRangesOfBrokenText() {
    Random random = new Random(4);
    for (int i = 0; i < 300; i++) {
      byte[] broken = TEXT.clone();
      for (int j = random.nextInt(4); j >= 0; j--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      checkAllRanges(broken);
    }
  }

  @Test
  void tellEveryTwoBytesBeforeTwoOthers() {
    for (int i = 0; i < 1 << 16; i++) {
      check(new byte[] {(byte) (i >> 8), (byte) i}, 0, 2);
      check(new byte[] {(byte) (i >> 8), (byte) i, (byte) 0x80}, 0, 3);
      check(new byte[] {(byte) (i >> 8), (byte) i, (byte) 0x80, (byte) 0xBF}, 0, 4);
    }
  }

  private static void checkAllRanges(byte[] bytes) {
    for (int from = 0; from <= bytes.length; from++) {
      for (int to = from; to <= bytes.length; to++) {
        check(bytes, from, to);
      }
    }
  }

  private static void check(byte[] bytes, int from, int to) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean valid = decodes(bytes, from, to);

    assertThat(Utf8Ranges.areValid(buffer, from, to)).isEqualTo(valid);
    assertThat(new Utf8Ranges(buffer).areValid(from, to)).isEqualTo(valid);
  }

  private static boolean decodes(byte[] bytes, int from, int to) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
