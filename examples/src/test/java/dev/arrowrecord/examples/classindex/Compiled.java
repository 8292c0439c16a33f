package dev.arrowrecord.examples.classindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Class files that the running JDK's compiler makes for Java 17. */
public final class Compiled {
  private final Path directory;

  private Compiled(Path directory) {
    this.directory = directory;
  }

  /**
   * Compiles one source file.
   *
   * @param name its name: {@code p/A.java}
   */
  public static Compiled source(Path directory, String name, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options = List.of("--release", "17", "-proc:none", "-d", directory.toString());
    boolean done =
        compiler
            .getTask(messages, null, null, options, null, List.of(new Source(name, text)))
            .call();
    assertThat(done).as(messages.toString()).isTrue();
    return new Compiled(directory);
  }

  /** The bytes of a class: {@code p/A}. */
  public byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(directory.resolve(name + ".class"));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
