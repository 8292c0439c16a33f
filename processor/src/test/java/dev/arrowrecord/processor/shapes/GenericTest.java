package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.arrowrecord.processor.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generic types, once it is known what their type parameters stand for. */
class GenericTest {
  private static final String PAIR = "@ArrowRecord record Pair<A, B>(A first, B second) {}";

  @Test
  void genericRecordAsAProperty() throws Exception {
    assertThat(
            RoundTrip.of("Pair", PAIR)
                .with("Side", "enum Side { BUY, SELL }")
                .with(
                    "Order",
                    """
                    @ArrowRecord
                    record Order(
                        long id,
                        Pair<String, Integer> range,
                        List<Pair<String, Integer>> more,
                        Map<Side, Pair<Side, Pair<String, Integer>>> deep,
                        Optional<Pair<int[], List<Long>>> arrays) {}
                    """)
                .evaluate(
                    "Order",
                    "new Order(7, new Pair<>(\"a\", 1), List.of(new Pair<>(null, null)),"
                        + " Map.of(Side.BUY, new Pair<>(Side.SELL, new Pair<>(\"b\", 2))),"
                        + " Optional.of(new Pair<>(new int[] {3}, List.of(4L))))",
                    "it.range() + \"\" + it.more() + it.deep() + it.arrays().get().first()[0] +"
                        + " it.arrays().get().second()"))
        .isEqualTo(
            "Pair[first=a, second=1][Pair[first=null, second=null]]{BUY=Pair[first=SELL,"
                + " second=Pair[first=b, second=2]]}3[4]");
  }

  @Test
  void sameArgumentsAreGeneratedOnce() {
    Compilation compilation =
        RoundTrip.of("Pair", PAIR)
            .with(
                "Order",
                """
                @NullMarked
                @ArrowRecord
                record Order(
                    Pair<String, Integer> a,
                    List<Pair<String, Integer>> b,
                    Pair<@Nullable String, Integer> c,
                    Pair<@ArrowDecimal(precision = 5, scale = 2) BigDecimal, Integer> d,
                    Pair<@ArrowDecimal(precision = 6, scale = 2) BigDecimal, Integer> e) {}
                """)
            .compile();
    assertThat(TestCompiler.messages(compilation)).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.OrderArrow"))
        .contains(
            "class Pair_String_IntegerArrow ",
            "class Pair_BigDecimal_IntegerArrow ",
            "class Pair_BigDecimal_Integer_2Arrow ")
        .doesNotContain("Pair_BigDecimal_Integer_3Arrow");
  }

  @Test
  void genericFactories() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Range",
                    """
                    @ArrowRecord
                    public final class Range<T> {
                      private final T from; private final T to; private final List<T> more;
                      private Range(T from, T to, List<T> more) { this.from = from; this.to = to; this.more = more; }
                      public static <E> Range<E> of(E from, E to, Collection<? extends E> more) {
                        return new Range<>(from, to, List.copyOf(more));
                      }
                      public static <E> Range<List<E>> ofLists(List<E> from) { throw new AssertionError(); }
                      public static Range<String> parse(String from) { throw new AssertionError(); }
                      public static <E, F extends E> Range<E> cast(F from) { throw new AssertionError(); }
                      public T from() { return from; }
                      public T to() { return to; }
                      public List<T> more() { return more; }
                    }
                    """)
                .with(
                    "Booking",
                    """
                    @ArrowRecord(access = Access.READ_WRITE)
                    record Booking(Range<String> names, Range<LocalDate> days) {}
                    """)
                .evaluate(
                    "Booking",
                    "new Booking(Range.of(\"a\", \"b\", List.of(\"c\")),"
                        + " Range.of(LocalDate.EPOCH, null, List.of()))",
                    "it.names().from() + it.names().to() + it.names().more() + it.days().from()"))
        .isEqualTo("ab[c]1970-01-01");
  }

  @Test
  void chosenGenericFactory() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Box",
                    """
                    @ArrowRecord
                    public abstract class Box<T> {
                      public abstract T value();
                      @ArrowCreator
                      public static <T> Full<T> of(T value) { return new Full<>(value); }
                      public static final class Full<T> extends Box<T> {
                        private final T held;
                        Full(T held) { this.held = held; }
                        @Override public T value() { return held; }
                      }
                    }
                    """)
                .with("Shelf", "@ArrowRecord record Shelf(List<Box<Integer>> boxes) {}")
                .evaluate("Shelf", "new Shelf(List.of(Box.of(7)))", "it.boxes().get(0).value()"))
        .isEqualTo(7);
  }

  @Test
  void genericBuilders() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Pair",
                    """
                    @ArrowRecord
                    public final class Pair<A, B> {
                      private final A first; private final List<B> second;
                      private Pair(A first, List<B> second) { this.first = first; this.second = second; }
                      public A getFirst() { return first; }
                      public List<B> getSecond() { return second; }
                      public static <B, A> Builder<A, B> builder() { return new Builder<>(); }
                      public static final class Builder<X, Y> {
                        private X first; private List<Y> second;
                        public Builder<X, Y> first(X first) { this.first = first; return this; }
                        public Builder<X, Y> second(List<Y> second) { this.second = second; return this; }
                        public Pair<X, Y> build() { return new Pair<>(first, second); }
                      }
                    }
                    """)
                .with(
                    "Order",
                    """
                    @ArrowRecord(access = Access.READ_WRITE)
                    record Order(Pair<String, @ArrowDecimal(precision = 5, scale = 2) BigDecimal> pair) {}
                    """)
                .evaluate(
                    "Order",
                    "new Order(Pair.<BigDecimal, String>builder().first(\"a\")"
                        + ".second(List.of(new BigDecimal(\"1.50\"))).build())",
                    "it.pair().getFirst() + it.pair().getSecond()"))
        .isEqualTo("a[1.50]");
  }

  @Test
  void genericClassesAndInterfaces() throws Exception {
    assertThat(
            RoundTrip.of(
                    "Box",
                    """
                    @ArrowRecord
                    public class Box<T> {
                      private final T value;
                      public List<T> more;
                      Box(T value) { this.value = value; }
                      T getValue() { return value; }
                    }
                    """)
                .with("View", "@ArrowRecord interface View<K extends Comparable<K>> { K key(); }")
                .with(
                    "Holder",
                    """
                    @ArrowRecord
                    record Holder(Box<String> box, View<Long> view) {}
                    """)
                .evaluate(
                    "Holder",
                    "new Holder(new Box<>(\"x\"), () -> 7L)",
                    "it.box().getValue() + it.box().more + it.view().key() + it.view()"))
        .isEqualTo("xnull7View[7]");
  }

  @Test
  void boundSupertype() throws Exception {
    assertThat(
            RoundTrip.of("Pair", PAIR)
                .with(
                    "Base",
                    """
                    abstract class Base<T, U extends List<T>> {
                      private T id;
                      private U all;
                      private Pair<T, T> twice;
                      public T getId() { return id; }
                      public void setId(T id) { this.id = id; }
                      public U getAll() { return all; }
                      public void setAll(U all) { this.all = all; }
                      public Pair<T, T> getTwice() { return twice; }
                      public void setTwice(Pair<T, T> twice) { this.twice = twice; }
                    }
                    """)
                .with(
                    "Person",
                    """
                    @ArrowRecord
                    class Person extends Base<Long, List<Long>> {
                      Person with(Long id) {
                        setId(id); setAll(List.of(id, id)); setTwice(new Pair<>(id, null)); return this;
                      }
                    }
                    """)
                .evaluate(
                    "Person",
                    "new Person().with(7L)",
                    "it.getId() + \"\" + it.getAll() + it.getTwice()"))
        .isEqualTo("7[7, 7]Pair[first=7, second=null]");
  }

  @Test
  void genericRecordThatWasCompiledBefore(@TempDir Path folder) throws Exception {
    Compilation earlier =
        TestCompiler.compile(
            JavaFileObjects.forSourceString(
                "org.lib.Pair",
                "package org.lib; @dev.arrowrecord.ArrowRecord public record Pair<A, B>(A first, B"
                    + " second) {}"),
            JavaFileObjects.forSourceString(
                "org.lib.Box",
                "package org.lib; public class Box<T> { public T theValue; T hidden; }"));
    Compilation later =
        TestCompiler.against(earlier, folder)
            .compile(
                TestCompiler.source(
                    "Imports",
                    "@ArrowImport(value = org.lib.Box.class, naming = Naming.SNAKE_CASE)"
                        + " class Imports {}"),
                TestCompiler.source(
                    "Holder",
                    """
                    @ArrowRecord
                    record Holder(org.lib.Pair<String, int[]> pair, org.lib.Box<Long> box) {}
                    """));
    assertThat(later.errors()).isEmpty();
    assertThat(TestCompiler.messages(later)).isEmpty();
    assertThat(TestCompiler.generated(later, "com.acme.HolderArrow"))
        .contains(
            "new Pair<String, int[]>(first.getObject(index), second.getObject(index))",
            "Field.nullable(\"the_value\", ArrowType.INT64)");
  }
}
