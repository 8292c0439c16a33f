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
  void leavesOutAPlaceThatIsUnknown() {
    EOFException cause = new EOFException();
    ArrowFormatException exception = new ArrowFormatException("Truncated", -1, cause);

    assertThat(exception).hasMessage("Truncated").hasCause(cause);
    assertThat(exception.byteOffset()).isEqualTo(-1);
  }
}
