package dev.arrowrecord.integration.interop;

import static java.util.Arrays.asList;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.DataType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Structs, lists, maps and unions, and some within others. */
final class Nested {
  private static final Place HERE = new Place("High Street", asList("x", null), new Point(1, -2));
  private static final Place THERE = new Place(null, null, null);

  private Nested() {}

  @ArrowRecord
  record Point(int x, int y) {}

  @ArrowRecord
  record Place(String name, List<String> tags, Point point) {}

  /** A sealed type whose type ids are the positions of its children. */
  sealed interface Figure {}

  @ArrowRecord
  @ArrowVariant(id = 0)
  record Circle(double radius) implements Figure {}

  @ArrowRecord
  @ArrowVariant(id = 1)
  record Box(int width, String label) implements Figure {}

  /** A sealed type with other type ids. */
  sealed interface Mark {}

  @ArrowRecord
  @ArrowVariant(id = 3)
  record Dot(int x) implements Mark {}

  @ArrowRecord
  @ArrowVariant(id = 9)
  record Line(int from, int to) implements Mark {}

  @ArrowRecord
  record Struct(Point value) {}

  @ArrowRecord
  record Structs(Place value) {}

  @ArrowRecord
  record ListOfTexts(List<String> value) {}

  @ArrowRecord
  record ListOfInts(List<Integer> value) {}

  @ArrowRecord
  record RequiredElements(int[] value) {}

  @ArrowRecord
  record ListOfLists(List<List<Integer>> value) {}

  @ArrowRecord
  record ListOfStructs(List<Place> value) {}

  @ArrowRecord
  record LargeList(@ArrowField(type = DataType.LARGE_LIST) List<String> value) {}

  @ArrowRecord
  record ListView(@ArrowField(type = DataType.LIST_VIEW) List<String> value) {}

  @ArrowRecord
  record LargeListView(@ArrowField(type = DataType.LARGE_LIST_VIEW) List<String> value) {}

  @ArrowRecord
  record FixedSizeList(@ArrowField(size = 2) List<String> value) {}

  @ArrowRecord
  record MapOfInts(Map<String, Integer> value) {}

  @ArrowRecord
  record SortedMap(@ArrowField(keysSorted = true) Map<String, Integer> value) {}

  @ArrowRecord
  record MapOfLists(Map<String, List<Integer>> value) {}

  @ArrowRecord
  record DenseUnion(Figure value) {}

  @ArrowRecord
  record SparseUnion(@ArrowField(type = DataType.SPARSE_UNION) Figure value) {}

  @ArrowRecord
  record DenseTypeIds(Mark value) {}

  @ArrowRecord
  record SparseTypeIds(@ArrowField(type = DataType.SPARSE_UNION) Mark value) {}

  @ArrowRecord
  record ListOfUnions(List<Figure> value) {}

  static List<InteropCase<?>> cases() {
    Object[] lists = {asList("a", null, ""), null, List.of(), List.of("b"), asList("c", "d")};
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("a", 1);
    map.put("b", null);
    Map<String, List<Integer>> listsByName = new LinkedHashMap<>();
    listsByName.put("some", asList(1, null));
    listsByName.put("none", null);
    Object[] marks = {new Line(1, 2), new Dot(3), new Line(4, 5), new Dot(6)};
    Object[] figures = {new Circle(1.5), new Box(1, "box"), new Circle(0), new Box(2, null)};
    return List.of(
        InteropCase.ofColumn(
            "struct", Struct.class, new Point(1, 2), null, new Point(0, 0), new Point(-1, 5)),
        InteropCase.ofColumn("struct_nested", Structs.class, HERE, null, THERE, HERE),
        InteropCase.ofColumn("list", ListOfTexts.class, lists),
        InteropCase.ofColumn("list_of_int32", ListOfInts.class, asList(1, null), null, List.of()),
        InteropCase.ofColumn(
            "list_required_elements",
            RequiredElements.class,
            new int[] {1, -2},
            null,
            new int[0],
            new int[] {3}),
        InteropCase.ofColumn(
            "list_of_lists",
            ListOfLists.class,
            asList(asList(1, null), null, List.of()),
            null,
            List.of(),
            List.of(List.of(2), List.of(3, 4))),
        InteropCase.ofColumn(
            "list_of_structs",
            ListOfStructs.class,
            asList(HERE, null, THERE),
            null,
            List.of(),
            List.of(HERE)),
        InteropCase.ofColumn("large_list", LargeList.class, lists),
        InteropCase.ofColumn("list_view", ListView.class, lists),
        InteropCase.ofColumn("large_list_view", LargeListView.class, lists),
        InteropCase.ofColumn(
            "fixed_size_list",
            FixedSizeList.class,
            asList("a", null),
            null,
            List.of("", "b"),
            List.of("c", "d")),
        InteropCase.ofColumn("map", MapOfInts.class, map, null, Map.of(), Map.of("c", 3)),
        InteropCase.ofColumn("map_sorted", SortedMap.class, map, null, Map.of(), Map.of("c", 3)),
        InteropCase.ofColumn(
            "map_of_lists",
            MapOfLists.class,
            listsByName,
            null,
            Map.of(),
            Map.of("c", List.of(2, 3))),
        InteropCase.ofColumn("dense_union", DenseUnion.class, figures),
        InteropCase.ofColumn("sparse_union", SparseUnion.class, figures),
        InteropCase.ofColumn("dense_union_type_ids", DenseTypeIds.class, marks),
        InteropCase.ofColumn("sparse_union_type_ids", SparseTypeIds.class, marks),
        InteropCase.ofColumn(
            "list_of_unions",
            ListOfUnions.class,
            List.of(new Circle(1), new Box(1, "a")),
            null,
            List.of(),
            List.of(new Box(2, "b"))));
  }
}
