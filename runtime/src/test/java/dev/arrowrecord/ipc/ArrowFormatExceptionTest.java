package dev.arrowrecord.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import org.junit.jupiter.api.Test;

class ArrowFormatExceptionTest {

  @Test
  void tellsWhereTheFaultIs() {
    ArrowFormatException exception = new ArrowFormatException("Expected a but found b", 12);

    assertThat(exception).hasMessage("Expected a but found b (at byte 12)");
    assertThat(exception.byteOffset()).isEqualTo(12);
  }

  @Test
  void isOneLineHoweverLongTheNamesInItAre() {
    String name = "\n\u001b[2J" + "x".repeat(100_000);
    ArrowFormatException exception =
        new ArrowFormatException("Column " + name + ", slot 1: expected 2, but found 3", 12);

    assertThat(exception)
        .hasMessageStartingWith("Column \\u000a\\u001b[2Jxxx")
        .hasMessageEndingWith("xxx, slot 1: expected 2, but found 3 (at byte 12)");
    assertThat(exception.getMessage()).hasSizeLessThan(650);
  }

  @Test
  void leavesOutAPlaceThatIsUnknown() {
    EOFException cause = new EOFException();
    ArrowFormatException exception = new ArrowFormatException("Truncated", -1, cause);

    assertThat(exception).hasMessage("Truncated").hasCause(cause);
    assertThat(exception.byteOffset()).isEqualTo(-1);
  }
}
