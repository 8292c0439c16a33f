package dev.arrowrecord.builder;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Text and bytes in the layouts other than that of 32-bit offsets. */
final class TextLayoutTest {
  private static final String TWELVE = "twelve bytes";
  private static final String THIRTEEN = "thirteen byte";

  private static Utf8Builder text(ArrowType type, @Nullable String... values) {
    Utf8Builder builder = new Utf8Builder(Field.nullable("f", type));
    builder.reserve(values.length);
    for (int i = 0; i < values.length; i++) {
      builder.set(i, values[i]);
    }
    return builder;
  }

  private static String hex(String ascii) {
    return HexFormat.of().formatHex(ascii.getBytes(US_ASCII));
  }

  @Test
  void largeTextHasOffsetsOf64Bits() {
    assertThat(RecordingSink.of(text(ArrowType.LARGE_UTF8, "joe", null, "x"), 3))
        .containsExactly(
            "node 3 nulls 1",
            "05",
            "0000000000000000" + "0300000000000000" + "0300000000000000" + "0400000000000000",
            hex("joex"));
  }

  @Test
  void largeTextWithoutSlotsStillHasItsFirstOffset() {
    assertThat(RecordingSink.of(text(ArrowType.LARGE_UTF8), 0))
        .containsExactly("node 0 nulls 0", "", "0000000000000000", "");
  }

  @Test
  void viewsHoldUpToTwelveBytesAndZerosAfterThem() {
    assertThat(RecordingSink.of(text(ArrowType.UTF8_VIEW, "joe", null, TWELVE, ""), 4))
        .containsExactly(
            "node 4 nulls 1",
            "0d",
            ("03000000" + hex("joe") + "00".repeat(9))
                + "00".repeat(16)
                + ("0c000000" + hex(TWELVE))
                + "00".repeat(16),
            "");
  }

  @Test
  void viewsOfMoreHaveTheFirstFourBytesAndThePlaceInTheDataBuffer() {
    assertThat(RecordingSink.of(text(ArrowType.UTF8_VIEW, THIRTEEN, "in", THIRTEEN + "s"), 3))
        .containsExactly(
            "node 3 nulls 0",
            "",
            ("0d000000" + hex("thir") + "00000000" + "00000000")
                + ("02000000" + hex("in") + "00".repeat(10))
                + ("0e000000" + hex("thir") + "00000000" + "0d000000"),
            hex(THIRTEEN + THIRTEEN + "s"));
  }

  @Test
  void bytesAreLaidOutAsTextIs() {
    BinaryBuilder large = new BinaryBuilder(Field.nullable("f", ArrowType.LARGE_BINARY));
    BinaryBuilder views = new BinaryBuilder(Field.nullable("f", ArrowType.BINARY_VIEW));
    for (BinaryBuilder builder : new BinaryBuilder[] {large, views}) {
      builder.reserve(1);
      builder.set(0, new byte[] {1, -1});
    }
    assertThat(RecordingSink.of(large, 1))
        .containsExactly("node 1 nulls 0", "", "00".repeat(8) + "0200000000000000", "01ff");
    assertThat(RecordingSink.of(views, 1))
        .containsExactly("node 1 nulls 0", "", "02000000" + "01ff" + "00".repeat(10), "");
  }

  @Test
  void aBuilderMayBeEncodedTwiceAndServesAgain() {
    Utf8Builder builder = text(ArrowType.UTF8_VIEW, THIRTEEN, "in");
    assertThat(RecordingSink.of(builder, 2)).isEqualTo(RecordingSink.of(builder, 2));

    builder.truncate(0);
    builder.set(0, "in");

    assertThat(RecordingSink.of(builder, 1))
        .containsExactly("node 1 nulls 0", "", "02000000" + hex("in") + "00".repeat(10), "");
  }

  @Test
  void slotsWhoseViewsWouldNotFitAnArrayAreRefused() {
    Utf8Builder builder = new Utf8Builder(Field.nullable("f", ArrowType.UTF8_VIEW));

    assertThatThrownBy(() -> builder.ensure(1 << 27))
        .isInstanceOf(UnfitValueException.class)
        .hasMessageContaining("larger than 2 GiB");
  }
}
