package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.MAP;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.map;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.pojo.Field;

class MapTypesTest extends RoundTripContract<MapTypesTest.Maps> {
  private static final Field[] PLACE = {nullable("name", UTF8), required("height", INT32)};

  @ArrowRecord
  record Place(String name, int height) {}

  @ArrowRecord
  record Maps(
      Map<String, Integer> counts,
      Map<Integer, String> names,
      Map<String, List<Integer>> lists,
      Map<String, Place> places,
      Map<Place, Map<String, Boolean>> maps,
      List<Map<String, String>> list) {}

  @Override
  protected Generated<Maps> generated() {
    return new Generated<>(
        MapTypesTest_MapsArrow::toBytes,
        MapTypesTest_MapsArrow::fromBytes,
        MapTypesTest_MapsArrow::writeFile,
        MapTypesTest_MapsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        map(true, "counts", UTF8, nullable("value", INT32)),
        map(true, "names", INT32, nullable("value", UTF8)),
        map(true, "lists", UTF8, nullable("value", LIST, nullable("item", INT32))),
        map(true, "places", UTF8, nullable("value", STRUCT, PLACE)),
        nullable(
            "maps",
            MAP,
            required(
                "entries",
                STRUCT,
                required("key", STRUCT, PLACE),
                map(true, "value", UTF8, nullable("value", BOOL)))),
        nullable("list", LIST, map(true, "item", UTF8, nullable("value", UTF8))));
  }

  @Override
  protected List<Maps> samples() {
    return List.of(
        new Maps(
            nulls("a", 1, "b", null),
            nulls(1, "one", 2, null),
            nulls("x", Arrays.asList(1, null), "y", null),
            nulls("peak", new Place("Eiger", 3967), "none", null),
            nulls(new Place(null, 0), Map.of("t", true), new Place("Rhine", 1), null),
            Arrays.asList(Map.of("k", "v"), null, Map.of())),
        new Maps(null, null, null, null, null, null),
        new Maps(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), List.of()));
  }

  private static <K, V> Map<K, V> nulls(K key, V value, K secondKey, V secondValue) {
    Map<K, V> map = new LinkedHashMap<>();
    map.put(key, value);
    map.put(secondKey, secondValue);
    return map;
  }
}
