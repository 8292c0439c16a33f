package dev.arrowrecord.integration.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ipc.RecordWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.AbstractList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record's own code may throw anything, which leaves it as it is, and no trace of the record. */
class ThrowingAccessorTest {
  @ArrowRecord
  record Moody(String name, List<String> tags, String mood) {
    @Override
    public String mood() {
      if (mood.equals("bad")) {
        throw new IllegalStateException("not today");
      }
      return mood;
    }
  }

  private static final Moody GOOD = new Moody("a", List.of("x", "y"), "good");

  @Test
  void leavesNoTraceOfTheRecord() throws IOException {
    assertWritesOnlyGood(new Moody("b", List.of("z"), "bad"));
  }

  @Test
  void leavesNoTraceOfTheElementsBefore() throws IOException {
    assertWritesOnlyGood(new Moody("b", new Broken(), "good"));
  }

  private static void assertWritesOnlyGood(Moody bad) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RecordWriter<Moody> writer = ThrowingAccessorTest_MoodyArrow.newStream(out)) {
      for (int i = 0; i < 20; i++) {
        writer.write(GOOD);
        assertThatIllegalStateException()
            .isThrownBy(() -> writer.write(bad))
            .withMessage("not today");
      }
    }

    assertThat(ThrowingAccessorTest_MoodyArrow.fromBytes(out.toByteArray()))
        .hasSize(20)
        .containsOnly(GOOD);
  }

  private static final class Broken extends AbstractList<String> {
    @Override
    public String get(int index) {
      if (index == 3) {
        throw new IllegalStateException("not today");
      }
      return "tag " + index;
    }

    @Override
    public int size() {
      return 5;
    }
  }
}
