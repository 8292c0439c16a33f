package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Types and properties named like what generated code uses itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClashTest {
  private final Compilation compilation =
      TestCompiler.javac().compile(TestCompiler.sources("clash"));

  @Test
  void clashingNamesCompile() {
    assertThat(compilation.errors()).isEmpty();
  }

  @Test
  void dictionaryNamedLikeTypeGetsTrailingUnderscore() {
    assertThat(TestCompiler.generated(compilation, "com.capitals.CapitalsArrow"))
        .contains("EnumDictionary<OS> OS_ = EnumDictionary.of(OS.values(), \"LINUX\", \"MAC\");")
        .contains("EnumDictionary<E> E_ =")
        .contains("EnumDictionary<Capitals.Uuid> UUID_ =");
  }

  @Test
  void dictionaryNamedLikeTypeThatOnlyAConverterMentionsGetsTrailingUnderscore() {
    assertThat(TestCompiler.generated(compilation, "com.capitals.CapitalsArrow"))
        .contains(
            "EnumDictionary<SIDE> SIDE_ = EnumDictionary.of(SIDE.values(), \"BUY\", \"SELL\");")
        .contains("EnumDictionary<F> F_ = EnumDictionary.of(F.values(), \"A\");");
  }

  @Test
  void typeNamedLikeConstantOfEveryClassIsNotTakenForIt() {
    assertThat(TestCompiler.generated(compilation, "com.capitals.CapitalsArrow"))
        .contains("EnumDictionary<IPC> IPC_ =")
        .contains("IPC.class.getEnumConstants()")
        .contains("SCHEMA.Kind.class.getEnumConstants()");
  }

  @Test
  void generatedSourceHasNoWarnings() {
    assertThat(
            compilation.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getSource().getName().endsWith("Arrow.java")))
        .isEmpty();
  }

  @Test
  void propertyNamedLikeMethodOfEveryBatchGetsTrailingUnderscore() {
    String source = TestCompiler.generated(compilation, "com.acme.SchemaArrow");
    assertThat(source)
        .contains("public Int32Vector rowCount_()")
        .contains("public Int32Vector toList_()")
        .contains("public Int32Vector validity_()");
  }

  @Test
  void propertiesNamedAlikeButForTheUnderscoreStayApart() {
    String source = TestCompiler.generated(compilation, "com.acme.SchemaArrow");
    assertThat(source)
        .contains("public Int32Vector length_()")
        .contains("public Int32Vector length__()");
  }

  @Test
  void propertyNamedLikeParameterIsQualifiedWhereTheyMeet() {
    String source = TestCompiler.generated(compilation, "com.acme.BatchArrow");
    assertThat(source)
        .contains("this.index.set(index, batch.index());")
        .contains("this.column = new Int32Vector(column.child(2));");
  }
}
