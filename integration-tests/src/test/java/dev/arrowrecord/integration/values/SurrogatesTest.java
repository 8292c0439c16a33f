package dev.arrowrecord.integration.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurrogatesTest {
  @ArrowRecord
  record Text(String text, List<String> more, Map<String, String> most) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDE80",
        "a\uD83D\uDE80",
        "\uD800\uDC00",
        "\uDBFF\uDFFF",
        "\uD83D\uDE80\uD83D\uDE80",
        "nineteen character\uD83D\uDE80",
        "more than twenty characters, then \uD83D\uDE80",
        "more than twenty characters? Then \uD83D\uDE80",
        "\uFFFD",
        "\u0000",
        "\u007F\u0080\u07FF\u0800\uFFFF"
      })
  void inPairsAreOneCharacter(String value) throws IOException {
    Text text = new Text(value, List.of(value), Map.of(value, value));

    byte[] bytes = SurrogatesTest_TextArrow.toBytes(List.of(text));

    assertThat(ArrowJavaReader.readStream(bytes).rows()).containsExactly(Plain.row(text));
    assertThat(SurrogatesTest_TextArrow.fromBytes(bytes)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 18, 19, 20, 21, 40})
  void withoutTheirOtherHalfAreRefused(int before) {
    for (String unpaired : List.of("\uD83D", "\uDE80", "\uDE80\uD83D", "\uD83Dx", "\uD83D\uD83D")) {
      String value = "x".repeat(before) + unpaired;

      assertThatIllegalArgumentException()
          .isThrownBy(() -> SurrogatesTest_TextArrow.toBytes(List.of(new Text(value, null, null))))
          .withMessageContaining("Row 0: Text.text")
          .withMessageContaining("unpaired surrogate at index " + before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "longer than twenty characters \uDE80"})
  void areFoundInsideOfListsAndMaps(String unpaired) {
    assertRefused(new Text(null, List.of("fine", unpaired), null), "Text.more[1]");
    assertRefused(new Text(null, null, Map.of(unpaired, "fine")), "Text.most[].key");
    assertRefused(new Text(null, null, Map.of("fine", unpaired)), "Text.most[].value");
  }

  private static void assertRefused(Text text, String place) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurrogatesTest_TextArrow.toBytes(List.of(text)))
        .withMessageContaining("Row 0: " + place)
        .withMessageContaining("unpaired surrogate");
  }
}
