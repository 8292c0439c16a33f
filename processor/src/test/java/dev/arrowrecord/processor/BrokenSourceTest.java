package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is wrong with a source, the processor does not fail over it, nor generates what does.
 */
class BrokenSourceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // What the compiler refuses.
        "@ArrowRecord class A extends A { public int x; }",
        "@ArrowRecord interface A extends B { int x(); } interface B extends A {}",
        "@ArrowRecord(order = ) record A(int x) {}",
        "@ArrowRecord(order = {1, \"x\", null}) record A(int x) {}",
        "@ArrowRecord(access = Access.MISSING) record A(int x) {}",
        "@ArrowRecord(access = Missing.X, naming = 3) record A(int x) {}",
        "@ArrowImport class A {}",
        "@ArrowImport(Missing.class) class A {}",
        "@ArrowImport({A.class, Missing.class, int.class, void.class}) class A { public int x; }",
        "@ArrowImport(null) class A {}",
        "@ArrowImport @ArrowImport({}) @ArrowImport(Missing.class) @ArrowImport({A.class, 1}) class A"
            + " { public int x; }",
        "@ArrowRecord record A(int x, int x) {}",
        "@ArrowRecord record A(int x) { A(int y) {} }",
        "@ArrowRecord class A { static Missing builder() { return null; } public int x; }",
        "@ArrowRecord class A { static B builder() { return null; } public int x;"
            + " static class B extends Missing.Builder { A build() { return null; } } }",
        "@ArrowRecord class A { A(Missing x) {} int x() { return 1; } }",
        "@ArrowRecord class A<T extends Missing> { T x; T x() { return x; } }",
        "@ArrowRecord class A extends Missing<String> { public int x; }",
        "@ArrowRecord record A(java.util.List<> x) {}",
        "@ArrowRecord class A { public int x() throws Missing { return 1; } int x; A(int x) {} }",
        "@ArrowRecord class A { int getX() { return 1; } long getX() { return 2; } }",
        "@ArrowRecord class A { public int x; @ArrowCreator int y; }",
        // What it does not.
        "@ArrowRecord class A { static void builder() {} static int newBuilder() { return 1; }"
            + " static int[] make() { return null; } static <T> T any() { return null; }"
            + " public int x; }",
        "@ArrowRecord class A { static B builder() { return null; } public int x; private A() {}"
            + " private static class B { B x(int x) { return this; } A build() { return null; } } }",
        "@ArrowRecord class A { static A builder() { return null; } public int x; A build() {"
            + " return this; } A x(int x) { return this; } }",
        "@ArrowRecord class A<T extends A<T>> { public int x; T self() { return null; } }",
        "@ArrowRecord sealed interface A { int x(); record B(int x) implements A {} }",
        "class A<T> { @ArrowRecord class B { public T x; } @ArrowRecord static class C { public int"
            + " x; } }",
        "class A { void m() { @ArrowRecord record B(int x) {} new Object() { @ArrowRecord class C"
            + " { public int x; } }; } }",
        "@ArrowRecord class A { public int x; <T> T getY() { return null; } <T> void setX(T x) {} }",
        "@ArrowRecord abstract class A { abstract int x(); @ArrowCreator static <T extends A> T of(int"
            + " x) { return null; } }",
        "@ArrowRecord class A { public int x; A(int... x) {} A(int[] x, String... y) {} }",
        "@ArrowRecord interface A { int getClass1(); int get(); boolean is(); String toString(); int"
            + " hashCode(); boolean equals(Object o); }",
        "@ArrowRecord interface A { int $(); int batch(); int index(); int values(); int row(); int"
            + " other(); int IPC(); int SCHEMA(); int builder(); }",
        "@ArrowRecord interface A extends Comparable<A>, Cloneable, java.io.Serializable { int x(); }",
        "@ArrowRecord interface A { int x(); private int y() { return 1; } static int z() { return 1;"
            + " } }",
        "@ArrowRecord class A { public int x; public final int y = 1; public static int z; public"
            + " transient int t; public volatile int v; }",
        "@ArrowRecord class A extends Thread { public int x; }",
        "@ArrowRecord interface A<T> { T x(); } @ArrowRecord interface B extends A<String> {}"
            + " @ArrowRecord record C(B b, A<Integer> a, A<A<A<int[]>>> d) {}",
        "@ArrowRecord record A<T>(T x) {} @ArrowRecord record B<T>(A<T> x) {} @ArrowRecord record"
            + " C(B<A<B<Long>>> c) {}",
        "@ArrowRecord record A<T>(T[] x, java.util.List<? extends T> y) {} @ArrowRecord record"
            + " C(A<String> c, A<java.util.List<String>> d) {}",
        "@ArrowRecord record A<T>(@ArrowField(name = \"a\") T x, @ArrowIgnore T y) {} @ArrowRecord"
            + " record C(A<String> c, A<Thread> d) {}",
        "@ArrowRecord class Row { public int x; } @ArrowRecord interface Batch { Row row(); }",
      })
  void isNoFaultOfTheProcessor(String text) {
    Compilation compilation = TestCompiler.compile(TestCompiler.source("A", text));
    assertThat(compilation.diagnostics())
        .extracting(diagnostic -> diagnostic.getMessage(null))
        .noneMatch(message -> message.contains("AR000"));
    // What the compiler says is of the source itself, and not of what was generated from it.
    assertThat(compilation.errors())
        .allMatch(
            error ->
                error.getSource() == null || error.getSource().getName().endsWith("/acme/A.java"));
  }
}
