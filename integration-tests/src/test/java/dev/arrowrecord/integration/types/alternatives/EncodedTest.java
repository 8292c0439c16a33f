package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

class EncodedTest extends JudgedContract<EncodedTest.Encoded> {
  @ArrowRecord
  record Point(int x, int y) {}

  @ArrowRecord
  record Encoded(
      @ArrowDictionary String text,
      @ArrowDictionary(index = DataType.UINT8) @ArrowField(type = DataType.LARGE_UTF8) String large,
      @ArrowDictionary(index = DataType.INT64, ordered = true) long number,
      @ArrowDictionary byte[] bytes,
      @ArrowDictionary UUID uuid,
      @ArrowDictionary Point point,
      @ArrowDictionary List<String> list,
      List<@ArrowDictionary String> labels,
      Map<@ArrowDictionary String, @ArrowDictionary LocalDate> dates,
      @ArrowDictionary CharSequence sequence,
      @ArrowDictionary Optional<Instant> instant,
      @ArrowRunEndEncoded String runs,
      @ArrowRunEndEncoded(runEnds = DataType.INT16) int numbers,
      @ArrowRunEndEncoded(runEnds = DataType.INT64) @ArrowDictionary String both) {}

  @Override
  protected Generated<Encoded> generated() {
    return new Generated<>(
        EncodedTest_EncodedArrow::toBytes,
        EncodedTest_EncodedArrow::fromBytes,
        EncodedTest_EncodedArrow::writeFile,
        EncodedTest_EncodedArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        text: Utf8[dictionary: 0]
        large: LargeUtf8[dictionary: 1]
        number: Int(64, true)[dictionary: 2] not null
        bytes: Binary[dictionary: 3]
        uuid: FixedSizeBinary(16)[dictionary: 4]
        point: Struct[dictionary: 5]<x: Int(32, true) not null, y: Int(32, true) not null>
        list: List[dictionary: 6]<$data$: Utf8>
        labels: List<item: Utf8[dictionary: 7]>
        dates: Map(false)<entries: Struct<key: Utf8[dictionary: 8] not null, value: Date(DAY)[dictionary: 9]> not null>
        sequence: Utf8[dictionary: 10]
        instant: Timestamp(MICROSECOND, UTC)[dictionary: 11]
        runs: RunEndEncoded<run_ends: Int(32, true) not null, values: Utf8>
        numbers: RunEndEncoded<run_ends: Int(16, true) not null, values: Int(32, true) not null> not null
        both: RunEndEncoded<run_ends: Int(64, true) not null, values: Utf8[dictionary: 12]>
        """;
  }

  @Override
  protected List<Encoded> samples() {
    return List.of(
        new Encoded(
            "a",
            "b",
            7,
            new byte[] {1, 2},
            new UUID(1, 2),
            new Point(1, 2),
            Arrays.asList("p", null),
            Arrays.asList("x", "y", null),
            Map.of("k", LocalDate.EPOCH),
            "c",
            Optional.of(Instant.EPOCH),
            "r",
            1,
            "s"),
        new Encoded(
            null,
            null,
            0,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Optional.empty(),
            null,
            1,
            null),
        new Encoded(
            "a",
            "c",
            -7,
            new byte[0],
            new UUID(3, 4),
            new Point(3, 4),
            List.of(),
            List.of("x"),
            Map.of(),
            "d",
            Optional.of(Instant.EPOCH),
            "r",
            2,
            "s"));
  }

  @Override
  protected String rows() {
    return """
        a | b | 7 | 0102 | 00000000000000010000000000000002 | [1, 2] | [p, null] | [x, y, null] | [[k, 0]] | c | 0 | r | 1 | s
        null | null | 0 | null | null | null | null | null | null | null | null | null | 1 | null
        a | c | -7 |  | 00000000000000030000000000000004 | [3, 4] | [] | [x] | [] | d | 0 | r | 2 | s
        """;
  }

  /** Its validator takes a map without sorted keys for none. */
  @Override
  protected boolean validated() {
    return false;
  }
}
