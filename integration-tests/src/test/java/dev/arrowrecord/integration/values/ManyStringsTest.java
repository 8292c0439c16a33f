package dev.arrowrecord.integration.values;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.Plain;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Enough strings, or long enough ones, that it pays off to treat them in another way. */
class ManyStringsTest {
  @ArrowRecord
  record Text(int number, String text) {}

  private static final int ROWS = 1_000;

  @TempDir Path folder;

  static Stream<List<Text>> texts() {
    return Stream.of(
        texts(i -> "plain " + i),
        texts(i -> i == ROWS - 1 ? "one ß" : "plain " + i),
        texts(i -> "über ".repeat(i % 30) + i),
        texts(i -> i % 3 == 0 ? null : "\uD83D\uDE80".repeat(i % 20)),
        texts(i -> ""),
        texts(i -> "x".repeat(i * 10)),
        List.of(new Text(0, "large ".repeat(2_000_000)), new Text(1, "ü".repeat(3_000_000))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areTheSameFromEverySource(List<Text> texts) throws IOException {
    byte[] stream = ManyStringsTest_TextArrow.toBytes(texts);
    ByteBuffer direct = ByteBuffer.allocateDirect(stream.length).put(stream).flip();
    Path file = folder.resolve("texts.arrow");
    ManyStringsTest_TextArrow.writeFile(texts, file);

    assertSame(ManyStringsTest_TextArrow.fromBytes(stream), texts);
    assertSame(ManyStringsTest_TextArrow.readStream(new ByteArrayInputStream(stream)), texts);
    assertSame(ManyStringsTest_TextArrow.readFile(file), texts);
    try (var reader = ManyStringsTest_TextArrow.openStream(direct)) {
      assertSame(reader.readAll(), texts);
    }
    assertSame(ArrowJavaReader.readStream(stream).rows(), texts.stream().map(Plain::row).toList());
  }

  /** Without a message of megabytes. */
  private static void assertSame(List<?> read, List<?> expected) {
    assertThat(read.equals(expected)).isTrue();
  }

  private static List<Text> texts(IntFunction<String> text) {
    return IntStream.range(0, ROWS).mapToObj(i -> new Text(i, text.apply(i))).toList();
  }
}
