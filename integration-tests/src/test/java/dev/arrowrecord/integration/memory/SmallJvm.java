package dev.arrowrecord.integration.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Runs programs of these tests in a JVM of 256 MB. */
public final class SmallJvm {
  private SmallJvm() {}

  /** Runs the main method of a class; gives what it printed. */
  public static List<String> run(Class<?> program, String... args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(command, "-Xmx256m", "-XX:MaxDirectMemorySize=16m", "-XX:+UseSerialGC");
    if (Runtime.version().feature() > 17) {
      // Later JDKs warn of the native code of zstd-jni, in lines of their own.
      command.add("--enable-native-access=ALL-UNNAMED");
    }
    Collections.addAll(command, "-cp", System.getProperty("java.class.path"), program.getName());
    Collections.addAll(command, args);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
  }
}
