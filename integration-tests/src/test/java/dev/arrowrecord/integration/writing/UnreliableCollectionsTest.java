package dev.arrowrecord.integration.writing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import java.io.IOException;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts is what a collection's iterator gives, should its size say something else. */
class UnreliableCollectionsTest {
  @ArrowRecord
  record Bag(Collection<Integer> numbers, int after) {}

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 99, 101, 1_000})
  void areWrittenByTheirIterators(int claimed) throws IOException {
    Bag bag = new Bag(new Liar(claimed, 100), 7);

    List<List<Object>> rows =
        ArrowJavaReader.readStream(UnreliableCollectionsTest_BagArrow.toBytes(List.of(bag, bag)))
            .rows();

    List<Integer> numbers = Stream.iterate(0, i -> i + 1).limit(100).toList();
    assertThat(rows).containsExactly(Plain.row(numbers, 7), Plain.row(numbers, 7));
  }

  private static final class Liar extends AbstractCollection<Integer> {
    private final int claimed;
    private final int actual;

    Liar(int claimed, int actual) {
      this.claimed = claimed;
      this.actual = actual;
    }

    @Override
    public int size() {
      return claimed;
    }

    @Override
    public Iterator<Integer> iterator() {
      return Stream.iterate(0, i -> i + 1).limit(actual).iterator();
    }
  }
}
