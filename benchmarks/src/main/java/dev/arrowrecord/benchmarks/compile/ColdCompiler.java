package dev.arrowrecord.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compiles in a process of its own, which finds the processor by itself. */
final class ColdCompiler implements TypesCompiler {
  private final TemporaryFolder folder = new TemporaryFolder();
  private final List<String> command = new ArrayList<>();

  ColdCompiler(Contestant contestant) throws IOException {
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-d", folder.resolve("classes").toString()));
    command.addAll(List.of("-cp", contestant.path(), "--processor-path", contestant.path()));
    if (contestant.processor().isEmpty()) {
      command.add("-proc:none");
    }
    for (SourceFile source : contestant.sources()) {
      Path file = folder.resolve("src" + source.getName());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getCharContent(true));
      command.add(file.toString());
    }
  }

  @Override
  public void compile() throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(Files.readString(output));
    }
  }

  /** Where the processor's sources are; by default, javac writes them beside the class files. */
  Path generated() {
    return folder.resolve("classes");
  }

  @Override
  public void close() throws IOException {
    folder.close();
  }
}
