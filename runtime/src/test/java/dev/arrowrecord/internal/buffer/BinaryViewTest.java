package dev.arrowrecord.internal.buffer;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The bytes of views, as the specification draws them. */
final class BinaryViewTest {
  private static final byte[] DATA = "-thirteen byte".getBytes(US_ASCII);

  private final byte[] views = new byte[BinaryView.BYTES + 2];

  private String written() {
    assertThat(views[0]).isEqualTo((byte) 0x55);
    assertThat(views[views.length - 1]).isEqualTo((byte) 0x55);
    return HexFormat.of().formatHex(views, 1, 1 + BinaryView.BYTES);
  }

  @Test
  void shortValueIsPaddedWithZeros() {
    Arrays.fill(views, (byte) 0x55);
    BinaryView.setInline(views, 1, DATA, 1, 5);

    assertThat(written()).isEqualTo("05000000" + "7468697274" + "00000000000000");
  }

  @Test
  void longValueHasPrefixBufferAndOffset() {
    Arrays.fill(views, (byte) 0x55);
    BinaryView.setReference(views, 1, DATA, 1, 13, 2, 0x01020304);

    assertThat(written()).isEqualTo("0d000000" + "74686972" + "02000000" + "04030201");
  }

  @Test
  void noValueIsNothingButZeros() {
    Arrays.fill(views, (byte) 0x55);
    BinaryView.setEmpty(views, 1);

    assertThat(written()).isEqualTo("00".repeat(BinaryView.BYTES));
  }
}
