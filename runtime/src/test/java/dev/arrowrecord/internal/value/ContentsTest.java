package dev.arrowrecord.internal.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two values are the same if {@code equals} says so, or for arrays if their elements are. */
final class ContentsTest {
  static Stream<Arguments> same() {
    return Stream.of(
        Arguments.of("a", new String("a")),
        Arguments.of(null, null),
        Arguments.of(1, 1),
        Arguments.of(Double.NaN, Double.NaN),
        Arguments.of(new byte[] {1, 2}, new byte[] {1, 2}),
        Arguments.of(new boolean[] {true}, new boolean[] {true}),
        Arguments.of(new char[] {'a'}, new char[] {'a'}),
        Arguments.of(new short[] {1}, new short[] {1}),
        Arguments.of(new int[] {1}, new int[] {1}),
        Arguments.of(new long[] {1}, new long[] {1}),
        Arguments.of(new float[] {Float.NaN}, new float[] {Float.NaN}),
        Arguments.of(new double[] {0.0}, new double[] {0.0}),
        Arguments.of(new String[] {"a", null}, new String[] {"a", null}),
        Arguments.of(new int[][] {{1}, {}}, new int[][] {{1}, {}}),
        Arguments.of(List.of("a"), new ArrayList<>(List.of("a"))),
        Arguments.of(List.of(new byte[] {1}), List.of(new byte[] {1})),
        Arguments.of(Set.of(1, 2), new LinkedHashSet<>(List.of(2, 1))),
        Arguments.of(Map.of("a", 1), new LinkedHashMap<>(Map.of("a", 1))),
        Arguments.of(Map.of("a", new byte[] {1}), Map.of("a", new byte[] {1})));
  }

  static Stream<Arguments> different() {
    return Stream.of(
        Arguments.of("a", "b"),
        Arguments.of("a", null),
        Arguments.of(null, 1),
        Arguments.of(1, 1L),
        Arguments.of(0.0, -0.0),
        Arguments.of(new BigDecimal("1.0"), new BigDecimal("1.00")),
        Arguments.of(new byte[] {1}, new byte[] {2}),
        Arguments.of(new byte[] {1}, new short[] {1}),
        Arguments.of(new int[] {1}, 1),
        Arguments.of(new int[][] {{1}}, new int[][] {{2}}),
        Arguments.of(List.of("a"), List.of("a", "b")),
        Arguments.of(List.of("a"), Set.of("a")),
        Arguments.of(List.of(new byte[] {1}), List.of(new byte[] {2})),
        Arguments.of(Map.of("a", new byte[] {1}), Map.of("a", new byte[] {2})),
        Arguments.of(Map.of("a", 1), Map.of("b", 1)),
        Arguments.of(Map.of("a", 1), Map.of()),
        Arguments.of(Map.of("a", 1), List.of("a")));
  }

  @ParameterizedTest
  @MethodSource("same")
  void areTheSame(@Nullable Object one, @Nullable Object other) {
    assertThat(Contents.equal(one, other)).isTrue();
    assertThat(Contents.equal(other, one)).isTrue();
    assertThat(Contents.hash(one)).isEqualTo(Contents.hash(other));
  }

  @ParameterizedTest
  @MethodSource("different")
  void areDifferent(@Nullable Object one, @Nullable Object other) {
    assertThat(Contents.equal(one, other)).isFalse();
    assertThat(Contents.equal(other, one)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("same")
  void aSnapshotIsTheSame(@Nullable Object value, @Nullable Object ignored) {
    Object snapshot = Contents.snapshot(value);

    assertThat(Contents.equal(value, snapshot)).isTrue();
    assertThat(Contents.hash(snapshot)).isEqualTo(Contents.hash(value));
  }

  @Test
  void listsAreComparedFromOneElementToTheNext() {
    List<String> list = new OnlyIterated(List.of("a", "b"));

    assertThat(Contents.equal(list, new OnlyIterated(list))).isTrue();
    assertThat(Contents.equal(list, new OnlyIterated(List.of("a", "c")))).isFalse();
  }

  @Test
  void aSnapshotStaysWhenItsOriginalIsFilledAnew() {
    byte[] bytes = {1};
    List<byte[]> list = new ArrayList<>(List.of(bytes));
    byte[][] nested = {bytes};
    Set<String> set = new LinkedHashSet<>(List.of("a"));
    List<@Nullable Object> snapshots =
        Arrays.asList(
            Contents.snapshot(bytes),
            Contents.snapshot(list),
            Contents.snapshot(nested),
            Contents.snapshot(set));

    bytes[0] = 2;
    set.add("b");

    assertThat(Contents.equal(snapshots.get(0), new byte[] {1})).isTrue();
    assertThat(Contents.equal(snapshots.get(1), List.of(new byte[] {1}))).isTrue();
    assertThat(Contents.equal(snapshots.get(2), new byte[][] {{1}})).isTrue();
    assertThat(Contents.equal(snapshots.get(3), Set.of("a"))).isTrue();
  }

  @Test
  void aSnapshotOfMapsAndSetsIsDeep() {
    List<String> inner = new ArrayList<>(List.of("a"));
    byte[] bytes = {1};
    Object ofMap = Contents.snapshot(Map.of("list", inner, "bytes", bytes));
    Object ofSet = Contents.snapshot(Set.of(inner));

    inner.set(0, "b");
    bytes[0] = 2;

    Object before = Map.of("list", List.of("a"), "bytes", new byte[] {1});
    assertThat(Contents.equal(ofMap, before)).isTrue();
    assertThat(Contents.equal(ofSet, Set.of(List.of("a")))).isTrue();
  }

  @Test
  void otherCollectionsThatWereFilledAnewAreNotTheirSnapshot() {
    ArrayDeque<String> queue = new ArrayDeque<>(List.of("a"));
    Object snapshot = Contents.snapshot(queue);

    queue.add("b");

    assertThat(Contents.equal(snapshot, queue)).isFalse();
  }

  private static final class OnlyIterated extends LinkedList<String> {
    private static final long serialVersionUID = 1;

    OnlyIterated(List<String> elements) {
      super(elements);
    }

    @Override
    public String get(int index) {
      throw new AssertionError("takes as long as the list is");
    }
  }
}
