package dev.arrowrecord.integration.malformed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.integration.fixtures.AllTypesArrow;
import dev.arrowrecord.integration.fixtures.AllTypesSamples;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotArrowTest {
  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void isNothingAtAll(Reading reading) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> reading.records(new byte[0]));
  }

  @ParameterizedTest
  @EnumSource
  void isSomethingElse(Reading reading) {
    for (String text : new String[] {"x", "PAR1", "{\"json\": true}", "text ".repeat(1_000)}) {
      assertThatExceptionOfType(ArrowFormatException.class)
          .isThrownBy(() -> reading.records(text.getBytes(UTF_8)))
          .withMessageContaining("xpected");
    }
  }

  @ParameterizedTest
  @EnumSource
  void isALongRowOfZeros(Reading reading) {
    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> reading.records(new byte[10_000]));
  }

  @Test
  void isAFileWhereAStreamIsExpected() throws IOException {
    Path file = folder.resolve("file.arrow");
    AllTypesArrow.writeFile(AllTypesSamples.mixed(3), file);

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> AllTypesArrow.fromBytes(Files.readAllBytes(file)))
        .withMessageContaining("open it as a file")
        .satisfies(e -> assertThat(e.byteOffset()).isZero());
  }

  @Test
  void isAStreamWhereAFileIsExpected() throws IOException {
    Path stream = folder.resolve("stream.arrows");
    Files.write(stream, AllTypesArrow.toBytes(AllTypesSamples.mixed(3)));

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> AllTypesArrow.readFile(stream))
        .withMessageContaining("stream");
  }
}
