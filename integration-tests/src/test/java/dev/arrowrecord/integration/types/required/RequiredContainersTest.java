package dev.arrowrecord.integration.types.required;

import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.LIST;
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
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

class RequiredContainersTest extends RoundTripContract<RequiredContainersTest.Containers> {
  @ArrowRecord
  record Point(int x, @Nullable String label) {}

  @ArrowRecord
  record Containers(
      List<String> texts,
      List<@Nullable String> holes,
      @Nullable List<String> maybe,
      Set<Integer> set,
      Collection<Point> points,
      int[] numbers,
      String[] array,
      @Nullable String[] arrayWithHoles,
      String @Nullable [] maybeArray,
      List<List<String>> lists,
      Map<String, Integer> map,
      Map<String, @Nullable Point> mapWithHoles,
      List<Optional<String>> optionals,
      Point point,
      @Nullable Point maybePoint) {}

  @Override
  protected Generated<Containers> generated() {
    return new Generated<>(
        RequiredContainersTest_ContainersArrow::toBytes,
        RequiredContainersTest_ContainersArrow::fromBytes,
        RequiredContainersTest_ContainersArrow::writeFile,
        RequiredContainersTest_ContainersArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    var x = required("x", INT32);
    var label = nullable("label", UTF8);
    return ArrowSchema.of(
        required("texts", LIST, required("item", UTF8)),
        required("holes", LIST, nullable("item", UTF8)),
        nullable("maybe", LIST, required("item", UTF8)),
        required("set", LIST, required("item", INT32)),
        required("points", LIST, required("item", STRUCT, x, label)),
        required("numbers", LIST, required("item", INT32)),
        required("array", LIST, required("item", UTF8)),
        required("arrayWithHoles", LIST, nullable("item", UTF8)),
        nullable("maybeArray", LIST, required("item", UTF8)),
        required("lists", LIST, required("item", LIST, required("item", UTF8))),
        map(false, "map", UTF8, required("value", INT32)),
        map(false, "mapWithHoles", UTF8, nullable("value", STRUCT, x, label)),
        required("optionals", LIST, nullable("item", UTF8)),
        required("point", STRUCT, x, label),
        nullable("maybePoint", STRUCT, x, label));
  }

  @Override
  protected List<Containers> samples() {
    Map<String, @Nullable Point> holes = new LinkedHashMap<>();
    holes.put("none", null);
    holes.put("one", new Point(1, null));
    return List.of(
        new Containers(
            List.of("a", ""),
            Arrays.asList("b", null),
            List.of("c"),
            Set.of(7),
            List.of(new Point(1, "p"), new Point(2, null)),
            new int[] {1, 2, 3},
            new String[] {"d"},
            new @Nullable String[] {null, "e"},
            new String[] {"f"},
            List.of(List.of("g", "h"), List.of()),
            Map.of("i", 1),
            holes,
            List.of(Optional.of("j"), Optional.empty()),
            new Point(3, "q"),
            new Point(4, null)),
        new Containers(
            List.of(),
            Collections.singletonList(null),
            null,
            Set.of(),
            List.of(),
            new int[0],
            new String[0],
            new @Nullable String[] {null},
            null,
            List.of(),
            Map.of(),
            Map.of(),
            List.of(),
            new Point(0, null),
            null));
  }
}
