package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.map;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Arrow's maps and lists may hold twice what Java's maps and sets hold once. */
class RepeatedElementsTest {
  @ArrowRecord
  record Bag(Map<String, Integer> map, Set<String> set) {}

  @Test
  void keepTheirOrderTheLastValueOfAKeyAndTheFirstOfEqualElements() throws IOException {
    ArrowSchema schema =
        ArrowSchema.of(
            map(true, "map", UTF8, nullable("value", INT32)),
            nullable("set", LIST, nullable("item", UTF8)));
    List<Object> row =
        Plain.row(
            List.of(List.of("z", 1), List.of("a", 2), List.of("z", 3)), List.of("z", "a", "z"));

    Bag bag =
        RepeatedElementsTest_BagArrow.fromBytes(ArrowJavaWriter.stream(schema, List.of(row), 1))
            .get(0);

    assertThat(bag.map().entrySet()).containsExactly(Map.entry("z", 3), Map.entry("a", 2));
    assertThat(bag.set()).containsExactly("z", "a");
  }
}
