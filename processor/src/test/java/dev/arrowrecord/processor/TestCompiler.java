package dev.arrowrecord.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.JavaFileObject;

/** Compiles test sources with the processor. */
public final class TestCompiler {
  /** Where the sources of tests are. */
  public static final Path RESOURCES = Path.of("src", "test", "resources");

  // Deprecated types of the tests' own, and annotations that no processor claims, are no concern.
  private static final List<String> LINT =
      List.of("--release", "17", "-Xlint:all,-processing,-options");

  private TestCompiler() {}

  /** A compiler that warns of all there is to warn of. */
  public static Compiler javac() {
    return Compiler.javac().withOptions(LINT).withProcessors(new ArrowRecordProcessor());
  }

  /** Compiles with the processor. */
  public static Compilation compile(JavaFileObject... sources) {
    return javac().compile(sources);
  }

  /** A source file of package {@code com.acme}, with all that is needed imported. */
  public static JavaFileObject source(String name, String text) {
    return JavaFileObjects.forSourceString("com.acme." + name, IMPORTS + text);
  }

  /** All source files below a folder of the test resources. */
  public static List<JavaFileObject> sources(String folder) {
    return files(RESOURCES.resolve(folder)).stream().map(TestCompiler::source).toList();
  }

  /** All files below a folder. */
  public static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A source file. */
  public static JavaFileObject source(Path file) {
    try {
      return JavaFileObjects.forResource(file.toUri().toURL());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the processor says: its errors, and its notes. */
  public static Stream<Diagnostic<? extends JavaFileObject>> messages(Compilation compilation) {
    return Stream.concat(
        compilation.errors().stream(),
        compilation.notes().stream().filter(note -> note.getMessage(null).startsWith("[AR")));
  }

  /** What the static method {@code run()} of a compiled class returns. */
  public static Object run(Compilation compilation, String className) throws Exception {
    return run(compilation, className, TestCompiler.class.getClassLoader());
  }

  /** The same, where other classes are in a folder. */
  public static Object run(Compilation compilation, String className, Path folder)
      throws Exception {
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader parent = new URLClassLoader(urls, TestCompiler.class.getClassLoader())) {
      return run(compilation, className, parent);
    }
  }

  private static Object run(Compilation compilation, String className, ClassLoader parent)
      throws Exception {
    Map<String, byte[]> classes = new HashMap<>();
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String path = file.getName().substring(file.getName().indexOf("CLASS_OUTPUT/") + 13);
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        try (var in = file.openInputStream()) {
          classes.put(name, in.readAllBytes());
        }
      }
    }
    ClassLoader loader =
        new ClassLoader(parent) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    Method run = loader.loadClass(className).getDeclaredMethod("run");
    run.setAccessible(true);
    return run.invoke(null);
  }

  /** The text of a generated source file. */
  public static String generated(Compilation compilation, String className) {
    return compilation
        .generatedSourceFile(className)
        .map(TestCompiler::text)
        .orElseThrow(() -> new AssertionError("No " + className + " was generated"));
  }

  /** The text of a file. */
  public static String text(JavaFileObject file) {
    try {
      return file.getCharContent(true).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of a file. */
  public static byte[] bytes(FileObject file) {
    try (InputStream in = file.openInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A compiler that finds what an earlier compilation compiled on its class path. */
  public static Compiler against(Compilation earlier, Path folder) throws IOException {
    List<File> classPath = new ArrayList<>();
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .forEach(classPath::add);
    classPath.add(writeClasses(earlier, folder));
    return javac().withClasspath(classPath);
  }

  /** Writes the class files of a compilation, as another compilation's class path needs them. */
  public static File writeClasses(Compilation compilation, Path folder) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name = file.getName().substring(file.getName().indexOf("CLASS_OUTPUT/") + 13);
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        try (var in = file.openInputStream()) {
          Files.copy(in, target);
        }
      }
    }
    return folder.toFile();
  }

  private static final String IMPORTS =
      """
      package com.acme;
      import dev.arrowrecord.*;
      import java.math.*;
      import java.time.*;
      import java.util.*;
      import org.jspecify.annotations.*;
      """;
}
