package dev.arrowrecord.builder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of every length and kind, against {@link String#getBytes}. */
final class Utf8BuilderTest {
  private static final int LONGEST = 70;

  @Test
  void asciiOfEveryLengthIsItsBytes() {
    List<String> values = new ArrayList<>();
    for (int length = 0; length <= LONGEST; length++) {
      values.add(letters(length));
    }
    assertEncoded(values);
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "\u0080", "\u00ff", "\u0100", "\u07ff", "ࠀ", "\uffff", "😀", "?"})
  void aCharacterAtEveryPlaceOfEveryLengthIsEncoded(String character) {
    List<String> values = new ArrayList<>();
    for (int length = 0; length <= LONGEST; length++) {
      for (int place = 0; place <= length; place++) {
        String letters = letters(length);
        values.add(letters.substring(0, place) + character + letters.substring(place));
      }
    }
    assertEncoded(values);
  }

  @Test
  void anUnpairedSurrogateIsRefusedAtEveryPlaceOfEveryLength() {
    for (String surrogate : List.of("\ud83d", "\ude00", "\ude00\ud83d", "?\ud83d")) {
      for (int length = 0; length <= LONGEST; length++) {
        for (int place = 0; place <= length; place++) {
          String letters = letters(length);
          String value = letters.substring(0, place) + surrogate + letters.substring(place);
          Utf8Builder builder = builder(1);
          int at = value.indexOf(surrogate) + (surrogate.startsWith("?") ? 1 : 0);
          assertThatThrownBy(() -> builder.set(0, value))
              .isInstanceOf(UnfitValueException.class)
              .hasMessageContaining("unpaired surrogate at index " + at);
        }
      }
    }
  }

  private static String letters(int length) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append((char) ('a' + i % 26));
    }
    return letters.toString();
  }

  private static Utf8Builder builder(int slots) {
    Utf8Builder builder = new Utf8Builder(Field.required("f", ArrowType.UTF8));
    builder.reserve(slots);
    return builder;
  }

  private static void assertEncoded(List<String> values) {
    Utf8Builder builder = builder(values.size());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < values.size(); i++) {
      builder.set(i, values.get(i));
      bytes.writeBytes(values.get(i).getBytes(UTF_8));
    }
    assertThat(RecordingSink.of(builder, values.size()).get(3))
        .isEqualTo(HexFormat.of().formatHex(bytes.toByteArray()));
  }
}
