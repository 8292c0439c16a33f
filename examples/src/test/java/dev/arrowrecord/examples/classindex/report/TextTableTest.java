package dev.arrowrecord.examples.classindex.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.examples.classindex.report.TextTable.Column;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void alignsColumns() {
    TextTable table = new TextTable(Column.left("Name", 10), Column.right("Count"));
    table.add("a", "1,000,000");
    table.add("longer", "1");

    assertThat(print(table))
        .containsExactly(
            "Name        Count", //
            "------  ---------",
            "a       1,000,000",
            "longer          1");
  }

  @Test
  void clipsWhatIsTooLongWhereItSaysLeast() {
    TextTable table = new TextTable(Column.left("Text", 6), Column.path("Path", 6));
    table.add("abcdefgh", "abcdefgh");
    table.add("abcdef", "abcdef");

    assertThat(print(table).subList(2, 4)).containsExactly("abcd..  ..efgh", "abcdef  abcdef");
  }

  @Test
  void showsNoControlCharacters() {
    TextTable table = new TextTable(Column.left("Text", 20));
    table.add("a\nb\u001b[31m");

    assertThat(print(table).get(2)).isEqualTo("a?b?[31m");
  }

  private static List<String> print(TextTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.print(new PrintStream(bytes, true));
    return bytes.toString().lines().toList();
  }
}
