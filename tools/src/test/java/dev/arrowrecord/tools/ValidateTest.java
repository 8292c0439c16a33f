package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import dev.arrowrecord.dynamic.ArrowRows;
import dev.arrowrecord.dynamic.Row;
import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.message.StreamReader;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.schema.Schema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code validate} says in one line what is wrong, whatever it is. */
class ValidateTest {
  @TempDir private Path folder;

  static Stream<Path> own() {
    return Cases.own().stream();
  }

  @ParameterizedTest
  @MethodSource("own")
  void tellsWhatFlippedBitsDo(Path json) throws IOException {
    Path arrow = folder.resolve("a.arrow");
    Program.integration("JSON_TO_ARROW", arrow, json);
    byte[] bytes = Files.readAllBytes(arrow);
    Path changed = folder.resolve("changed.arrow");

    for (int i = 0; i < bytes.length; i += 7) {
      byte[] flipped = bytes.clone();
      flipped[i] ^= (byte) (1 << (i % 8));
      Files.write(changed, flipped);

      check(changed);
    }
  }

  @Test
  void tellsWhatIsWrongWithHostileInput() throws IOException {
    String fuzz = System.getProperty("arrowrecord.fuzz", "");
    assumeTrue(!fuzz.isEmpty(), "SKIP: no -Darrowrecord.fuzz");
    List<Path> inputs;
    try (Stream<Path> files = Files.walk(Path.of(fuzz))) {
      inputs = files.filter(Files::isRegularFile).toList();
    }
    assertThat(inputs).isNotEmpty();
    for (Path input : inputs) {
      check(input);
    }
  }

  @Test
  void checksADictionaryThatIsReplacedBeforeAnyBatch() throws IOException {
    byte[] first = stream("zzzz");
    byte[] second = stream("good");
    // Both have messages of the same lengths: a schema, a dictionary batch, a record batch.
    StreamReader reader = new StreamReader(new BufferSource(ByteBuffer.wrap(second), 0));
    reader.readSchema();
    int dictionary = (int) reader.next().byteOffset();
    int batch = (int) reader.next().byteOffset();
    ByteArrayOutputStream replaced = new ByteArrayOutputStream();
    replaced.write(first, 0, batch);
    replaced.write(second, dictionary, second.length - dictionary);
    byte[] stream = replaced.toByteArray();
    Path path = folder.resolve("replaced.arrows");
    Files.write(path, stream);
    assertThat(Program.run("validate", path).out())
        .isEqualToIgnoringNewLines(path + " is valid: 1 record batch, 1 row, 1 dictionary");

    int text = new String(stream, StandardCharsets.ISO_8859_1).indexOf("zzzz");
    stream[text] = (byte) 0xFF;
    Files.write(path, stream);

    Program program = Program.run("validate", path);
    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(program.err()).contains("slot 0: expected valid UTF-8 (at byte " + dictionary + ")");
  }

  private static byte[] stream(String text) {
    Schema schema =
        Schema.of(Field.nullable("d", ArrowType.dictionary(ArrowType.INT32, ArrowType.UTF8)));
    return ArrowRows.toBytes(schema, List.of(Row.of(schema, text)));
  }

  @Test
  void tellsThatThereIsNoFile() {
    Program program = Program.run("validate", folder.resolve("none"));

    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(program.err()).startsWith("There is no file ").hasLineCount(1);
  }

  @Test
  void tellsThatThereIsNoFolderToWriteTo() throws IOException {
    Path in = folder.resolve("in.arrows");
    Files.write(in, stream("a"));

    Program program = Program.run("convert", in, folder.resolve("none/out.arrow"), "--to", "file");

    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(program.err())
        .startsWith(folder.resolve("none") + ": there is no such directory; create it first")
        .hasLineCount(1);
  }

  @Test
  void tellsThatADirectoryIsNoFile() {
    for (Program program :
        List.of(
            Program.run("validate", folder),
            Program.integration("JSON_TO_ARROW", folder.resolve("a.arrow"), folder))) {
      assertThat(program.exitCode()).isEqualTo(1);
      assertThat(program.err()).isEqualToIgnoringNewLines(folder + " is a directory, not a file");
    }
  }

  /** Of which nobody knows where it ends, and which cannot be read twice. */
  @Test
  void tellsThatADeviceIsNoFile() throws IOException {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device), "SKIP: no /dev/null");
    for (Program program :
        List.of(
            Program.run("validate", device),
            Program.integration("JSON_TO_ARROW", folder.resolve("a.arrow"), device))) {
      assertThat(program.exitCode()).isEqualTo(1);
      assertThat(program.err())
          .isEqualToIgnoringNewLines(
              "/dev/null is no regular file; write what a pipe or a device gives to one, and name"
                  + " that");
    }
  }

  @Test
  void namesTheFileAndWhatItIsInstead() throws IOException {
    Path parquet = folder.resolve("a.parquet");
    Files.writeString(parquet, "PAR1 and so on");
    Path gzip = folder.resolve("a.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      out.write(new byte[1_000]);
    }

    assertThat(Program.run("validate", parquet).err())
        .isEqualToIgnoringNewLines(
            parquet
                + ": Expected an Arrow message, which begins with FFFFFFFF, but found 50415231, as"
                + " a Parquet file begins (at byte 0)");
    assertThat(Program.run("convert", gzip, folder.resolve("b"), "--to", "file").err())
        .startsWith(gzip + ": ")
        .contains("gzip")
        .hasLineCount(1);
    assertThat(Program.integration("VALIDATE", parquet, Cases.own().get(0)).err())
        .startsWith(parquet + ": ");
  }

  @Test
  void countsInEnglish() throws IOException {
    Path stream = folder.resolve("a.arrows");
    Program.integration("JSON_TO_ARROW", stream, one(1));

    assertThat(Program.run("validate", stream).out())
        .isEqualToIgnoringNewLines(stream + " is valid: 1 record batch, 1 row, 0 dictionaries");
  }

  @Test
  void readsAsManyNullsAsAreWritten() throws IOException {
    Path arrow = folder.resolve("a.arrow");
    Path most = one(1 << 24);
    assertThat(Program.integration("JSON_TO_ARROW", arrow, most)).isEqualTo(IntegrationTest.fine());
    assertThat(Program.run("validate", arrow).exitCode()).isZero();

    Path more = one((1 << 24) + 1);
    assertThat(Program.integration("JSON_TO_ARROW", arrow, more).err())
        .isEqualToIgnoringNewLines(
            more
                + ": JSON at $.batches[0]: Beyond a limit of this library: column n: expected at"
                + " most 16777216 slots where no bytes stand for each, but found 16777217");
  }

  /** As the count alone would have it, without a byte for any of them. */
  @Test
  void makesNoRoomForNullsThatAreButCounted() throws IOException {
    Path most = one(Integer.MAX_VALUE - 8);
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();

    Program program = Program.integration("JSON_TO_ARROW", folder.resolve("a.arrow"), most);

    assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000_000);
    assertThat(program.err())
        .isEqualToIgnoringNewLines(
            most
                + ": JSON at $.batches[0]: Beyond a limit of this library: column n: expected at"
                + " most 16777216 slots where no bytes stand for each, but found 2147483639");
  }

  private Path one(int nulls) throws IOException {
    Path json = folder.resolve(nulls + ".json");
    Files.writeString(
        json,
        """
        {"schema": {"fields": [{"name": "n", "nullable": true, "type": {"name": "null"}}]},
         "batches": [{"count": %1$d, "columns": [{"name": "n", "count": %1$d}]}]}
        """
            .formatted(nulls));
    return json;
  }

  private static void check(Path path) {
    Program program = Program.run("validate", path);
    if (program.exitCode() == 0) {
      assertThat(program.out()).startsWith(path + " is valid: ").hasLineCount(1);
    } else {
      assertThat(program.exitCode()).isEqualTo(1);
      assertThat(program.err()).hasLineCount(1).doesNotContain("java.lang");
    }
  }
}
