package dev.arrowrecord.integration.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.arrowrecord.processor.ArrowRecordProcessor;
import dev.arrowrecord.processor.diagnostic.Position;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** The processor's steps, each of which knows the one before it and no other. */
class ProcessorPackagesTest {
  private static final String BASE = "dev.arrowrecord.processor.";
  private static final String MODEL = BASE + "model..";
  private static final String MAPPING = BASE + "mapping..";
  private static final String CODEGEN = BASE + "codegen..";
  private static final String DIAGNOSTIC = BASE + "diagnostic..";

  private static final JavaClasses PROCESSOR =
      CompiledClasses.imported(CompiledClasses.with(ArrowRecordProcessor.class));

  @Test
  void keepTheModelFreeOfWhatComesAfterIt() {
    noClasses()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(MAPPING, CODEGEN)
        .check(PROCESSOR);
  }

  @Test
  void keepTheMappingFreeOfHowItIsSpelled() {
    noClasses()
        .that()
        .resideInAPackage(MAPPING)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(CODEGEN, "com.palantir.javapoet..", BASE + "shaded..")
        .check(PROCESSOR);
  }

  @Test
  void keepTheSpellingFreeOfTheCompiler() {
    // JavaPoet spells modifiers by the compiler's enum.
    DescribedPredicate<JavaClass> compiler =
        describe(
            "of the compiler, but for the originating element",
            each ->
                each.getPackageName().startsWith("javax.lang.model")
                    && !each.isEquivalentTo(Element.class)
                    && !each.isEquivalentTo(Modifier.class));

    noClasses()
        .that()
        .resideInAPackage(CODEGEN)
        .should()
        .dependOnClassesThat(compiler)
        .check(PROCESSOR);
  }

  @Test
  void keepTheSpellingFreeOfErrors() {
    // A position is where the originating element comes from.
    DescribedPredicate<JavaClass> errors =
        describe(
            "that report errors",
            each ->
                each.getPackageName().equals(BASE + "diagnostic")
                    && !each.isEquivalentTo(Position.class));

    noClasses()
        .that()
        .resideInAPackage(CODEGEN)
        .should()
        .dependOnClassesThat(errors)
        .check(PROCESSOR);
  }

  @Test
  void keepDiagnosticsFreeOfAllSteps() {
    noClasses()
        .that()
        .resideInAPackage(DIAGNOSTIC)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(MODEL, MAPPING, CODEGEN)
        .check(PROCESSOR);
  }
}
