package dev.arrowrecord.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.arrowrecord.internal.objects.ObjectColumn;
import dev.arrowrecord.schema.ArrowType;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DictionaryTest {
  private static final Object KEY = new Object();

  /** A column of which nothing but the length and type are asked. */
  static Column column(int length) {
    return column(length, ArrowType.UTF8);
  }

  static Column column(int length, ArrowType type) {
    return column(length, type, true);
  }

  static Column column(int length, ArrowType type, boolean keepsObjects) {
    return (Column)
        Proxy.newProxyInstance(
            DictionaryTest.class.getClassLoader(),
            new Class<?>[] {Column.class, ObjectColumn.class},
            (proxy, method, arguments) -> {
              return switch (method.getName()) {
                case "length" -> length;
                case "type" -> type;
                case "validity" -> null;
                case "keepsObjects" -> keepsObjects;
                default -> throw new AssertionError(method.getName());
              };
            });
  }

  private static DecodedValues<Integer, Int32Vector> decoded(Dictionary dictionary) {
    return dictionary.decodedBy(KEY, Int32Vector::new);
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

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8})
  void twoMayGrowFromOne(int chunks) {
    Dictionary small = Dictionary.empty();
    for (int i = 0; i < chunks; i++) {
      small = small.grownBy(column(1));
    }
    Column next = column(2);
    Column other = column(3);
    Dictionary large = small.grownBy(next);
    Dictionary larger = small.grownBy(other);

    assertThat(large.length()).isEqualTo(chunks + 2);
    assertThat(large.chunk(chunks)).isSameAs(next);
    assertThat(larger.length()).isEqualTo(chunks + 3);
    assertThat(larger.chunk(chunks)).isSameAs(other);
    assertThat(decoded(large)).isSameAs(decoded(small)).isNotSameAs(decoded(larger));
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
