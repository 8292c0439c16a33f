package dev.arrowrecord.integration.interop;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a file and a stream for each feature, and reads what other implementations made of them.
 *
 * <ul>
 *   <li>{@code write FOLDER} writes {@code NAME.arrow}, {@code NAME.arrows} and the cells that are
 *       in both, {@code NAME.json}; and {@code names.txt}, with the names in order
 *   <li>{@code read REQUESTS ANSWERS} reads files as requested, a line each: {@code PATH}, a tab,
 *       the name of the case whose type it is read as. The answers, a line each in the same order,
 *       are the cells found, or a text that begins with {@code error: }
 * </ul>
 */
final class InteropCases {
  private InteropCases() {}

  /** Takes what to do, and its arguments. */
  public static void main(String[] args) throws IOException {
    Map<String, InteropCase<?>> cases = new LinkedHashMap<>();
    Stream.of(
            Scalars.cases(),
            Temporals.cases(),
            Nested.cases(),
            Modern.cases(),
            Encoded.cases(),
            Framed.cases())
        .flatMap(List::stream)
        .forEach(each -> cases.put(each.name(), each));
    switch (args[0]) {
      case "write" -> write(cases, Path.of(args[1]));
      case "read" -> read(cases, Path.of(args[1]), Path.of(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void write(Map<String, InteropCase<?>> cases, Path folder) throws IOException {
    for (InteropCase<?> each : cases.values()) {
      each.write(folder);
    }
    Files.write(folder.resolve("names.txt"), cases.keySet());
  }

  private static void read(Map<String, InteropCase<?>> cases, Path requests, Path answers)
      throws IOException {
    try (var out = Files.newBufferedWriter(answers, StandardCharsets.UTF_8)) {
      for (String request : Files.readAllLines(requests)) {
        String[] parts = request.split("\t", 2);
        out.write(line(cases.get(parts[1]), Path.of(parts[0])));
        out.write('\n');
      }
    }
  }

  private static String line(InteropCase<?> type, Path path) {
    String answer;
    try {
      answer = type.read(path);
    } catch (IOException | RuntimeException e) {
      answer = "error: " + e;
    }
    return answer.replace('\n', ' ');
  }
}
