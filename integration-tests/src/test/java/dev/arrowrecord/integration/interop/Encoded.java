package dev.arrowrecord.integration.interop;

import static java.util.Arrays.asList;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowRunEndEncoded;
import dev.arrowrecord.ArrowTensor;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.fixtures.Code;
import dev.arrowrecord.integration.fixtures.Side;
import java.util.List;
import java.util.UUID;

/** Dictionaries, run-end encoding and extension types. */
final class Encoded {
  private Encoded() {}

  @ArrowRecord
  record SmallEnum(Side value) {}

  @ArrowRecord
  record LargeEnum(Code value) {}

  @ArrowRecord
  record Words(@ArrowDictionary String value) {}

  @ArrowRecord
  record UnsignedIndex(@ArrowDictionary(index = DataType.UINT8) String value) {}

  @ArrowRecord
  record LongIndex(@ArrowDictionary(index = DataType.INT64) String value) {}

  @ArrowRecord
  record Numbers(@ArrowDictionary(index = DataType.INT16) Long value) {}

  @ArrowRecord
  record Points(@ArrowDictionary(index = DataType.INT8) Nested.Point value) {}

  @ArrowRecord
  record ListOfWords(List<@ArrowDictionary String> value) {}

  @ArrowRecord
  record Ordered(@ArrowDictionary(ordered = true) String value) {}

  @ArrowRecord
  record ShortRuns(@ArrowRunEndEncoded(runEnds = DataType.INT16) String value) {}

  @ArrowRecord
  record Runs(@ArrowRunEndEncoded String value) {}

  @ArrowRecord
  record LongRuns(@ArrowRunEndEncoded(runEnds = DataType.INT64) Long value) {}

  @ArrowRecord
  record Uuid(UUID value) {}

  @ArrowRecord
  record Json(@ArrowExtension(name = "arrow.json") String value) {}

  @ArrowRecord
  record Bool8(@ArrowField(type = DataType.BOOL8) Boolean value) {}

  @ArrowRecord
  record Tensor(@ArrowTensor(shape = {2, 2}) double[] value) {}

  @ArrowRecord
  record Unknown(@ArrowExtension(name = "acme.money", metadata = "EUR") Long value) {}

  static List<InteropCase<?>> cases() {
    // Another value in each batch of three, so that the dictionary of a stream grows by deltas.
    Object[] growing = {"a", null, "a", "b", "a", null, "c", "longer than a view holds", "b"};
    // Nothing is new after the first batch, so that there are no deltas.
    Object[] words = {"a", null, "b", "b", "a", null, "a"};
    Object[] runs = {"x", "x", "x", null, null, "y", "y", "z"};
    return List.of(
        InteropCase.ofColumn("dictionary_enum_int8", SmallEnum.class, Side.SELL, null, Side.BUY),
        InteropCase.ofColumn("dictionary_enum_int16", LargeEnum.class, Code.C128, null, Code.C000),
        InteropCase.ofColumn("dictionary_int32", Words.class, words),
        InteropCase.ofColumn("dictionary_uint8", UnsignedIndex.class, words),
        InteropCase.ofColumn("dictionary_int64", LongIndex.class, words),
        InteropCase.ofColumn("dictionary_growing", Words.class, growing),
        InteropCase.ofColumn("dictionary_ordered", Ordered.class, words),
        InteropCase.ofColumn("dictionary_of_int64", Numbers.class, 1L << 40, null, -1L, -1L),
        InteropCase.ofColumn(
            "dictionary_of_structs",
            Points.class,
            new Nested.Point(1, 2),
            null,
            new Nested.Point(1, 2)),
        InteropCase.ofColumn(
            "list_of_dictionaries",
            ListOfWords.class,
            asList("a", null, "b"),
            null,
            List.of("a"),
            List.of("b", "b")),
        InteropCase.ofColumn("run_end_int16", ShortRuns.class, runs),
        InteropCase.ofColumn("run_end_int32", Runs.class, runs),
        InteropCase.ofColumn("run_end_int64", LongRuns.class, 7L, 7L, 7L, null, 8L, 8L),
        InteropCase.ofColumn(
            "extension_uuid",
            Uuid.class,
            UUID.fromString("00112233-4455-6677-8899-aabbccddeeff"),
            null,
            new UUID(0, 0)),
        InteropCase.ofColumn("extension_json", Json.class, "{\"a\":1}", null, "[]"),
        InteropCase.ofColumn("extension_bool8", Bool8.class, true, null, false),
        InteropCase.ofColumn(
            "extension_tensor", Tensor.class, new double[] {1, 2, 3, 4.5}, null, new double[4]),
        InteropCase.ofColumn("extension_unknown", Unknown.class, 1250L, null, -1L));
  }
}
