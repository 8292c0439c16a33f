package dev.arrowrecord.tools;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Data whose messages are valid, but not all that their buffers hold. */
class InvalidValuesTest {
  private static final String JSON =
      """
      {"schema": {"fields": [
         {"name": "dense", "nullable": true,
          "type": {"name": "union", "mode": "DENSE", "typeIds": [5, 7]}, "children": [
           {"name": "a", "nullable": true, "type": {"name": "int", "bitWidth": 8, "isSigned": true}},
           {"name": "b", "nullable": true, "type": {"name": "bool"}}]},
         {"name": "sparse", "nullable": true,
          "type": {"name": "union", "mode": "SPARSE", "typeIds": [9]}, "children": [
           {"name": "a", "nullable": true, "type": {"name": "bool"}}]},
         {"name": "list", "nullable": true, "type": {"name": "list"}, "children": [
           {"name": "item", "nullable": true, "type": {"name": "bool"}}]},
         {"name": "view", "nullable": true, "type": {"name": "listview"}, "children": [
           {"name": "item", "nullable": true, "type": {"name": "bool"}}]},
         {"name": "runs", "nullable": true, "type": {"name": "runendencoded"}, "children": [
           {"name": "run_ends", "nullable": false,
            "type": {"name": "int", "bitWidth": 32, "isSigned": true}},
           {"name": "values", "nullable": true, "type": {"name": "bool"}}]},
         {"name": "text", "nullable": true, "type": {"name": "utf8"}},
         {"name": "long", "nullable": true, "type": {"name": "utf8view"}},
         {"name": "word", "nullable": true, "type": {"name": "utf8"},
          "dictionary": {"id": 7, "indexType": {"name": "int", "bitWidth": 32, "isSigned": true}}}
       ]},
       "dictionaries": [{"id": 7, "data": {"count": 1, "columns": [
         {"name": "DICT7", "count": 1, "OFFSET": [0, 4], "DATA": ["told"]}]}}],
       "batches": [{"count": 4, "columns": [
         {"name": "dense", "count": 4, "TYPE_ID": [5, 7, 5, 5], "OFFSET": [0, 0, 1, 2], "children": [
           {"name": "a", "count": 3, "DATA": [1, 2, 3]},
           {"name": "b", "count": 1, "DATA": [true]}]},
         {"name": "sparse", "count": 4, "TYPE_ID": [9, 9, 9, 9], "children": [
           {"name": "a", "count": 4, "DATA": [true, true, true, true]}]},
         {"name": "list", "count": 4, "OFFSET": [0, 2, 4, 6, 8], "children": [
           {"name": "item", "count": 8, "DATA": [1, 1, 1, 1, 1, 1, 1, 1]}]},
         {"name": "view", "count": 4, "OFFSET": [0, 3, 6, 7], "SIZE": [3, 3, 1, 1], "children": [
           {"name": "item", "count": 8, "DATA": [1, 1, 1, 1, 1, 1, 1, 1]}]},
         {"name": "runs", "count": 4, "children": [
           {"name": "run_ends", "count": 3, "DATA": [1, 3, 4]},
           {"name": "values", "count": 3, "DATA": [1, 0, 1]}]},
         {"name": "text", "count": 4, "OFFSET": [0, 4, 4, 4, 4], "DATA": ["some", "", "", ""]},
         {"name": "long", "count": 4, "VIEWS": [
           {"SIZE": 14, "PREFIX_HEX": "66697273", "BUFFER_INDEX": 0, "OFFSET": 0},
           {"SIZE": 0, "INLINED": ""}, {"SIZE": 0, "INLINED": ""}, {"SIZE": 0, "INLINED": ""}],
          "VARIADIC_DATA_BUFFERS": ["666972737420616E64206C617374"]},
         {"name": "word", "count": 4, "DATA": [0, 0, 0, 0]}
       ]}]}
      """;

  @TempDir private Path folder;
  private Path good;
  private Path bad;
  private Path out;

  @BeforeEach
  void writeGood() throws IOException {
    Path json = folder.resolve("good.json");
    Files.writeString(json, JSON);
    good = folder.resolve("good.arrow");
    bad = folder.resolve("bad.arrow");
    out = folder.resolve("out");
    assertThat(Program.integration("JSON_TO_ARROW", good, json)).isEqualTo(IntegrationTest.fine());
    assertThat(Program.integration("ARROW_TO_JSON", good, out)).isEqualTo(IntegrationTest.fine());
    Files.delete(out);
  }

  /** The bytes of a buffer, what they become, and what is said of it. */
  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of(
            ints(0, 0, 1, 2),
            ints(0, 5000, 1, 2),
            "Column dense, slot 1: expected an offset below 1, but found 5000"),
        Arguments.of(
            ints(0, 0, 1, 2),
            ints(0, 0, -1, 2),
            "Column dense, slot 2: expected an offset below 3, but found -1"),
        Arguments.of(
            bytes(5, 7, 5, 5),
            bytes(5, 77, 5, 5),
            "Column dense, slot 1: expected a type id of [5, 7], but found 77"),
        Arguments.of(
            bytes(9, 9, 9, 9),
            bytes(9, -2, 9, 9),
            "Column sparse, slot 1: expected a type id of [9], but found -2"),
        Arguments.of(
            ints(0, 2, 4, 6, 8),
            ints(0, 99, 4, 6, 8),
            "Column list, slot 0: expected offsets from 0 to at most 8, but found 99"),
        Arguments.of(
            ints(0, 3, 6, 7),
            ints(0, 99, 6, 7),
            "Column view, slot 1: expected offsets from 0 to at most 8, but found 99"),
        Arguments.of(
            ints(3, 3, 1, 1),
            ints(3, -1, 1, 1),
            "Column view, slot 1: expected offsets from 0 to at most 8, but found"),
        Arguments.of(
            ints(1, 3, 4),
            ints(1, 1, 4),
            "Column runs, slot 1: expected run ends above 0 in ascending order, but found 1 after"),
        Arguments.of(ints(0, 4, 4, 4, 4), ints(0, 9, 4, 4, 4), "Column text, slot 0: expected"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void areRefusedByEveryCommand(String before, String after, String message) throws IOException {
    change(before, after);

    Program validate = Program.run("validate", bad);
    assertThat(validate.exitCode()).isEqualTo(1);
    assertThat(validate.err()).startsWith(bad + ": " + message).hasLineCount(1);

    assertThat(Program.integration("ARROW_TO_JSON", bad, out)).isEqualTo(validate);
    assertThat(Program.run("convert", bad, out, "--to", "stream").exitCode()).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  /** Also in a dictionary. */
  @Test
  void areNoTextInJson() throws IOException {
    for (String text : new String[] {"some", "told"}) {
      change(text, text.replace('o', (char) 0xFF));

      Program validate = Program.run("validate", bad);
      assertThat(validate.err()).contains("slot 0: expected valid UTF-8");
      assertThat(Program.integration("ARROW_TO_JSON", bad, out)).isEqualTo(validate);
    }
  }

  /** Other writers break the rule that offsets of one child ascend, and no value depends on it. */
  @Test
  void areNotOffsetsOfADenseUnionThatGoBack() throws IOException {
    change(ints(0, 0, 1, 2), ints(2, 0, 1, 0));

    assertThat(Program.run("validate", bad).exitCode()).isZero();
    assertThat(Program.integration("ARROW_TO_JSON", bad, out)).isEqualTo(IntegrationTest.fine());
    assertThat(Program.integration("VALIDATE", bad, out)).isEqualTo(IntegrationTest.fine());
  }

  /** Who wants it refused has {@code validate}. */
  @Test
  void arePassedOnByConvertIfTheyAreNoText() throws IOException {
    change("some", "s\u00FFme");

    assertThat(Program.run("convert", bad, out, "--to", "file")).isEqualTo(IntegrationTest.fine());
    assertThat(Program.run("validate", out).err())
        .startsWith(out + ": Column text, slot 0: expected valid UTF-8");
  }

  @Test
  void areMendedByConvertIfAViewDoesNotBeginAsItsValue() throws IOException {
    change(ints(14) + "firs", ints(14) + "last");
    assertThat(Program.run("validate", bad).err())
        .startsWith(bad + ": Column long, slot 0: expected a view to begin as its value does");

    assertThat(Program.run("convert", bad, out, "--to", "file")).isEqualTo(IntegrationTest.fine());

    assertThat(Program.run("validate", out).exitCode()).isZero();
    assertThat(Program.integration("VALIDATE", out, folder.resolve("good.json")))
        .isEqualTo(IntegrationTest.fine());
  }

  private void change(String before, String after) throws IOException {
    String bytes = Files.readString(good, ISO_8859_1);
    assertThat(bytes.split(Pattern.quote(before), -1)).as(before).hasSize(2);
    Files.writeString(bad, bytes.replace(before, after), ISO_8859_1);
  }

  private static String ints(int... values) {
    ByteBuffer bytes =
        ByteBuffer.allocate(values.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int value : values) {
      bytes.putInt(value);
    }
    return new String(bytes.array(), ISO_8859_1);
  }

  private static String bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new String(bytes, ISO_8859_1);
  }
}
