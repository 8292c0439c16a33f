package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.schema.ArrowType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a dictionary is made once, and what for each slot. */
final class DecodedValuesTest {
  /** What a page of kept values has. */
  private static final int PAGE = 256;

  private static final Object KEY = new Object();

  /** Makes another string each time: the number of the chunk, and the place in it. */
  private static final class Places extends ValueVector<String> {
    private final int chunk;

    Places(Column column, int chunk) {
      super(column);
      this.chunk = chunk;
    }

    @Override
    public String getObject(int index) {
      return new String(chunk + ":" + index);
    }
  }

  /** Gives one and the same value for all slots. */
  private static final class Always<T> extends ValueVector<T> {
    private final @Nullable T value;
    private int asked;

    Always(Column column, @Nullable T value) {
      super(column);
      this.value = value;
    }

    @Override
    public @Nullable T getObject(int index) {
      asked++;
      return value;
    }
  }

  /** The columns in the order of their chunks; a vector knows which one it is of. */
  private static final class Chunks {
    private final List<Column> columns = new ArrayList<>();
    private final List<Integer> made = new ArrayList<>();
    private final Object key = new Object();

    Column next(int length) {
      Column column = DictionaryTest.column(length);
      columns.add(column);
      return column;
    }

    DecodedValues<String, Places> decoded(Dictionary dictionary) {
      return dictionary.decodedBy(
          key,
          column -> {
            int chunk =
                IntStream.range(0, columns.size()).filter(i -> columns.get(i) == column).sum();
            made.add(chunk);
            return new Places(column, chunk);
          });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 999})
  void aValueThatCannotChangeIsMadeOnceWhateverItsPage(int index) {
    Chunks chunks = new Chunks();
    Dictionary dictionary = Dictionary.of(chunks.next(1000));
    DecodedValues<String, Places> values = chunks.decoded(dictionary);

    String value = values.get(dictionary, index);

    assertThat(value).isEqualTo("0:" + index);
    for (int other = 0; other < 1000; other++) {
      assertThat(values.get(dictionary, other)).isEqualTo("0:" + other);
    }
    assertThat(values.get(dictionary, index)).isSameAs(value);
  }

  @Test
  void valuesOfAGrowingDictionaryStayAndCountOn() {
    Chunks chunks = new Chunks();
    Dictionary small = Dictionary.of(chunks.next(PAGE - 1));
    DecodedValues<String, Places> values = chunks.decoded(small);
    String last = values.get(small, PAGE - 2);

    Dictionary large = small.grownBy(chunks.next(3));
    DecodedValues<String, Places> more = chunks.decoded(large);

    assertThat(more).isSameAs(values);
    assertThat(more.get(large, PAGE - 2)).isSameAs(last);
    // The last of a page, and the first of the next.
    assertThat(more.get(large, PAGE - 1)).isEqualTo("1:0").isSameAs(more.get(large, PAGE - 1));
    assertThat(more.get(large, PAGE)).isEqualTo("1:1").isSameAs(more.get(large, PAGE));
    assertThat(values.get(small, PAGE - 2)).isSameAs(last);
  }

  @Test
  void aChunkIsWrappedOnceWhicheverIsAskedFirst() {
    Chunks chunks = new Chunks();
    Dictionary dictionary = Dictionary.empty();
    for (int i = 0; i < 20; i++) {
      dictionary = dictionary.grownBy(chunks.next(2));
    }
    DecodedValues<String, Places> values = chunks.decoded(dictionary);

    assertThat(values.get(dictionary, 39)).isEqualTo("19:1");
    for (int i = 0; i < 40; i++) {
      assertThat(values.get(dictionary, i)).isEqualTo(i / 2 + ":" + i % 2);
    }

    assertThat(chunks.made).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void dictionariesThatGrewApartShareNothing() {
    Chunks chunks = new Chunks();
    Dictionary small = Dictionary.of(chunks.next(1));
    Dictionary one = small.grownBy(chunks.next(1));
    Dictionary other = small.grownBy(chunks.next(1));

    assertThat(chunks.decoded(one).get(one, 1)).isEqualTo("1:0");
    assertThat(chunks.decoded(other).get(other, 1)).isEqualTo("2:0");
    assertThat(chunks.decoded(one).get(one, 1)).isEqualTo("1:0");
  }

  @Test
  void vectorsOfOneKeyShareTheirValuesAndOthersDoNot() {
    Dictionary dictionary = Dictionary.of(DictionaryTest.column(1));
    Function<Column, Places> vectors = column -> new Places(column, 0);

    DecodedValues<String, Places> values = dictionary.decodedBy(KEY, vectors);
    String value = values.get(dictionary, 0);

    assertThat(dictionary.<String, Places>decodedBy(KEY, vectors)).isSameAs(values);
    DecodedValues<String, Places> others = dictionary.decodedBy(new Object(), vectors);
    assertThat(others).isNotSameAs(values);
    assertThat(others.get(dictionary, 0)).isEqualTo(value).isNotSameAs(value);
    // Those of the first key are forgotten, and made again; who has them keeps them.
    assertThat(dictionary.<String, Places>decodedBy(KEY, vectors)).isNotSameAs(values);
    assertThat(values.get(dictionary, 0)).isSameAs(value);
  }

  @Test
  void whatCanChangeIsMadeForEachSlot() {
    Dictionary dictionary = Dictionary.of(DictionaryTest.column(1));
    Always<byte[]> vector = new Always<>(dictionary.chunk(0), new byte[1]);
    DecodedValues<byte[], Always<byte[]>> values = dictionary.decodedBy(KEY, column -> vector);

    values.get(dictionary, 0);
    values.get(dictionary, 0);

    assertThat(vector.asked).isEqualTo(2);
  }

  @Test
  void aNullIsNullHoweverOftenItIsAsked() {
    Dictionary dictionary = Dictionary.of(DictionaryTest.column(1));
    Always<String> vector = new Always<>(dictionary.chunk(0), null);
    DecodedValues<String, Always<String>> values = dictionary.decodedBy(KEY, column -> vector);

    assertThat(values.get(dictionary, 0)).isNull();
    assertThat(values.get(dictionary, 0)).isNull();
  }

  @Test
  void valuesOfRunsAreNotKeptAsThereMayBeAnyNumber() {
    Dictionary runs = Dictionary.of(DictionaryTest.column(1000, ArrowType.RUN_END_ENCODED));
    DecodedValues<String, Places> values = runs.decodedBy(KEY, column -> new Places(column, 0));

    String value = values.get(runs, 999);

    assertThat(values.get(runs, 999)).isEqualTo("0:999").isEqualTo(value).isNotSameAs(value);
  }

  @Test
  void valuesAreNotKeptOfAChunkThatHasTooMany() {
    Dictionary first = Dictionary.of(DictionaryTest.column(10));
    Dictionary grown = first.grownBy(DictionaryTest.column(10, ArrowType.UTF8, false));
    DecodedValues<String, Places> values = grown.decodedBy(KEY, column -> new Places(column, 0));

    assertThat(values.get(grown, 9)).isSameAs(values.get(grown, 9));
    assertThat(values.get(grown, 19)).isEqualTo("0:9").isNotSameAs(values.get(grown, 19));
  }

  @Test
  void oneVectorIsMadeOfAChunkHoweverManyThreadsAsk() {
    AtomicInteger made = new AtomicInteger();
    Dictionary runs = Dictionary.of(DictionaryTest.column(8, ArrowType.RUN_END_ENCODED));
    DecodedValues<String, Places> values =
        runs.decodedBy(KEY, column -> new Places(column, made.getAndIncrement()));

    IntStream.range(0, 1000).parallel().forEach(i -> values.get(runs, i % 8));

    assertThat(made).hasValue(1);
  }
}
