package dev.arrowrecord.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether annotations in front of an array speak of the array or of what is in it. */
class ArrayAnnotationsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@ArrowField(name = \"x\") int[] a | x: list<item: int32 not null>",
        "@ArrowField(type = DataType.LARGE_LIST) int[] a | a: large_list<item: int32 not null>",
        "@ArrowField(size = 2) int[] a | a: fixed_size_list<item: int32 not null>[2]",
        "@ArrowField(type = DataType.UINT8) int[] a | a: list<item: uint8 not null>",
        "@ArrowField(type = DataType.UINT8) int[][] a"
            + " | a: list<item: list<item: uint8 not null>>",
        "@ArrowField(size = 2) int[][] a"
            + " | a: fixed_size_list<item: list<item: int32 not null>>[2]",
        "int @ArrowField(size = 2) [] [] a"
            + " | a: fixed_size_list<item: list<item: int32 not null>>[2]",
        "int[] @ArrowField(size = 2) [] a"
            + " | a: list<item: fixed_size_list<item: int32 not null>[2]>",
        "@ArrowField(size = 2) byte[] a | a: fixed_size_binary[2]",
        "@ArrowField(size = 2) byte[][] a | a: list<item: fixed_size_binary[2]>",
        "@ArrowField(type = DataType.FIXED_SIZE_LIST, size = 2) byte[][] a"
            + " | a: fixed_size_list<item: binary>[2]",
        "@ArrowField(type = DataType.BINARY_VIEW) byte[][] a | a: list<item: binary_view>",
        "@ArrowField(unit = Unit.SECOND) Instant[] a | a: list<item: timestamp[s, tz=UTC]>",
        "@ArrowDictionary String[] a"
            + " | a: list<item: dictionary<values=string, indices=int32, ordered=0>>",
        "String @ArrowDictionary [] a"
            + " | a: dictionary<values=list<item: string>, indices=int32, ordered=0>",
        "List<@ArrowField(type = DataType.LIST_VIEW) String[]> a"
            + " | a: list<item: list_view<item: string>>",
        "List<@ArrowField(name = \"x\") String[]> a | a: list<x: list<item: string>>",
        "Map<String, @ArrowField(size = 2) float[]> a"
            + " | a: map<string, fixed_size_list<item: float not null>[2]>",
        "Optional<@ArrowField(size = 2) float[]> a"
            + " | a: fixed_size_list<item: float not null>[2]",
        "@ArrowField(size = 2) Optional<float[]> a"
            + " | a: fixed_size_list<item: float not null>[2]",
      })
  void theyStandWhereTheyMakeSense(String property, String expected) throws Exception {
    assertThat(GeneratedSchema.field(property)).hasToString(expected);
  }
}
