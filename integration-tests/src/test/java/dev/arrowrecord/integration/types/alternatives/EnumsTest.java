package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.util.Arrays;
import java.util.List;

class EnumsTest extends JudgedContract<EnumsTest.Enums> {
  enum Mood {
    GOOD,
    BAD {
      @Override
      public String toString() {
        return "not so good";
      }
    }
  }

  @ArrowRecord
  record Enums(
      @ArrowDictionary(index = DataType.UINT16, ordered = true) Mood indexed,
      @ArrowDictionary(index = DataType.INT64) Mood growing,
      @ArrowField(type = DataType.UTF8) Mood text,
      @ArrowField(type = DataType.UTF8_VIEW) Mood view,
      @ArrowField(type = DataType.INT8) Mood int8,
      @ArrowField(type = DataType.UINT64) Mood uint64,
      List<@ArrowField(type = DataType.INT32) Mood> list,
      @ArrowRunEndEncoded Mood runs) {}

  @Override
  protected Generated<Enums> generated() {
    return new Generated<>(
        EnumsTest_EnumsArrow::toBytes,
        EnumsTest_EnumsArrow::fromBytes,
        EnumsTest_EnumsArrow::writeFile,
        EnumsTest_EnumsArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        indexed: Utf8[dictionary: 0]
        growing: Utf8[dictionary: 1]
        text: Utf8
        view: Utf8View
        int8: Int(8, true)
        uint64: Int(64, false)
        list: List<item: Int(32, true)>
        runs: RunEndEncoded<run_ends: Int(32, true) not null, values: Utf8[dictionary: 2]>
        """;
  }

  @Override
  protected List<Enums> samples() {
    return List.of(
        new Enums(
            Mood.BAD,
            Mood.BAD,
            Mood.BAD,
            Mood.BAD,
            Mood.BAD,
            Mood.BAD,
            Arrays.asList(Mood.BAD, null, Mood.GOOD),
            Mood.BAD),
        new Enums(null, null, null, null, null, null, null, null),
        new Enums(
            Mood.GOOD, Mood.GOOD, Mood.GOOD, Mood.GOOD, Mood.GOOD, Mood.GOOD, List.of(),
            Mood.GOOD));
  }

  @Override
  protected String rows() {
    return """
        BAD | BAD | BAD | BAD | 1 | 1 | [1, null, 0] | BAD
        null | null | null | null | null | null | null | null
        GOOD | GOOD | GOOD | GOOD | 0 | 0 | [] | GOOD
        """;
  }

  /** Its validator does not know views. */
  @Override
  protected boolean validated() {
    return false;
  }
}
