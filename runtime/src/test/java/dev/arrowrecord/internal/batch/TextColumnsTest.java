package dev.arrowrecord.internal.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.builder.BinaryBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.Utf8Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text and bytes in every layout, and offsets and views that lead nowhere. */
final class TextColumnsTest {
  private static final int VIEWS = 1;
  private static final int OFFSETS = 1;
  private static final @Nullable String[] VALUES = {
    "joe", null, "", "zwölf Bytes", "more than the twelve bytes of a view", "é".repeat(20)
  };

  static Stream<ArrowType> texts() {
    return Stream.of(ArrowType.UTF8, ArrowType.LARGE_UTF8, ArrowType.UTF8_VIEW);
  }

  static Stream<ArrowType> binaries() {
    return Stream.of(ArrowType.BINARY, ArrowType.LARGE_BINARY, ArrowType.BINARY_VIEW);
  }

  private static ColumnSample text(ArrowType type, @Nullable String... values) throws IOException {
    return ColumnSample.of(new Utf8Builder(Field.nullable("f", type)), values);
  }

  private static List<@Nullable String> all(Utf8Vector vector) {
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 0; i < vector.length(); i++) {
      values.add(vector.get(i));
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textIsReadAsItWasWritten(ArrowType type) throws IOException {
    Utf8Vector vector = new Utf8Vector(text(type, VALUES).read());

    // More often than it takes for the column to be surveyed.
    for (int i = 0; i < 10; i++) {
      assertThat(all(vector)).containsExactly(VALUES);
    }
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void bytesAreReadAsTheyWereWritten(ArrowType type) throws IOException {
    byte[] longer = new byte[100];
    longer[99] = -1;
    BinaryBuilder builder = new BinaryBuilder(Field.nullable("f", type));
    BinaryVector vector =
        new BinaryVector(ColumnSample.of(builder, new byte[] {1}, null, longer).read());

    assertThat(vector.get(0)).containsExactly(1);
    assertThat(vector.get(1)).isNull();
    assertThat(vector.get(2)).isEqualTo(longer);
  }

  @Test
  void buffersOfViewsAreAtHand() throws IOException {
    Utf8Vector vector = new Utf8Vector(text(ArrowType.UTF8_VIEW, VALUES).read());

    assertThat(vector.views().limit()).isEqualTo(16 * VALUES.length);
    assertThat(vector.dataBuffers()).singleElement().matches(each -> each.limit() == 76);
    assertThat(vector.offsets().limit()).isZero();
    assertThat(vector.data().limit()).isZero();
  }

  private static void assertMalformed(Utf8Vector vector, int slot, String problem) {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> vector.get(slot))
        .withCauseInstanceOf(ArrowFormatException.class)
        .withMessageContaining("Column f, slot " + slot + ": expected " + problem);
  }

  @Test
  void viewsThatLeadNowhereAreMalformed() throws IOException {
    String longer = "thirteen byte";
    int[] fields = {0, 0, 0, 8, 8, 12, 12, 12};
    int[] numbers = {-1, Integer.MIN_VALUE, 100, -1, 1, -1, 14, Integer.MAX_VALUE};
    for (int i = 0; i < fields.length; i++) {
      ColumnSample sample = text(ArrowType.UTF8_VIEW, longer, longer);
      sample.buffer(VIEWS).putInt(16 + fields[i], numbers[i]);
      Utf8Vector vector = new Utf8Vector(sample.read());

      assertThat(vector.get(0)).isEqualTo(longer);
      assertMalformed(vector, 1, "");
    }
  }

  @Test
  void largeOffsetsThatLeadNowhereAreMalformed() throws IOException {
    long[] wrong = {-1, Long.MIN_VALUE, 4, 1L << 32, (1L << 32) + 2, Long.MAX_VALUE};
    for (long each : wrong) {
      ColumnSample sample = text(ArrowType.LARGE_UTF8, "a", "b", "c");
      sample.buffer(OFFSETS).putLong(2 * Long.BYTES, each);
      Utf8Vector vector = new Utf8Vector(sample.read());

      for (int i = 0; i < 40; i++) {
        assertThat(vector.get(0)).isEqualTo("a");
        assertMalformed(vector, 1, "offsets");
        assertMalformed(vector, 2, "offsets");
      }
    }
  }

  @Test
  void nullSlotsMayHoldAnything() throws IOException {
    ColumnSample sample = text(ArrowType.UTF8_VIEW, "a", null);
    sample.buffer(VIEWS).putInt(16, -1);

    assertThat(new Utf8Vector(sample.read()).get(1)).isNull();
  }
}
