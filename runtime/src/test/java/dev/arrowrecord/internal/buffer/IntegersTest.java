package dev.arrowrecord.internal.buffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class IntegersTest {
  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32, 64})
  void areReadByWidthAndSign(int bitWidth) {
    int width = bitWidth / Byte.SIZE;
    byte[] bytes = new byte[3 * width];
    bytes[0] = 1;
    Arrays.fill(bytes, width, 2 * width, (byte) 0xFF);
    bytes[3 * width - 1] = (byte) 0x80;
    ByteBuffer values = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);

    assertThat(Integers.get(values, 0, bitWidth, true)).isEqualTo(1);
    assertThat(Integers.get(values, 1, bitWidth, true)).isEqualTo(-1);
    assertThat(Integers.get(values, 2, bitWidth, true)).isEqualTo(-1L << (bitWidth - 1));
    assertThat(Integers.get(values, 0, bitWidth, false)).isEqualTo(1);
    assertThat(Integers.get(values, 1, bitWidth, false)).isEqualTo(-1L >>> (Long.SIZE - bitWidth));
    assertThat(Integers.get(values, 2, bitWidth, false)).isEqualTo(1L << (bitWidth - 1));
  }
}
