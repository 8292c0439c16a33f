package dev.arrowrecord.integration.types;

import static dev.arrowrecord.integration.judge.Types.BINARY;
import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.decimal;
import static dev.arrowrecord.integration.judge.Types.nullable;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

class ListTypesTest extends RoundTripContract<ListTypesTest.Lists> {
  @ArrowRecord
  record Lists(
      List<String> texts,
      List<Integer> numbers,
      Set<Long> set,
      Collection<Boolean> flags,
      List<byte[]> blobs,
      List<@ArrowDecimal(precision = 4, scale = 2) BigDecimal> decimals,
      List<List<String>> lists,
      List<Set<List<Integer>>> deep) {}

  @Override
  protected Generated<Lists> generated() {
    return new Generated<>(
        ListTypesTest_ListsArrow::toBytes,
        ListTypesTest_ListsArrow::fromBytes,
        ListTypesTest_ListsArrow::writeFile,
        ListTypesTest_ListsArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("texts", LIST, nullable("item", UTF8)),
        nullable("numbers", LIST, nullable("item", INT32)),
        nullable("set", LIST, nullable("item", INT64)),
        nullable("flags", LIST, nullable("item", BOOL)),
        nullable("blobs", LIST, nullable("item", BINARY)),
        nullable("decimals", LIST, nullable("item", decimal(128, 4, 2))),
        nullable("lists", LIST, nullable("item", LIST, nullable("item", UTF8))),
        nullable(
            "deep", LIST, nullable("item", LIST, nullable("item", LIST, nullable("item", INT32)))));
  }

  @Override
  protected List<Lists> samples() {
    return List.of(
        new Lists(
            Arrays.asList("a", null, "", "c"),
            Arrays.asList(1, null, 3),
            new LinkedHashSet<>(Arrays.asList(3L, null, 1L)),
            Arrays.asList(true, null, false, true, true, true, true, true, true),
            Arrays.asList(new byte[] {1}, null, new byte[0]),
            List.of(new BigDecimal("1.25")),
            Arrays.asList(List.of("a", "b"), null, List.of(), Arrays.asList("c", null)),
            List.of(Set.of(List.of(1, 2)), Set.of())),
        new Lists(null, null, null, null, null, null, null, null),
        new Lists(
            List.of(), List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
        new Lists(
            List.of("one"),
            List.of(1),
            Set.of(1L),
            List.of(true),
            List.of(new byte[] {1, 2}),
            Arrays.asList((BigDecimal) null),
            List.of(List.of()),
            Arrays.asList((Set<List<Integer>>) null)));
  }
}
