package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.arrowrecord.Access;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Annotations that no field is made of, and nothing is said of. */
class HarmlessAnnotationsTest {
  private static final Pattern NAME = Pattern.compile("(?:class|record|interface) (\\w+)");

  @Test
  void onAnImportedClassAreForItsOwnerToMend() {
    Compilation compilation =
        compile(
            "@ArrowImport(Library.class) class Importing {}",
            """
            class Library {
              private long id;
              @ArrowMetadata(key = "k", value = "v") private int unread;
              public long getId() { return id; }
              public void setId(long id) { this.id = id; }
              @ArrowField(name = "text") public void setId(String id) {}
              @ArrowField(name = "log") void log(@ArrowDictionary String text) {}
            }
            """);
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.LibraryArrow"))
        .contains("Field.required(\"id\", ArrowType.INT64)");
  }

  @Test
  void onInheritedMembersMayBeMeantForAnotherSubtype() {
    Compilation compilation =
        compile(
            """
            class Base {
              private long id;
              @ArrowField(name = "hidden") private int count;
              public long id() { return id; }
              @ArrowField(name = "pk") void setId(long id) { this.id = id; }
              @ArrowField(name = "log") void log(@ArrowDictionary String text) {}
            }
            """,
            "@ArrowRecord class Mutable extends Base {}",
            """
            @ArrowRecord class Fixed extends Base {
              private int count;
              Fixed(long id, int count) { setId(id); this.count = count; }
              int count() { return count; }
            }
            """);
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.MutableArrow")).contains("\"pk\"");
    assertThat(TestCompiler.generated(compilation, "com.acme.FixedArrow"))
        .contains("\"id\"")
        .doesNotContain("pk", "hidden");
  }

  @Test
  void onInheritedDefaultMethodsMayBeMeantForAnotherImplementation() {
    Compilation compilation =
        compile(
            """
            interface Named {
              @ArrowField(name = "label") default String getName() { return "none"; }
              @ArrowField(name = "log") default void log(@ArrowDictionary String text) {}
            }
            """,
            "@ArrowRecord record Plain(long id) implements Named {}",
            "@ArrowRecord(access = Access.WRITE_ONLY) interface View extends Named {}");
    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(TestCompiler.generated(compilation, "com.acme.ViewArrow")).contains("\"label\"");
  }

  @Test
  void maySayTheSameAsOnesThatAreHeeded() {
    Compilation compilation =
        compile(
            """
            @ArrowRecord class Several {
              private final long id;
              private final List<@ArrowDictionary String> names;
              Several(@ArrowField(name = "n") long id, List<String> names, int unused) {
                this(id, names);
              }
              @ArrowCreator
              Several(@ArrowField(name = "n") long id, List<String> names) {
                this.id = id;
                this.names = names;
              }
              Several(@ArrowField(name = "n", type = DataType.DEFAULT) long id) {
                this(id, List.of());
              }
              static Several of(Set<@ArrowDictionary String> names) {
                return new Several(0, List.copyOf(names));
              }
              long id() { return id; }
              @ArrowField(name = "n") long getId() { return id; }
              Collection<@ArrowDictionary String> getNames() { return names; }
              List<String> names() { return names; }
            }
            """,
            """
            @ArrowRecord record Explicit(@ArrowField(name = "n") long id, @ArrowIgnore String note) {
              Explicit(@ArrowField(name = "n") long id, @ArrowIgnore String note) {
                this.id = id;
                this.note = note;
              }
              @ArrowCreator static Explicit of(long id) { return new Explicit(id, ""); }
            }
            """);
    assertThat(compilation.diagnostics()).isEmpty();
  }

  /** Lombok copies the annotations that one tells it to everywhere. */
  @Test
  void mayBeCopiedToAllDeclarations() {
    String id = "@ArrowField(name = \"n\") @ArrowMetadata(key = \"k\", value = \"v\") long id";
    String prices = "List<@ArrowDecimal(precision = 9, scale = 2) BigDecimal> prices";
    String bean =
        """
        class Bean {
          private ID;
          private PRICES;
          Bean() {}
          Bean(ID, PRICES) { this.id = id; this.prices = prices; }
          public ID() { return id; }
          public PRICES() { return prices; }
          public void setId(ID) { this.id = id; }
          public void setPrices(PRICES) { this.prices = prices; }
          public Bean withId(ID) { return new Bean(id, prices); }
          public Bean withPrices(PRICES) { return new Bean(id, prices); }
          static Builder builder() { return new Builder(); }
          static class Builder {
            private ID;
            private PRICES;
            Builder id(ID) { this.id = id; return this; }
            Builder prices(PRICES) { this.prices = prices; return this; }
            Bean build() { return new Bean(id, prices); }
          }
        }
        """
            .replace("public ID()", "public " + id.replace(" id", " getId") + "()")
            .replace("public PRICES()", "public " + prices.replace(" prices", " getPrices") + "()")
            .replace("ID", id)
            .replace("PRICES", prices);
    for (Access access : Access.values()) {
      assertThat(
              compile("@ArrowRecord(access = Access.%s) ".formatted(access) + bean).diagnostics())
          .isEmpty();
    }
  }

  /** Compiles files with one class each. */
  private static Compilation compile(String... classes) {
    return TestCompiler.compile(
        Arrays.stream(classes).map(HarmlessAnnotationsTest::source).toArray(JavaFileObject[]::new));
  }

  private static JavaFileObject source(String text) {
    Matcher name = NAME.matcher(text);
    assertThat(name.find()).isTrue();
    return TestCompiler.source(name.group(1), text);
  }
}
