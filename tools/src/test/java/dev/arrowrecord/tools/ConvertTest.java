package dev.arrowrecord.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.arrowrecord.internal.column.ColumnEncoder;
import dev.arrowrecord.internal.column.ColumnSlice;
import dev.arrowrecord.internal.column.IndexShifts;
import dev.arrowrecord.internal.io.BufferSource;
import dev.arrowrecord.internal.io.FileBytes;
import dev.arrowrecord.internal.io.MemorySink;
import dev.arrowrecord.internal.io.StreamSource;
import dev.arrowrecord.internal.message.FileReader;
import dev.arrowrecord.internal.message.Preamble;
import dev.arrowrecord.internal.message.PreambleEncoder;
import dev.arrowrecord.internal.message.ReceivedMessage;
import dev.arrowrecord.internal.message.StreamReader;
import dev.arrowrecord.internal.message.StreamWriter;
import dev.arrowrecord.internal.metadata.Block;
import dev.arrowrecord.internal.metadata.BodyFormat;
import dev.arrowrecord.internal.metadata.CompressionType;
import dev.arrowrecord.internal.metadata.IpcMessage.RecordBatchMessage;
import dev.arrowrecord.internal.metadata.KeyValues;
import dev.arrowrecord.tools.json.JsonBatches;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.dictionary.DictionaryEncoder;
import org.apache.arrow.vector.ipc.ArrowFileReader;
import org.apache.arrow.vector.ipc.ArrowFileWriter;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.ArrowStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code convert}, and what becomes of dictionaries that change. */
class ConvertTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final KeyValues OF_THE_SCHEMA = KeyValues.of(Map.of("message", "schema"));

  @TempDir private Path folder;

  static Stream<Path> all() {
    return Cases.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsEveryValue(Path json) {
    Path file = folder.resolve("a.arrow");
    Path stream = folder.resolve("a.arrows");
    Path again = folder.resolve("again.arrow");
    Program.integration("JSON_TO_ARROW", file, json);

    assertThat(Program.run("convert", file, stream, "--to", "stream").exitCode()).isZero();
    assertThat(Program.run("convert", stream, again, "--to", "file").exitCode()).isZero();

    for (Path each : List.of(file, stream, again)) {
      assertThat(Program.integration("VALIDATE", each, json)).isEqualTo(new Program(0, "", ""));
      Program valid = Program.run("validate", each);
      assertThat(valid.exitCode()).as(valid.err()).isZero();
      assertThat(valid.out()).startsWith(each + " is valid: ").hasLineCount(1);
    }
  }

  @Test
  void makesOneDictionaryOfThoseThatReplaceEachOther() throws IOException {
    Path stream = stream(8, part(false, "a", "b"), part(false, "c"), part(true, "d"));
    Path file = folder.resolve("a.arrow");

    assertThat(Program.run("convert", stream, file, "--to", "file").err()).isEmpty();

    assertThat(decoded(file))
        .isEqualTo(List.of(List.of("a", "b"), List.of("c"), List.of("c", "d")));
    assertThat(Program.run("validate", file).out())
        .endsWith("is valid: 3 record batches, 5 rows, 1 dictionary\n");
  }

  @Test
  void addsNothingTwiceOfDictionariesThatGrowByReplacement() throws IOException {
    // There would be no room for the sum.
    String[] all = IntStream.range(0, 127).mapToObj(i -> "v" + i).toArray(String[]::new);
    String[] most = Stream.of(all).limit(100).toArray(String[]::new);
    Path stream = stream(8, part(false, most), part(false, all), part(false, "v0"));
    Path file = folder.resolve("a.arrow");

    assertThat(Program.run("convert", stream, file, "--to", "file").err()).isEmpty();

    assertThat(decoded(file)).isEqualTo(List.of(List.of(most), List.of(all), List.of("v0")));
  }

  @Test
  void saysThatIndicesHaveNoRoomForAll() throws IOException {
    String[] many = IntStream.range(0, 100).mapToObj(i -> "v" + i).toArray(String[]::new);
    String[] more = IntStream.range(0, 100).mapToObj(i -> "w" + i).toArray(String[]::new);
    Path stream = stream(8, part(false, many), part(false, more));
    Path file = folder.resolve("a.arrow");

    Program program = Program.run("convert", stream, file, "--to", "file");

    assertThat(program.exitCode()).isEqualTo(1);
    assertThat(program.err())
        .isEqualToIgnoringNewLines(
            stream
                + ": Column d cannot be written: A dictionary index of type int8 has no room for 128");
    assertThat(file).doesNotExist();
  }

  @Test
  void keepsDeltasAndReplacementsInStreams() throws IOException {
    Path stream = stream(8, part(false, "a"), part(true, "b"), part(false, "c"));
    Path again = folder.resolve("again.arrows");

    assertThat(Program.run("convert", stream, again, "--to", "stream").err()).isEmpty();

    assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(stream));
    assertThat(decoded(again)).isEqualTo(List.of(List.of("a"), List.of("a", "b"), List.of("c")));
  }

  @Test
  void writesJsonOfDictionariesThatReplaceEachOther() throws IOException {
    Path stream = stream(8, part(false, "a", "b"), part(false, "c"));
    Path json = folder.resolve("a.json");

    assertThat(Program.integration("ARROW_TO_JSON", stream, json).err()).isEmpty();

    assertThat(Program.integration("VALIDATE", stream, json)).isEqualTo(new Program(0, "", ""));
    Path file = folder.resolve("a.arrow");
    Program.integration("JSON_TO_ARROW", file, json);
    assertThat(decoded(file)).isEqualTo(List.of(List.of("a", "b"), List.of("c")));
  }

  @ParameterizedTest
  @MethodSource("all")
  void compressesIfTold(Path json) throws IOException {
    Path file = folder.resolve("a.arrow");
    Path stream = folder.resolve("a.arrows");
    Path again = folder.resolve("again.arrow");
    Path plain = folder.resolve("plain.arrow");
    Program.integration("JSON_TO_ARROW", file, json);

    convert(file, stream, "--to", "stream", "--compression", "lz4");
    convert(stream, again, "--to", "file", "--compression", "zstd");
    convert(again, plain, "--to", "file");

    for (Path each : List.of(stream, again, plain)) {
      assertThat(Program.integration("VALIDATE", each, json)).isEqualTo(new Program(0, "", ""));
    }
    Set<CompressionType> all = codecs(again);
    assertThat(all).isSubsetOf(CompressionType.ZSTD);
    assertThat(codecs(plain)).hasSameSizeAs(all).allMatch(Objects::isNull);
    convert(stream, again, "--to", "file", "--compression", "LZ4");
    assertThat(codecs(again)).isSubsetOf(CompressionType.LZ4_FRAME);
  }

  @Test
  void makesFilesOfLongValuesSmaller() throws IOException {
    Path stream = stream(8, part(false, "a".repeat(10_000)));
    Path small = folder.resolve("small.arrow");
    for (String codec : List.of("lz4", "zstd")) {
      convert(stream, small, "--to", "file", "--compression", codec);

      assertThat(Files.size(small)).isLessThan(2_000);
      assertThat(Program.run("validate", small).exitCode()).isZero();
    }
    convert(stream, small, "--to", "file", "--compression", "none");
    assertThat(Files.size(small)).isGreaterThan(10_000);
  }

  @Test
  void saysWhichCodecsThereAre() {
    Program program = Program.run("convert", "in", "out", "--to", "file", "--compression", "gzip");

    assertThat(program.exitCode()).isEqualTo(2);
    assertThat(program.err())
        .contains("--compression")
        .contains("expected none|lz4|zstd, but found gzip");
  }

  @Test
  void keepsMetadataOfTheFooter() throws IOException {
    Map<String, String> metadata = Map.of("key", "value", "Grüße", "世界");
    Path file = folder.resolve("a.arrow");
    Path again = folder.resolve("again.arrow");
    try (BufferAllocator allocator = new RootAllocator();
        IntVector column = new IntVector("i", allocator);
        VectorSchemaRoot root = VectorSchemaRoot.of(column);
        FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        ArrowFileWriter writer = new ArrowFileWriter(root, null, channel, metadata)) {
      writer.writeBatch();
      writer.end();
    }

    convert(file, again, "--to", "file");

    try (BufferAllocator allocator = new RootAllocator();
        ArrowFileReader reader = new ArrowFileReader(Files.newByteChannel(again), allocator)) {
      // Which reads the footer.
      assertThat(reader.getVectorSchemaRoot().getRowCount()).isZero();
      assertThat(reader.getMetaData()).isEqualTo(metadata);
    }
  }

  @Test
  void keepsMetadataOfTheMessagesOfSchemaAndDictionaries() throws IOException {
    Path stream = stream(8, part(false, "a"), part(true, "b"), part(false, "c"));
    Path file = folder.resolve("a.arrow");
    Path again = folder.resolve("again.arrows");
    convert(stream, file, "--to", "file");
    convert(file, again, "--to", "stream");

    try (FileReader reader = FileReader.open(FileBytes.map(file))) {
      assertThat(reader.footer().dictionaries()).hasSize(1);
      assertThat(
              reader.readMetadata(reader.footer().dictionaries().get(0)).customMetadata().pairs())
          .map(KeyValues.Pair::valueText)
          .containsExactly("a", "b", "c");
    }
    for (Path each : List.of(file, again)) {
      // Both begin with the message but for what makes it a file.
      int start = each.equals(file) ? 16 : 8;
      byte[] bytes = Files.readAllBytes(each);
      Message message =
          Message.getRootAsMessage(ByteBuffer.wrap(bytes, start, bytes.length - start));
      assertThat(message.headerType()).isEqualTo(MessageHeader.Schema);
      assertThat(message.customMetadataLength()).isEqualTo(1);
      assertThat(message.customMetadata(0).key()).isEqualTo("message");
      assertThat(message.customMetadata(0).value()).isEqualTo("schema");
    }
    try (InputStream in = Files.newInputStream(again)) {
      StreamReader reader = new StreamReader(new StreamSource(in));
      assertThat(reader.readSchemaMessage().customMetadata()).isEqualTo(OF_THE_SCHEMA);
      assertThat(Objects.requireNonNull(reader.next()).metadata().customMetadata().pairs())
          .map(KeyValues.Pair::valueText)
          .containsExactly("a", "b", "c");
    }
  }

  @Test
  void dropsMetadataOfADictionaryThatIsReplacedBeforeAnyBatch() throws IOException {
    byte[] first = Files.readAllBytes(stream(8, part(false, "a")));
    int[] of = offsets(first);
    byte[] second = Files.readAllBytes(stream(8, part(false, "b")));
    // The schema and a dictionary, the other dictionary, and a batch, which are as long in both.
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(first, 0, of[1]);
    bytes.write(second, of[0], second.length - of[0]);
    Path replaced = folder.resolve("replaced.arrows");
    Files.write(replaced, bytes.toByteArray());
    Path again = folder.resolve("again.arrows");

    convert(replaced, again, "--to", "stream");

    try (InputStream in = Files.newInputStream(again)) {
      StreamReader reader = new StreamReader(new StreamSource(in));
      reader.readSchemaMessage();
      assertThat(Objects.requireNonNull(reader.next()).metadata().customMetadata().pairs())
          .map(KeyValues.Pair::valueText)
          .containsExactly("b");
    }
  }

  /** Where the messages after the schema begin. */
  private static int[] offsets(byte[] stream) throws IOException {
    StreamReader reader =
        new StreamReader(new BufferSource(ByteBuffer.wrap(stream).asReadOnlyBuffer(), 0));
    reader.readSchemaMessage();
    List<Integer> offsets = new ArrayList<>();
    for (ReceivedMessage next = reader.next(); next != null; next = reader.next()) {
      offsets.add((int) next.byteOffset());
    }
    return offsets.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void convert(Path from, Path to, Object... options) {
    Object[] args = Stream.concat(Stream.of("convert", from, to), Stream.of(options)).toArray();
    assertThat(Program.run(args)).isEqualTo(new Program(0, "", ""));
  }

  /** How the record batches of a file are compressed. */
  private static Set<CompressionType> codecs(Path file) throws IOException {
    Set<CompressionType> codecs = new HashSet<>();
    try (FileReader reader = FileReader.open(FileBytes.map(file))) {
      for (Block block : reader.footer().recordBatches()) {
        RecordBatchMessage batch = (RecordBatchMessage) reader.readRecordBatch(block).metadata();
        codecs.add(batch.data().compression());
      }
    }
    return codecs;
  }

  /** Values of a dictionary, and whether they are added to those before. */
  private record Part(boolean isDelta, List<String> values) {}

  private static Part part(boolean isDelta, String... values) {
    return new Part(isDelta, List.of(values));
  }

  /** A stream of a batch for each part, whose rows are all values of the dictionary so far. */
  private Path stream(int indexBits, Part... parts) throws IOException {
    MemorySink sink = new MemorySink(1024);
    StreamWriter writer = null;
    List<String> before = new ArrayList<>();
    for (Part part : parts) {
      if (!part.isDelta()) {
        before.clear();
      }
      int known = before.size();
      before.addAll(part.values());
      try (JsonBatches batches = JsonBatches.open(json(indexBits, before))) {
        ColumnEncoder encoder =
            new ColumnEncoder(batches.schema(), BodyFormat.uncompressed(8), IndexShifts.NONE);
        if (writer == null) {
          writer = new StreamWriter(sink, preamble(batches), List.of());
          writer.begin();
        }
        ColumnSlice news = new ColumnSlice(batches.dictionary(0).chunk(0), known, before.size());
        KeyValues metadata = KeyValues.of(Map.of("values", part.values().get(0).substring(0, 1)));
        writer.writeDictionary(encoder.dictionaryBatch(0, part.isDelta(), List.of(news), metadata));
        writer.writeBatch(encoder.recordBatch(batches.next(), KeyValues.NONE));
      }
    }
    writer.end();
    Path stream = folder.resolve("made.arrows");
    Files.write(stream, sink.toByteArray());
    return stream;
  }

  private static Preamble preamble(JsonBatches batches) {
    return PreambleEncoder.encode(batches.schema(), OF_THE_SCHEMA, 0, 8);
  }

  private Path json(int indexBits, List<String> values) throws IOException {
    ObjectNode root = MAPPER.createObjectNode();
    ObjectNode field = root.putObject("schema").putArray("fields").addObject();
    field.put("name", "d").put("nullable", true).putObject("type").put("name", "utf8");
    field.putArray("children");
    ObjectNode encoding = field.putObject("dictionary").put("id", 7).put("isOrdered", false);
    encoding
        .putObject("indexType")
        .put("name", "int")
        .put("bitWidth", indexBits)
        .put("isSigned", true);
    int count = values.size();
    ObjectNode dictionary = root.putArray("dictionaries").addObject().put("id", 7);
    ObjectNode data = dictionary.putObject("data").put("count", count);
    ObjectNode column =
        data.putArray("columns").addObject().put("name", "DICT7").put("count", count);
    ArrayNode offsets = column.putArray("OFFSET").add(0);
    ArrayNode texts = column.putArray("DATA");
    int offset = 0;
    for (String value : values) {
      offset += value.length();
      offsets.add(offset);
      texts.add(value);
    }
    ObjectNode batch = root.putArray("batches").addObject().put("count", count);
    ArrayNode indices =
        batch.putArray("columns").addObject().put("name", "d").put("count", count).putArray("DATA");
    IntStream.range(0, count).forEach(indices::add);
    Path json = folder.resolve("part.json");
    Cases.write(root, json);
    return json;
  }

  /** The rows of each batch, as arrow-java reads them. */
  private static List<List<String>> decoded(Path path) throws IOException {
    List<List<String>> batches = new ArrayList<>();
    boolean isFile = path.toString().endsWith(".arrow");
    try (BufferAllocator allocator = new RootAllocator();
        ArrowReader reader =
            isFile
                ? new ArrowFileReader(Files.newByteChannel(path), allocator)
                : new ArrowStreamReader(Files.newInputStream(path), allocator)) {
      while (reader.loadNextBatch()) {
        FieldVector indices = reader.getVectorSchemaRoot().getVector(0);
        List<String> rows = new ArrayList<>();
        try (var values = DictionaryEncoder.decode(indices, reader.lookup(7L))) {
          for (int i = 0; i < values.getValueCount(); i++) {
            rows.add(String.valueOf(values.getObject(i)));
          }
        }
        batches.add(rows);
      }
    }
    return batches;
  }
}
