package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
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

  /** Compiles files with one class each. */
  private static Compilation compile(String... classes) {
    return TestCompiler.compile(
        Arrays.stream(classes)
            .map(HarmlessAnnotationsTest::source)
            .toArray(JavaFileObject[]::new));
  }

  private static JavaFileObject source(String text) {
    Matcher name = NAME.matcher(text);
    assertThat(name.find()).isTrue();
    return TestCompiler.source(name.group(1), text);
  }
}
