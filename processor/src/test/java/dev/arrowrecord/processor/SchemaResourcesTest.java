package dev.arrowrecord.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files with the schema; what is in them, the golden ones show. */
class SchemaResourcesTest {
  private static final String FOLDER = "META-INF/arrowrecord/";
  private static final String STREAM = FOLDER + "com.acme.Trade.arrows";
  private static final JavaFileObject TRADE =
      TestCompiler.source("Trade", "@ArrowRecord public record Trade(long id, Side side) {}");
  private static final JavaFileObject SIDE = TestCompiler.source("Side", "enum Side {BUY, SELL}");

  @Test
  void areCalledAfterTheType() {
    Compilation compilation =
        TestCompiler.compile(
            JavaFileObjects.forSourceString(
                "Größe",
                """
                @dev.arrowrecord.ArrowRecord record Größe(int länge) {
                  @dev.arrowrecord.ArrowRecord record Inner$(int x) {}
                }
                """));

    assertThat(compilation.errors()).isEmpty();
    assertThat(resource(compilation, FOLDER + "Größe.schema.json")).isNotEmpty();
    assertThat(resource(compilation, FOLDER + "Größe.Inner$.arrows")).isNotEmpty();
  }

  @Test
  void streamBeginsWithTheMessageThatTheGeneratedClassWrites() {
    Compilation compilation = TestCompiler.compile(TRADE, SIDE);
    String source = TestCompiler.generated(compilation, "com.acme.TradeArrow");
    String block = source.substring(source.indexOf("\"\"\"") + 3, source.lastIndexOf("\"\"\""));
    byte[] message = Base64.getMimeDecoder().decode(block);
    byte[] stream = resource(compilation, STREAM);

    assertThat(Arrays.copyOf(stream, message.length)).isEqualTo(message);
    assertThat(Arrays.copyOfRange(stream, message.length, stream.length))
        .containsExactly(-1, -1, -1, -1, 0, 0, 0, 0);
  }

  @Test
  void areWrittenBesideTheClassFiles(@TempDir Path folder) throws IOException {
    compile(folder, List.of(TRADE, SIDE), "-encoding", "UTF-16");

    assertThat(folder.resolve("com/acme/TradeArrow.class")).exists();
    assertThat(folder.resolve(STREAM)).exists();
    // In UTF-8, whatever the sources are in.
    assertThat(Files.readString(folder.resolve(FOLDER + "com.acme.Trade.schema.json")))
        .startsWith("{\n")
        .endsWith("}\n");
  }

  @Test
  void standInTheirModulesWhereSeveralAreCompiled(@TempDir Path folder) throws IOException {
    Path sources = folder.resolve("src");
    for (String module : List.of("one", "two")) {
      Path source = Files.createDirectories(sources.resolve(module));
      Files.writeString(
          source.resolve("module-info.java"),
          "module %s { requires dev.arrowrecord.runtime; }".formatted(module));
      Files.writeString(
          source.resolve("Trade.java"),
          "package %s; @dev.arrowrecord.ArrowRecord record Trade(long id) {}".formatted(module));
    }
    Path classes = folder.resolve("classes");
    compile(
        classes,
        List.of(),
        "--module-source-path",
        sources.toString(),
        "--module-path",
        System.getProperty("java.class.path"),
        "--module",
        "one,two");

    assertThat(classes.resolve("one/" + FOLDER + "one.Trade.arrows")).exists();
    assertThat(classes.resolve("two/" + FOLDER + "two.Trade.arrows")).exists();
  }

  @Test
  void fileOfAnotherProcessorKeepsItsName() {
    Compilation compilation =
        TestCompiler.javac()
            .withProcessors(new OtherProcessor(STREAM), new ArrowRecordProcessor())
            .compile(TRADE, SIDE);

    assertThat(compilation.errors())
        .extracting(error -> error.getMessage(null))
        .containsExactly(
            "[AR003] Trade: the generated file would be META-INF/arrowrecord/com.acme.Trade.arrows,"
                + " but that is the name of a file that another processor generated; rename one of"
                + " them.");
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(7);
  }

  /** Compiles into a folder, which the compilers of the other tests never do. */
  private static void compile(Path folder, List<JavaFileObject> sources, String... options)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      files.setLocationFromPaths(
          StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(folder)));
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, files, null, List.of(options), null, sources);
      task.setProcessors(List.of(new ArrowRecordProcessor()));
      assertThat(task.call()).isTrue();
    }
  }

  private static byte[] resource(Compilation compilation, String path) {
    return compilation
        .generatedFile(StandardLocation.CLASS_OUTPUT, path)
        .map(TestCompiler::bytes)
        .orElseThrow(() -> new AssertionError("No " + path + " was generated"));
  }

  /** Generates an empty file in the first round. */
  private static final class OtherProcessor extends AbstractProcessor {
    private final String path;
    private boolean done;

    OtherProcessor(String path) {
      this.path = path;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (OutputStream out =
            processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", path)
                .openOutputStream()) {
          out.flush();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
