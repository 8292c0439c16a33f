package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Properties that a class inherits from another package. */
class InheritedPropertyTest {
  private static final String PROPERTY =
      "private Level level;"
          + " public Level getLevel() { return level; }"
          + " public void setLevel(Level level) { this.level = level; }";
  private static final JavaFileObject DERIVED =
      TestCompiler.source("Derived", "@ArrowRecord public class Derived extends com.other.Base {}");

  @Test
  void typeThatIsNotPublicInAnotherPackageIsAnError() {
    Compilation compilation =
        TestCompiler.compile(
            base("public class Base { %s } enum Level { LOW, HIGH }".formatted(PROPERTY)), DERIVED);
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[AR018] Derived.level: Level is not visible to the generated class, because it is not"
                + " public, and in another package; give it more visibility.");
    assertThat(compilation.errors().get(0).getSource().getName()).endsWith("Derived.java");
  }

  @Test
  void publicTypeInAnotherPackageIsAField() {
    Compilation compilation =
        TestCompiler.compile(
            base("public class Base { %s public enum Level { LOW, HIGH } }".formatted(PROPERTY)),
            DERIVED);
    assertThat(compilation.errors()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.DerivedArrow"))
        .contains("EnumVector<Base.Level> level()");
  }

  @Test
  void accessorThatIsNotPublicInAnotherPackageIsNamed() {
    Compilation compilation =
        TestCompiler.compile(
            base(
                "public class Base { protected int getLevel() { return 1; } int getHidden() { return"
                    + " 1; } }"),
            TestCompiler.source(
                "Derived",
                """
                @ArrowRecord(access = Access.READ_WRITE)
                public class Derived extends com.other.Base {
                  public final int id;
                  Derived(int id, int level) { this.id = id; }
                }
                """));
    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[AR006] Derived.level: accessor getLevel() is not public, and in another package, and"
                + " the generated class could not call it; make it public.");
  }

  @Test
  void membersThatCannotBeReachedAreNoProperties() {
    Compilation compilation =
        TestCompiler.compile(
            base(
                "public class Base { protected int level; int hidden; protected int getLevel() {"
                    + " return 1; } int getHidden() { return 1; } void setHidden(int x) {} }"),
            TestCompiler.source(
                "Derived",
                "@ArrowRecord public class Derived extends com.other.Base { public int id; }"));
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.DerivedArrow"))
        .contains("derived.id = id.get(index);")
        .doesNotContain("evel", "idden");
  }

  private static JavaFileObject base(String text) {
    return JavaFileObjects.forSourceString("com.other.Base", "package com.other; " + text);
  }
}
