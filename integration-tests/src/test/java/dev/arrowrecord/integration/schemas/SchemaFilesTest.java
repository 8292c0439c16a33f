package dev.arrowrecord.integration.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.IntegrationJson;
import dev.arrowrecord.integration.judge.Messages;
import dev.arrowrecord.integration.judge.Table;
import dev.arrowrecord.internal.json.SchemaJsonEncoder;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.arrow.vector.types.pojo.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema files of every annotated type of this module, against what its class writes. */
class SchemaFilesTest {
  private static final String STREAM = ".arrows";
  private static final Pattern TYPE = Pattern.compile("(([a-z]\\w*\\.)+)([A-Z].*)");

  /**
   * The names of all types with a schema file and the generated class in their own package, where
   * that of an imported type need not be.
   */
  static List<String> types() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(STREAM))
          .map(name -> name.substring(0, name.length() - STREAM.length()))
          .filter(SchemaFilesTest::isGeneratedBeside)
          .sorted()
          .toList();
    }
  }

  @Test
  void areThereForTopLevelAndNestedTypes() throws IOException, URISyntaxException {
    assertThat(types())
        .contains(
            "dev.arrowrecord.integration.fixtures.AllTypes",
            "dev.arrowrecord.integration.types.EnumTypesTest.Enums");
  }

  @ParameterizedTest
  @MethodSource("types")
  void streamIsReadByArrowJava(String type) throws Exception {
    assumeArrowJavaKnows(type);
    Table read = ArrowJavaReader.readStream(Files.readAllBytes(file(type, STREAM)));

    assertThat(read.schema()).isEqualTo(ArrowJavaReader.readStream(written(type)).schema());
    assertThat(read.rows()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void streamHasTheBytesOfAStreamWithoutRecords(String type) throws Exception {
    byte[] stream = Files.readAllBytes(file(type, STREAM));
    byte[] written = written(type);
    int end = stream.length - Long.BYTES;

    assertThat(stream).endsWith(-1, -1, -1, -1, 0, 0, 0, 0);
    if (SchemaJsonEncoder.encode(schema(type)).contains("\"isOrdered\": ")) {
      // The dictionaries come between the schema and the end.
      assertThat(Arrays.copyOf(stream, end)).isEqualTo(Arrays.copyOf(written, end));
    } else {
      assertThat(stream).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void jsonIsReadByArrowJava(String type) throws Exception {
    assumeArrowJavaKnows(type);
    Schema read = IntegrationJson.schema(Files.readString(file(type, ".schema.json")));

    assertThat(read).isEqualTo(IntegrationJson.storage(Messages.schema(written(type))));
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(
        SchemaFilesTest.class.getClassLoader().getResource("META-INF/arrowrecord").toURI());
  }

  private static Path file(String type, String suffix) throws URISyntaxException {
    return folder().resolve(type + suffix);
  }

  private static void assumeArrowJavaKnows(String type) throws ReflectiveOperationException {
    assumeFalse(
        schema(type).toString().matches("(?s).*\\bdecimal(32|64)\\b.*"),
        "arrow-java has no decimals of 32 and 64 bits");
  }

  private static dev.arrowrecord.schema.Schema schema(String type)
      throws ReflectiveOperationException {
    Field schema = generated(type).getDeclaredField("SCHEMA");
    schema.setAccessible(true);
    return (dev.arrowrecord.schema.Schema) schema.get(null);
  }

  /** A stream without records, written by the generated class. */
  private static byte[] written(String type) throws ReflectiveOperationException {
    Method toBytes = generated(type).getDeclaredMethod("toBytes", Iterable.class);
    toBytes.setAccessible(true);
    return (byte[]) toBytes.invoke(null, List.of());
  }

  private static boolean isGeneratedBeside(String type) {
    try {
      return generated(type) != null;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static Class<?> generated(String type) throws ReflectiveOperationException {
    Matcher names = TYPE.matcher(type);
    assertThat(names.matches()).isTrue();
    return Class.forName(names.group(1) + names.group(3).replace('.', '_') + "Arrow");
  }
}
