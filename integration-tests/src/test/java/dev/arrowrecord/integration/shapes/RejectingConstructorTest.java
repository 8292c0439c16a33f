package dev.arrowrecord.integration.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.ArrowRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A constructor that rejects values has the last word when records are read. */
class RejectingConstructorTest {
  /** Whatever it throws is its own affair. */
  @ArrowRecord
  record Share(double part) {
    Share {
      if (part < 0 || part > 1) {
        throw new IllegalArgumentException("No share: " + part);
      }
    }
  }

  /** The same data, without the check. */
  @ArrowRecord
  record Number(double part) {}

  private static final byte[] BYTES =
      RejectingConstructorTest_NumberArrow.toBytes(List.of(new Number(0.5), new Number(2)));

  @Test
  void itsExceptionReachesTheCaller() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RejectingConstructorTest_ShareArrow.fromBytes(BYTES))
        .withMessage("No share: 2.0");
  }

  @Test
  void otherRowsAndColumnsCanBeReadAllTheSame() throws IOException {
    try (var reader = RejectingConstructorTest_ShareArrow.openStream(ByteBuffer.wrap(BYTES))) {
      RejectingConstructorTest_ShareArrow.Batch batch = reader.iterator().next();

      assertThat(batch.get(0)).isEqualTo(new Share(0.5));
      assertThat(batch.part().get(1)).isEqualTo(2);
      assertThatIllegalArgumentException().isThrownBy(() -> batch.get(1));
    }
  }
}
