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
