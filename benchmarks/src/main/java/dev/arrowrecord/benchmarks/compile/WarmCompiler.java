package dev.arrowrecord.benchmarks.compile;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles in this JVM and in memory, again and again, as a build daemon does. */
final class WarmCompiler implements TypesCompiler {
  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final Contestant contestant;
  private final List<SourceFile> sources;
  private final TemporaryFolder folder = new TemporaryFolder();
  private final StandardJavaFileManager files;
  // One for all compilations: daemons keep the processors' classes, too.
  private final URLClassLoader processors;

  WarmCompiler(Contestant contestant) throws IOException {
    this.contestant = contestant;
    sources = contestant.sources();
    files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, contestant.jars());
    processors = new URLClassLoader(urls(contestant.jars()), ClassLoader.getPlatformClassLoader());
  }

  @Override
  public void compile() throws ReflectiveOperationException {
    StringWriter output = new StringWriter();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            output,
            new MemoryFiles(files, folder.resolve("classes")),
            null,
            List.of(),
            null,
            sources);
    task.setProcessors(newProcessors());
    if (!task.call()) {
      throw new IllegalStateException(output.toString());
    }
  }

  /**
   * The one that is measured, and none that comes with it: one of avaje's keeps what belongs to the
   * first compilation, and fails in the second.
   */
  private List<Processor> newProcessors() throws ReflectiveOperationException {
    if (contestant.processor().isEmpty()) {
      return List.of();
    }
    return List.of(
        processors
            .loadClass(contestant.processor())
            .asSubclass(Processor.class)
            .getDeclaredConstructor()
            .newInstance());
  }

  @Override
  public void close() throws IOException {
    processors.close();
    files.close();
    folder.close();
  }

  private static URL[] urls(List<Path> jars) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
