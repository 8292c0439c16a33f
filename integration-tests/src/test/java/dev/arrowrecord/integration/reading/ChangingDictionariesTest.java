package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.dictionary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.fixtures.Side;
import dev.arrowrecord.integration.judge.HandmadeDictionaries;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a stream, the dictionary of an enum may be replaced or grow between batches. */
class ChangingDictionariesTest {
  @ArrowRecord
  record Order(Side side) {}

  private static final int OURS = 0;
  private static final int UNKNOWN = 1;

  private HandmadeDictionaries data;

  @BeforeEach
  void begin() throws IOException {
    data =
        new HandmadeDictionaries(
            dictionary("unknown", true, UNKNOWN, 8), dictionary("side", true, OURS, 8));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void areReplacedForTheBatchesThatFollow() throws IOException {
    data.dictionary(UNKNOWN, false, "x").dictionary(OURS, false, "SELL", "BUY").row(0, 0);
    data.dictionary(OURS, false, "HOLD").row(0, 0);

    try (var reader = ChangingDictionariesTest_OrderArrow.openStream(data.stream())) {
      var batches = reader.iterator();
      var first = batches.next();
      var second = batches.next();

      assertThat(second.get(0)).isEqualTo(new Order(Side.HOLD));
      assertThat(first.get(0)).isEqualTo(new Order(Side.SELL));
    }
  }

  @Test
  void growByDeltas() throws IOException {
    data.dictionary(UNKNOWN, false, "x").dictionary(OURS, false, "SELL").row(0, 0);
    data.dictionary(OURS, true, "SHORT", "BUY").dictionary(OURS, true, "HOLD").row(0, 2).row(0, 3);

    try (var reader = ChangingDictionariesTest_OrderArrow.openStream(data.stream())) {
      assertThat(reader.readAll())
          .containsExactly(new Order(Side.SELL), new Order(Side.BUY), new Order(Side.HOLD));
    }
  }

  @Test
  void ofFieldsWeDoNotHaveMayGrow() throws IOException {
    data.dictionary(UNKNOWN, false, "x").dictionary(OURS, false, "SELL", "BUY").row(0, 1);
    data.dictionary(UNKNOWN, true, "y").row(1, 0);

    try (var reader = ChangingDictionariesTest_OrderArrow.openStream(data.stream())) {
      assertThat(reader.readAll()).containsExactly(new Order(Side.BUY), new Order(Side.SELL));
    }
  }
}
