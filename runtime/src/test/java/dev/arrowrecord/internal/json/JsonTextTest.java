package dev.arrowrecord.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTextTest {

  @Test
  void putsMembersAndElementsOnLinesOfTheirOwn() {
    JsonText json =
        new JsonText()
            .beginObject()
            .member("text", "a")
            .member("number", Long.MIN_VALUE)
            .member("truth", false)
            .name("list")
            .beginArray()
            .value("a")
            .value(1)
            .value(true)
            .beginObject()
            .member("inner", 0)
            .end()
            .end()
            .end();

    assertThat(json)
        .hasToString(
            """
            {
              "text": "a",
              "number": -9223372036854775808,
              "truth": false,
              "list": [
                "a",
                1,
                true,
                {
                  "inner": 0
                }
              ]
            }""");
  }

  @Test
  void keepsOnOneLineWhatIsBegunSo() {
    JsonText json =
        new JsonText()
            .beginArray()
            .beginInlineObject()
            .member("a", 1)
            .name("b")
            .beginInlineArray()
            .value(2)
            .value(3)
            .end()
            .name("c")
            .beginObject()
            .member("d", "e")
            .end()
            .end()
            .beginInlineArray()
            .value(4)
            .end()
            .end();

    assertThat(json)
        .hasToString(
            """
            [
              {"a": 1, "b": [2, 3], "c": {"d": "e"}},
              [4]
            ]""");
  }

  @Test
  void leavesNothingBetweenTheBracketsOfWhatIsEmpty() {
    JsonText json =
        new JsonText().beginArray().beginArray().end().beginObject().end().beginInlineArray().end();

    assertThat(json.end()).hasToString("[\n  [],\n  {},\n  []\n]");
  }

  @Test
  void mayBeASingleValue() {
    assertThat(new JsonText().value("a")).hasToString("\"a\"");
  }

  static Stream<Arguments> strings() {
    return Stream.of(
        Arguments.of("", "\"\""),
        Arguments.of("say \"hi\"", "\"say \\\"hi\\\"\""),
        Arguments.of("C:\\temp/x", "\"C:\\\\temp/x\""),
        Arguments.of("a\nb\r\tc", "\"a\\nb\\r\\tc\""),
        Arguments.of("\0\u001f\u007f", "\"\\u0000\\u001f\u007f\""),
        Arguments.of("\u00e9\u4e16\ud83d\ude00", "\"\u00e9\u4e16\ud83d\ude00\""),
        Arguments.of("\ud83d", "\"\\ud83d\""),
        Arguments.of("\ud83dx", "\"\\ud83dx\""),
        Arguments.of("\ude00x", "\"\\ude00x\""),
        Arguments.of("x\ude00\ud83d", "\"x\\ude00\\ud83d\""));
  }

  @ParameterizedTest
  @MethodSource("strings")
  void escapesWhatCannotStandInAString(String string, String quoted) {
    assertThat(new JsonText().value(string)).hasToString(quoted);
    assertThat(new JsonText().beginInlineObject().member(string, string).end())
        .hasToString("{" + quoted + ": " + quoted + "}");
  }
}
