package dev.arrowrecord.processor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.arrowrecord.processor.diagnostic.Position;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the processor's packages, which all point one way. */
class PackagesTest {
  private static final String ROOT = "dev.arrowrecord.processor";
  private static final String BASE = ROOT + ".";
  private static final String COMPILER = "javax.lang.model..";

  private static final List<String> MODEL = List.of("model", "model.annotation", "diagnostic");
  private static final List<String> VALUE =
      plus(MODEL, "mapping.result", "mapping.property", "mapping.type.value");
  private static final List<String> TYPE =
      plus(VALUE, "mapping.type.scalar", "mapping.type.nested", "mapping.type.wrap");

  private static final JavaClasses PROCESSOR =
      new ClassFileImporter()
          .importUrl(
              ArrowRecordProcessor.class.getProtectionDomain().getCodeSource().getLocation());

  /** A package, and the packages it may use. */
  static Stream<Arguments> packages() {
    return Stream.of(
        Arguments.of("diagnostic", List.of()),
        Arguments.of("model.annotation", List.of("diagnostic")),
        Arguments.of("model", MODEL),
        Arguments.of("mapping.result", MODEL),
        Arguments.of("mapping.property", plus(MODEL, "mapping.result")),
        Arguments.of("mapping.type.value", plus(MODEL, "mapping.result", "mapping.property")),
        Arguments.of("mapping.type.scalar", VALUE),
        Arguments.of("mapping.type.nested", VALUE),
        Arguments.of("mapping.type.wrap", VALUE),
        Arguments.of("mapping.type", TYPE),
        Arguments.of("mapping", plus(TYPE, "mapping.type")),
        Arguments.of("codegen.text", List.of()),
        Arguments.of("codegen", plus(MODEL, "codegen.text", "mapping.result")));
  }

  private static List<String> plus(List<String> first, String... others) {
    return Stream.concat(first.stream(), Stream.of(others)).toList();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void dependOnThoseBelowThem(String name, List<String> below) {
    String[] allowed =
        Stream.concat(Stream.of(name), below.stream()).map(BASE::concat).toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(BASE + name)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(not(resideInAPackage(ROOT + ".."))))
        .check(PROCESSOR);
  }

  @Test
  void areAllNamedHere() {
    assertThat(PROCESSOR)
        .extracting(JavaClass::getPackageName)
        .filteredOn(name -> !name.isEmpty() && !name.equals(ROOT))
        .isNotEmpty()
        .isSubsetOf(packages().map(each -> BASE + each.get()[0]).toList());
  }

  @Test
  void keepTheMappingFreeOfTheCompiler() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "mapping..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(COMPILER)
        .check(PROCESSOR);
  }

  @Test
  void keepTheSpellingFreeOfTheCompiler() {
    // It passes on the originating element, and asks which names are keywords.
    noClasses()
        .that()
        .resideInAPackage(BASE + "codegen..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(COMPILER).and(not(anyOf(Element.class, SourceVersion.class))))
        .check(PROCESSOR);
  }

  @Test
  void keepErrorsOutOfWhatIsRight() {
    // A position is where the originating element comes from.
    noClasses()
        .that()
        .resideInAnyPackage(BASE + "mapping.result", BASE + "codegen..")
        .should()
        .dependOnClassesThat(resideInAPackage(BASE + "diagnostic").and(not(anyOf(Position.class))))
        .check(PROCESSOR);
  }

  private static DescribedPredicate<JavaClass> anyOf(Class<?>... types) {
    return describe("any of these", each -> Stream.of(types).anyMatch(each::isEquivalentTo));
  }
}
