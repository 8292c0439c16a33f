package dev.arrowrecord.integration.interop;

import static java.util.Arrays.asList;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Views and 64-bit offsets within other types: what an engine of columns makes of plain ones. */
final class Modern {
  private static final Place HERE =
      new Place("High Street", asList("x", null), new Nested.Point(1, -2));
  private static final Place THERE = new Place(null, null, null);

  private Modern() {}

  @ArrowRecord
  record Place(
      @ArrowField(type = DataType.UTF8_VIEW) String name,
      @ArrowField(type = DataType.LARGE_LIST)
          List<@ArrowField(type = DataType.UTF8_VIEW) String> tags,
      Nested.Point point) {}

  @ArrowRecord
  record StructOfViews(Place value) {}

  @ArrowRecord
  record LargeListOfViews(
      @ArrowField(type = DataType.LARGE_LIST)
          List<@ArrowField(type = DataType.UTF8_VIEW) String> value) {}

  @ArrowRecord
  record LargeListOfInts(@ArrowField(type = DataType.LARGE_LIST) List<Integer> value) {}

  @ArrowRecord
  record LargeListOfLargeLists(
      @ArrowField(type = DataType.LARGE_LIST)
          List<@ArrowField(type = DataType.LARGE_LIST) List<Integer>> value) {}

  @ArrowRecord
  record LargeListOfStructs(@ArrowField(type = DataType.LARGE_LIST) List<Place> value) {}

  @ArrowRecord
  record FixedSizeListOfViews(
      @ArrowField(size = 2) List<@ArrowField(type = DataType.UTF8_VIEW) String> value) {}

  @ArrowRecord
  record MapOfViews(Map<@ArrowField(type = DataType.UTF8_VIEW) String, Integer> value) {}

  @ArrowRecord
  record MapOfLargeLists(
      Map<
              @ArrowField(type = DataType.UTF8_VIEW) String,
              @ArrowField(type = DataType.LARGE_LIST) List<Integer>>
          value) {}

  @ArrowRecord
  record DictionaryOfViews(
      @ArrowDictionary(index = DataType.UINT32) @ArrowField(type = DataType.UTF8_VIEW)
          String value) {}

  @ArrowRecord
  record LargeListOfDictionaries(
      @ArrowField(type = DataType.LARGE_LIST)
          List<
                  @ArrowDictionary(index = DataType.UINT32) @ArrowField(type = DataType.UTF8_VIEW)
                  String>
              value) {}

  @ArrowRecord
  record Row(Integer number, @ArrowField(type = DataType.UTF8_VIEW) String text) {}

  static List<InteropCase<?>> cases() {
    Object[] lists = {asList("a", null, ""), null, List.of(), List.of("b"), asList("c", "d")};
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("a", 1);
    map.put("longer than a view holds", null);
    Map<String, List<Integer>> listsByName = new LinkedHashMap<>();
    listsByName.put("some", asList(1, null));
    listsByName.put("none", null);
    return List.of(
        InteropCase.ofColumn("struct_of_views", StructOfViews.class, HERE, null, THERE, HERE),
        InteropCase.ofColumn("large_list_of_views", LargeListOfViews.class, lists),
        InteropCase.ofColumn(
            "large_list_of_int32", LargeListOfInts.class, asList(1, null), null, List.of()),
        InteropCase.ofColumn(
            "large_list_of_large_lists",
            LargeListOfLargeLists.class,
            asList(asList(1, null), null, List.of()),
            null,
            List.of(),
            List.of(List.of(2), List.of(3, 4))),
        InteropCase.ofColumn(
            "large_list_of_structs",
            LargeListOfStructs.class,
            asList(HERE, null, THERE),
            null,
            List.of(HERE)),
        InteropCase.ofColumn(
            "fixed_size_list_of_views",
            FixedSizeListOfViews.class,
            asList("a", null),
            null,
            List.of("", "longer than a view holds")),
        InteropCase.ofColumn("map_of_views", MapOfViews.class, map, null, Map.of()),
        InteropCase.ofColumn(
            "map_of_large_lists", MapOfLargeLists.class, listsByName, null, Map.of()),
        InteropCase.ofColumn(
            "dictionary_of_views",
            DictionaryOfViews.class,
            "a",
            null,
            "longer than a view holds",
            "a"),
        InteropCase.ofColumn(
            "large_list_of_dictionaries",
            LargeListOfDictionaries.class,
            asList("a", null, "b"),
            null,
            List.of("b", "b")),
        InteropCase.of(
            "rows_of_views",
            Row.class,
            List.of(new Row(1, "text"), new Row(null, null), new Row(2, "and a longer one"))));
  }
}
