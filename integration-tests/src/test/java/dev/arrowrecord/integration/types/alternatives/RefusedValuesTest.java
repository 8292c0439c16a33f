package dev.arrowrecord.integration.types.alternatives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.arrowrecord.ArrowConvert;
import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values that the chosen type cannot hold are refused, and leave no trace. */
class RefusedValuesTest {
  @ArrowRecord
  record Narrow(
      @ArrowField(type = DataType.UINT8) int octet,
      @ArrowField(type = DataType.INT8) long small,
      @ArrowField(type = DataType.FLOAT16) double half,
      @ArrowField(size = 2) byte[] two,
      @ArrowField(size = 2) int[] pair,
      Map<String, @ArrowField(type = DataType.UINT16) Integer> map,
      @ArrowField(type = DataType.INTERVAL_YEAR_MONTH) Period months,
      @ArrowConvert(Picky.class) String picky) {}

  static final class Picky implements ArrowConverter<String, Long> {
    @Override
    public Long toArrow(String value) {
      return Long.parseLong(value);
    }

    @Override
    public String fromArrow(Long value) {
      return Long.toString(value);
    }
  }

  private static final Narrow FITTING =
      new Narrow(1, 2, 3, new byte[2], new int[] {1, 2}, Map.of("k", 4), Period.ofMonths(5), "6");

  @Test
  void rowsAroundThoseRefusedAreWritten() throws IOException {
    List<Narrow> unfit =
        List.of(
            new Narrow(256, 0, 0, null, null, null, null, null),
            new Narrow(-1, 0, 0, null, null, null, null, null),
            new Narrow(0, 128, 0, null, null, null, null, null),
            new Narrow(0, 0, 1e6, null, null, null, null, null),
            new Narrow(0, 0, 0, new byte[3], null, null, null, null),
            new Narrow(0, 0, 0, null, new int[1], null, null, null),
            new Narrow(0, 0, 0, null, null, Map.of("k", 65_536), null, null),
            new Narrow(0, 0, 0, null, null, null, Period.ofDays(1), null),
            new Narrow(0, 0, 0, null, null, null, null, "six"));
    List<String> problems = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var writer = RefusedValuesTest_NarrowArrow.newStream(out)) {
      for (Narrow each : unfit) {
        writer.write(FITTING);
        assertThatThrownBy(() -> writer.write(each))
            .isInstanceOf(IllegalArgumentException.class)
            .satisfies(problem -> problems.add(problem.getMessage()));
      }
    }
    assertThat(problems).hasSameSizeAs(unfit);
    for (int i = 0; i < NAMES.size(); i++) {
      assertThat(problems.get(i)).contains(NAMES.get(i));
    }
    List<Narrow> read = RefusedValuesTest_NarrowArrow.fromBytes(out.toByteArray());
    assertThat(read).hasSameSizeAs(unfit);
    assertThat(read).usingRecursiveFieldByFieldElementComparator().containsOnly(FITTING);
  }

  /** What a converter throws is its own. */
  private static final List<String> NAMES =
      List.of("octet", "octet", "small", "half", "two", "pair", "map[].value", "months");
}
