package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ArrowIgnore;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaReader;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import dev.arrowrecord.integration.judge.Table;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class IgnoredPropertiesTest {
  @ArrowRecord
  record Session(
      String user,
      @ArrowIgnore Thread thread,
      @ArrowIgnore int attempts,
      @ArrowIgnore boolean open,
      @ArrowIgnore char mark,
      int port) {}

  private static final Session SESSION =
      new Session("ada", new Thread("never started"), 3, true, 'x', 80);
  private static final Session WITHOUT = new Session("ada", null, 0, false, '\0', 80);

  @Test
  void areNotWritten() throws IOException {
    Table table =
        ArrowJavaReader.readStream(IgnoredPropertiesTest_SessionArrow.toBytes(List.of(SESSION)));

    assertThat(table.schema())
        .isEqualTo(ArrowSchema.of(nullable("user", UTF8), required("port", INT32)).schema());
    assertThat(table.rows()).containsExactly(Plain.row("ada", 80));
  }

  @Test
  void haveTheDefaultsOfTheirTypesWhenRead() throws IOException {
    byte[] bytes = IgnoredPropertiesTest_SessionArrow.toBytes(List.of(SESSION));

    assertThat(IgnoredPropertiesTest_SessionArrow.fromBytes(bytes)).containsExactly(WITHOUT);
  }

  @Test
  void areSkippedWhereTheDataHasAFieldOfTheirName() throws IOException {
    ArrowSchema schema =
        ArrowSchema.of(nullable("user", UTF8), nullable("attempts", UTF8), required("port", INT32));

    byte[] bytes = ArrowJavaWriter.stream(schema, List.of(Plain.row("ada", "many", 80)), 1);

    assertThat(IgnoredPropertiesTest_SessionArrow.fromBytes(bytes)).containsExactly(WITHOUT);
  }
}
