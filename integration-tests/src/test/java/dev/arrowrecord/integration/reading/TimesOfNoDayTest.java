package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.TIME64;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.ipc.ArrowFormatException;
import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that the bits of a column of times can hold, but no clock shows. */
class TimesOfNoDayTest {
  @ArrowRecord
  record Alarm(LocalTime at) {}

  @ParameterizedTest
  @ValueSource(longs = {-1, 86_400_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
  void areRefused(long micros) throws IOException {
    ArrowSchema schema = ArrowSchema.of(nullable("at", TIME64));
    byte[] stream = ArrowJavaWriter.stream(schema, List.of(Plain.row(micros)), 1);

    assertThatExceptionOfType(ArrowFormatException.class)
        .isThrownBy(() -> TimesOfNoDayTest_AlarmArrow.fromBytes(stream))
        .withMessageContaining("at")
        .withMessageContaining(Long.toString(micros));
  }
}
