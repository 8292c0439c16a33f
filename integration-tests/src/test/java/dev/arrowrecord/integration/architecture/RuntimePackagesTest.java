package dev.arrowrecord.integration.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.internal.io.ByteSink;
import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.ipc.RecordIpc;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the runtime's packages, which all point one way. */
class RuntimePackagesTest {
  private static final String BASE = "dev.arrowrecord.";
  private static final JavaClasses RUNTIME =
      CompiledClasses.imported(CompiledClasses.with(RecordIpc.class));

  private static final DescribedPredicate<JavaClass> EXCEPTIONS =
      describe(
          "exceptions of ipc",
          each ->
              each.isAssignableTo(ArrowFormatException.class)
                  || each.isAssignableTo(SchemaMismatchException.class)
                  || each.isEquivalentTo(SchemaMismatchException.Mismatch.class));
  private static final DescribedPredicate<JavaClass> BYTE_SINK =
      describe("ByteSink", each -> each.isEquivalentTo(ByteSink.class));
  private static final DescribedPredicate<JavaClass> CONVERTERS =
      describe("ArrowConverter", each -> each.isEquivalentTo(ArrowConverter.class));
  private static final DescribedPredicate<JavaClass> NONE = DescribedPredicate.alwaysFalse();

  private static final List<String> COLUMNS_USE =
      List.of("schema", "value", "conversion", "internal.buffer", "internal.value");

  private static final List<String> VECTORS_USE =
      Stream.concat(COLUMNS_USE.stream(), Stream.of("internal.objects")).toList();

  /** A package, the packages it may use, and what else. */
  static Stream<Arguments> packages() {
    return Stream.of(
        Arguments.of("schema", List.of(), NONE),
        Arguments.of("internal.buffer", List.of(), NONE),
        Arguments.of("internal.value", List.of("schema", "internal.buffer"), NONE),
        Arguments.of("internal.objects", List.of(), NONE),
        Arguments.of("conversion", List.of("internal.value"), CONVERTERS),
        Arguments.of("value", List.of("internal.value"), NONE),
        Arguments.of(
            "dynamic",
            List.of("ipc", "vector", "builder", "schema", "value", "conversion", "internal.value"),
            NONE),
        Arguments.of("vector", VECTORS_USE, EXCEPTIONS),
        Arguments.of("builder", COLUMNS_USE, NONE),
        Arguments.of("internal.layout", List.of("schema"), NONE),
        Arguments.of(
            "internal.metadata",
            List.of("schema", "internal.layout", "internal.buffer"),
            EXCEPTIONS),
        Arguments.of("internal.compression", List.of("internal.buffer", "internal.metadata"), NONE),
        Arguments.of("internal.json", List.of("schema"), NONE),
        Arguments.of(
            "internal.binding",
            List.of("schema", "internal.layout", "internal.metadata"),
            EXCEPTIONS),
        Arguments.of("internal.io", List.of("internal.buffer"), EXCEPTIONS),
        Arguments.of(
            "internal.expansion",
            List.of("vector", "schema", "internal.buffer", "internal.value", "internal.objects"),
            EXCEPTIONS),
        Arguments.of(
            "internal.batch",
            List.of(
                "vector",
                "builder",
                "schema",
                "internal.metadata",
                "internal.layout",
                "internal.binding",
                "internal.buffer",
                "internal.compression",
                "internal.expansion",
                "internal.objects"),
            EXCEPTIONS.or(BYTE_SINK)),
        Arguments.of(
            "internal.column",
            List.of(
                "vector",
                "builder",
                "schema",
                "internal.batch",
                "internal.metadata",
                "internal.layout",
                "internal.buffer"),
            EXCEPTIONS),
        Arguments.of(
            "internal.message",
            List.of(
                "internal.batch",
                "internal.metadata",
                "internal.io",
                "internal.layout",
                "internal.buffer",
                "schema",
                "vector",
                "builder",
                "conversion"),
            EXCEPTIONS));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void dependOnThoseBelowThem(
      String name, List<String> below, DescribedPredicate<JavaClass> besides) {
    String[] allowed =
        Stream.concat(Stream.of(name), below.stream()).map(BASE::concat).toArray(String[]::new);

    classes()
        .that()
        .resideInAPackage(BASE + name)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed)
                .or(besides)
                .or(DescribedPredicate.not(resideInAPackage("dev.arrowrecord.."))))
        .check(RUNTIME);
  }

  @Test
  void areAllNamedHere() {
    Stream<String> named =
        Stream.concat(packages().map(each -> each.get()[0].toString()), Stream.of("ipc"));

    assertThat(RUNTIME)
        .extracting(JavaClass::getPackageName)
        .filteredOn(name -> !name.isEmpty())
        .isSubsetOf(named.map(BASE::concat).toList());
  }

  @Test
  void leaveFlatbuffersToMetadata() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "internal.metadata")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.flatbuffers..", "org.apache.arrow.flatbuf..")
        .check(RUNTIME);
  }

  @Test
  void leaveCodecsToCompression() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "internal.compression")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("net.jpountz..", "com.github.luben..")
        .check(RUNTIME);
  }

  @Test
  void leaveChannelsFilesAndStreamsToThoseThatReadAndWrite() {
    DescribedPredicate<JavaClass> streams =
        describe(
            "InputStream or OutputStream",
            each ->
                each.isAssignableTo(InputStream.class) || each.isAssignableTo(OutputStream.class));

    noClasses()
        .that()
        .resideOutsideOfPackages(
            BASE + "internal.io", BASE + "internal.message", BASE + "ipc", BASE + "dynamic")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.channels..", "java.nio.file..").or(streams))
        .check(RUNTIME);
  }

  @Test
  void needNothingButTheJdkFlatbuffersAndNullness() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "dev.arrowrecord..",
                "java..",
                "com.google.flatbuffers..",
                "org.apache.arrow.flatbuf..",
                "org.jspecify.annotations..",
                // Optional, and left to one package, see above.
                "net.jpountz..",
                "com.github.luben.."))
        .check(RUNTIME);
  }
}
