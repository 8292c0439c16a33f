package dev.arrowrecord.integration.interop;

import dev.arrowrecord.integration.fixtures.AllTypes;
import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.WriteOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes every type for PyArrow, and reads what PyArrow wrote. A row is named by its sample: 0 has
 * everything, 1 nothing, 2 as little as can be.
 *
 * <ul>
 *   <li>{@code write FILE ROW...} writes the rows in batches of three
 *   <li>{@code read FILE ROW...} fails if it finds other rows
 * </ul>
 *
 * <p>A name that ends with {@code .arrow} is a file's, any other a stream's.
 */
final class AllTypesFiles {
  private static final List<AllTypes> SAMPLES =
      List.of(AllTypesSamples.full(), AllTypesSamples.nothing(), AllTypesSamples.empty());
  private static final WriteOptions OPTIONS =
      WriteOptions.defaults()
          .withBatchRows(3)
          .withMetadata(Map.of("creator", "ArrowRecord", "Grüße", "世界"));

  private AllTypesFiles() {}

  /** Takes what to do, the file, and its rows. */
  public static void main(String[] args) throws IOException {
    Path path = Path.of(args[1]);
    List<AllTypes> records = new ArrayList<>();
    for (String row : Arrays.asList(args).subList(2, args.length)) {
      records.add(SAMPLES.get(Integer.parseInt(row)));
    }
    switch (args[0]) {
      case "write" -> write(path, records);
      case "read" -> compare(read(path), records);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void write(Path path, List<AllTypes> records) throws IOException {
    if (isFile(path)) {
      AllTypesArrow.writeFile(records, path, OPTIONS);
    } else {
      try (OutputStream out = Files.newOutputStream(path)) {
        AllTypesArrow.writeStream(records, out, OPTIONS);
      }
    }
  }

  private static List<AllTypes> read(Path path) throws IOException {
    if (isFile(path)) {
      return AllTypesArrow.readFile(path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return AllTypesArrow.readStream(in);
    }
  }

  private static boolean isFile(Path path) {
    return path.toString().endsWith(".arrow");
  }

  private static void compare(List<AllTypes> read, List<AllTypes> expected) {
    List<List<Object>> found = read.stream().map(Plain::row).toList();
    List<List<Object>> wanted = expected.stream().map(Plain::row).toList();
    if (!found.equals(wanted)) {
      throw new IllegalStateException("Expected " + wanted + "\nbut read " + found);
    }
  }
}
