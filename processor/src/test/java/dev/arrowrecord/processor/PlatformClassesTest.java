package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever classes people have: the JDK's own are of every shape. The processor has something to
 * say of each that it refuses, and what it generates for the others compiles.
 */
class PlatformClassesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "java/lang",
        "java/util",
        "java/time",
        "java/net",
        "java/nio",
        "java/io",
        "java/text"
      })
  void classesOfEveryShapeAreUnderstood(String folder) throws IOException {
    List<JavaFileObject> sources =
        publicClasses(folder).stream().map(PlatformClassesTest::source).toList();
    assertThat(sources).isNotEmpty();
    List<JavaFileObject> refused;
    // The compiler does not look at what is generated as long as anything is refused.
    do {
      Compilation compilation = compiler().compile(sources);
      assertThat(compilation.errors())
          .extracting(error -> error.getMessage(null))
          .allMatch(message -> message.matches("(?s)\\[AR(?!000)\\d{3}] .*"));
      Set<String> names =
          compilation.errors().stream()
              .map(error -> error.getSource().getName())
              .collect(Collectors.toSet());
      refused = sources.stream().filter(source -> names.contains(source.getName())).toList();
      sources = sources.stream().filter(source -> !names.contains(source.getName())).toList();
    } while (!refused.isEmpty() && !sources.isEmpty());
  }

  /** A compiler for the JDK that runs, whose classes they are; previews are among them. */
  private static Compiler compiler() {
    String release = String.valueOf(Runtime.version().feature());
    return TestCompiler.javac()
        .withOptions(
            "--release", release, "--enable-preview", "-Xmaxerrs", "100000", "-Xmaxwarns", "0");
  }

  /** Imports each class in a package of its own, as some have the same name. */
  private static JavaFileObject source(String name) {
    String packageName = "of_" + name.replaceAll("[.$]", "_");
    return JavaFileObjects.forSourceString(
        packageName + ".Imports",
        "package %s;\n@dev.arrowrecord.ArrowImport(%s.class) class Imports {}"
            .formatted(packageName, name.replace('$', '.')));
  }

  private static List<String> publicClasses(String folder) throws IOException {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules", "java.base");
    try (Stream<Path> files = Files.walk(base.resolve(folder), 1)) {
      return files
          .map(file -> base.relativize(file).toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .filter(PlatformClassesTest::isPublic)
          .sorted()
          .toList();
    }
  }

  private static boolean isPublic(String name) {
    try {
      for (Class<?> each = Class.forName(name, false, null);
          each != null;
          each = each.getEnclosingClass()) {
        if (!Modifier.isPublic(each.getModifiers()) || each.isAnonymousClass()) {
          return false;
        }
      }
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
