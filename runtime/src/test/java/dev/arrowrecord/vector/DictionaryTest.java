package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DictionaryTest {
  /** A column of which nothing but the length is asked. */
  private static Column column(int length) {
    return (Column)
        Proxy.newProxyInstance(
            DictionaryTest.class.getClassLoader(),
            new Class<?>[] {Column.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("length");
              return length;
            });
  }

  private static List<String> places(Dictionary dictionary) {
    return IntStream.range(0, dictionary.length())
        .mapToObj(
            index -> {
              int chunk = dictionary.chunkOf(index);
              return chunk + ":" + (index - dictionary.startOf(chunk));
            })
        .toList();
  }

  @Test
  void indicesCountTheValuesOfAllChunks() {
    Dictionary dictionary =
        Dictionary.of(column(2)).grownBy(column(0)).grownBy(column(1)).grownBy(column(3));

    assertThat(places(dictionary)).containsExactly("0:0", "0:1", "1:0", "2:0", "2:1", "2:2");
  }

  @Test
  void aDictionaryStaysAsItWasWhenItGrows() {
    Column first = column(1);
    Column second = column(2);
    Dictionary small = Dictionary.of(first);
    Dictionary large = small.grownBy(second);

    assertThat(places(small)).containsExactly("0:0");
    assertThat(places(large)).containsExactly("0:0", "1:0", "1:1");
    assertThat(large.chunk(0)).isSameAs(first);
    assertThat(large.chunk(1)).isSameAs(second);
  }

  @Test
  void twoMayGrowFromOne() {
    Dictionary small = Dictionary.of(column(1));
    Column second = column(2);
    Column other = column(3);
    Dictionary large = small.grownBy(second);
    Dictionary larger = small.grownBy(other);

    assertThat(large.length()).isEqualTo(3);
    assertThat(large.chunk(1)).isSameAs(second);
    assertThat(larger.length()).isEqualTo(4);
    assertThat(larger.chunk(1)).isSameAs(other);
  }

  @Test
  void anEmptyOneHasNoValues() {
    assertThat(Dictionary.empty().length()).isZero();
    assertThat(Dictionary.of(column(0)).length()).isZero();
    assertThat(places(Dictionary.of(column(0)).grownBy(column(1)))).containsExactly("0:0");
  }

  @Test
  void thereAreNoMoreValuesThanAnIntCounts() {
    Dictionary dictionary = Dictionary.of(column(Integer.MAX_VALUE - 1)).grownBy(column(1));
    assertThat(dictionary.chunkOf(Integer.MAX_VALUE - 1)).isEqualTo(1);

    assertThatIllegalArgumentException().isThrownBy(() -> dictionary.grownBy(column(1)));
  }
}
