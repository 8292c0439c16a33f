package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ListsTest extends JudgedContract<ListsTest.Lists> {
  @ArrowRecord
  record Lists(
      @ArrowField(type = DataType.LARGE_LIST) List<String> large,
      @ArrowField(type = DataType.LIST_VIEW) List<Integer> view,
      @ArrowField(type = DataType.LARGE_LIST_VIEW) Set<String> largeView,
      @ArrowField(size = 2) List<String> fixed,
      @ArrowField(size = 3) float[] vector,
      @ArrowField(size = 2) String[] pair,
      @ArrowField(type = DataType.LARGE_LIST) int[] numbers,
      @ArrowField(type = DataType.LIST) byte[] bytes,
      List<@ArrowField(size = 2) double[]> points,
      @ArrowField(size = 2) int[][] rows,
      @ArrowField(keysSorted = true) Map<String, Integer> sorted) {}

  private static Map<String, Integer> map() {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("b", 2);
    map.put("a", null);
    return map;
  }

  @Override
  protected Generated<Lists> generated() {
    return new Generated<>(
        ListsTest_ListsArrow::toBytes,
        ListsTest_ListsArrow::fromBytes,
        ListsTest_ListsArrow::writeFile,
        ListsTest_ListsArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        large: LargeList<item: Utf8>
        view: ListView<item: Int(32, true)>
        largeView: LargeListView<item: Utf8>
        fixed: FixedSizeList(2)<item: Utf8>
        vector: FixedSizeList(3)<item: FloatingPoint(SINGLE) not null>
        pair: FixedSizeList(2)<item: Utf8>
        numbers: LargeList<item: Int(32, true) not null>
        bytes: List<item: Int(8, true) not null>
        points: List<item: FixedSizeList(2)<item: FloatingPoint(DOUBLE) not null>>
        rows: FixedSizeList(2)<item: List<item: Int(32, true) not null>>
        sorted: Map(true)<entries: Struct<key: Utf8 not null, value: Int(32, true)> not null>
        """;
  }

  @Override
  protected List<Lists> samples() {
    return List.of(
        new Lists(
            Arrays.asList("a", null),
            List.of(1, 2),
            Set.of("x"),
            Arrays.asList("p", null),
            new float[] {1, 2, 3},
            new String[] {"l", "r"},
            new int[] {7},
            new byte[] {-1, 1},
            Arrays.asList(new double[] {1, 2}, null),
            new int[][] {{1}, {}},
            map()),
        new Lists(null, null, null, null, null, null, null, null, null, null, null),
        new Lists(
            List.of(),
            List.of(),
            Set.of(),
            List.of("", ""),
            new float[3],
            new String[2],
            new int[0],
            new byte[0],
            List.of(),
            new int[2][],
            Map.of()));
  }

  @Override
  protected String rows() {
    return """
        ["a",null] | [1, 2] | ["x"] | [p, null] | [1.0, 2.0, 3.0] | [l, r] | [7] | [-1, 1] | [[1.0, 2.0], null] | [[1], []] | [[a, null], [b, 2]]
        null | null | null | null | null | null | null | null | null | null | null
        [] | [] | [] | [, ] | [0.0, 0.0, 0.0] | [null, null] | [] | [] | [] | [null, null] | []
        """;
  }

  /** Its validator does not know list views. */
  @Override
  protected boolean validated() {
    return false;
  }
}
