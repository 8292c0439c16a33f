package dev.arrowrecord.integration.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The class files of a module, whether in a folder or in a jar. */
final class CompiledClasses {
  private CompiledClasses() {}

  /** Where the classes are that a class was loaded together with. */
  static Path with(Class<?> one) {
    try {
      return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The classes there, for ArchUnit. */
  static JavaClasses imported(Path location) {
    if (Files.isDirectory(location)) {
      return new ClassFileImporter().importPath(location);
    }
    try (JarFile jar = new JarFile(location.toFile())) {
      return new ClassFileImporter().importJar(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all class files there. */
  static List<ClassFile> read(Path location) throws IOException {
    if (Files.isDirectory(location)) {
      return readTree(location);
    }
    try (FileSystem jar = FileSystems.newFileSystem(location)) {
      return readTree(jar.getPath("/"));
    }
  }

  private static List<ClassFile> readTree(Path root) throws IOException {
    List<ClassFile> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.toString().endsWith(".class")) {
          classes.add(ClassFile.read(root.relativize(file).toString(), Files.readAllBytes(file)));
        }
      }
    }
    return classes;
  }
}
