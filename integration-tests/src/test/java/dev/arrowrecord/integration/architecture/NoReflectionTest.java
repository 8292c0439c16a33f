package dev.arrowrecord.integration.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ipc.RecordIpc;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No reflection, no Unsafe, no JNI: neither in the runtime, nor in what is generated. */
class NoReflectionTest {
  /** Packages that no name or descriptor may mention, even where only a parameter has the type. */
  private static final Pattern FORBIDDEN_NAME =
      Pattern.compile("(^|.*L|\\[)(java/lang/reflect/|sun/|jdk/internal/|com/sun/).*");

  /** VarHandles of arrays are allowed; looking up classes, methods and fields by name is not. */
  private static final Pattern FORBIDDEN_MEMBER =
      Pattern.compile(
          "java/lang/Class\\.(forName|getDeclared.*|getField.*|getMethod.*|getConstructor.*"
              + "|newInstance|getRecordComponents|getModule)"
              + "|java/lang/ClassLoader\\..*"
              + "|java/lang/invoke/MethodHandles\\.(lookup|publicLookup|privateLookupIn)"
              + "|java/lang/invoke/MethodHandles\\$Lookup\\..*"
              + "|java/lang/(System|Runtime)\\.(load|loadLibrary)"
              + "|java/util/ServiceLoader\\..*"
              + "|java/lang/Thread\\.getContextClassLoader");

  private static final Pattern GENERATED = Pattern.compile(".*Arrow(\\$\\w+)?\\.class");

  @Test
  void isInTheRuntime() throws IOException {
    List<ClassFile> classes = CompiledClasses.read(CompiledClasses.with(RecordIpc.class));

    assertThat(classes).hasSizeGreaterThan(50);
    assertClean(classes);
  }

  @Test
  void isInTheAnnotations() throws IOException {
    List<ClassFile> classes = CompiledClasses.read(CompiledClasses.with(ArrowRecord.class));

    assertThat(classes).isNotEmpty();
    assertClean(classes);
  }

  @Test
  void isInGeneratedClasses() throws IOException {
    List<ClassFile> classes =
        CompiledClasses.read(CompiledClasses.with(NoReflectionTest.class)).stream()
            .filter(each -> GENERATED.matcher(each.path()).matches())
            .toList();

    assertThat(classes).hasSizeGreaterThan(50);
    assertClean(classes);
  }

  /** Otherwise a parser that finds nothing would make these tests pass. */
  @Test
  void isFoundWhereItIs() throws IOException {
    ClassFile judge =
        CompiledClasses.read(CompiledClasses.with(NoReflectionTest.class)).stream()
            .filter(each -> each.path().endsWith("judge/Plain.class"))
            .findFirst()
            .orElseThrow();

    assertThat(matching(FORBIDDEN_NAME, judge.names()))
        .contains("java/lang/reflect/RecordComponent");
    assertThat(matching(FORBIDDEN_MEMBER, judge.members()))
        .contains("java/lang/Class.getRecordComponents");
  }

  private static void assertClean(List<ClassFile> classes) {
    assertThat(classes)
        .allSatisfy(
            each -> {
              assertThat(matching(FORBIDDEN_NAME, each.names())).as(each.path()).isEmpty();
              assertThat(matching(FORBIDDEN_MEMBER, each.members())).as(each.path()).isEmpty();
              assertThat(each.nativeMethods()).as(each.path()).isFalse();
            });
  }

  private static List<String> matching(Pattern pattern, Set<String> names) {
    return names.stream().filter(name -> pattern.matcher(name).matches()).toList();
  }
}
