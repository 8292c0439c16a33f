package dev.arrowrecord.integration.reading;

import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.decimal;
import static dev.arrowrecord.integration.judge.Types.map;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowDecimal;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.ipc.SchemaMismatchException;
import dev.arrowrecord.ipc.SchemaMismatchException.Mismatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that does not fit the class is refused when it is opened, with all that differs. */
class SchemaMismatchTest {
  @ArrowRecord
  record Line(String product, double price) {}

  @ArrowRecord
  record Order(
      long id,
      String customer,
      Line main,
      List<Line> lines,
      Map<String, Integer> counts,
      @ArrowDecimal(precision = 10, scale = 2) BigDecimal total) {}

  private static final ArrowSchema WRONG =
      ArrowSchema.of(
          nullable("id", INT32),
          nullable("Customer", UTF8),
          nullable("main", STRUCT, nullable("product", INT64)),
          nullable(
              "lines",
              LIST,
              nullable("item", STRUCT, nullable("product", UTF8), nullable("price", UTF8))),
          map(true, "counts", UTF8, nullable("value", FLOAT64)),
          nullable("total", decimal(128, 10, 3)));

  @TempDir Path folder;

  @Test
  void listsEveryFieldThatDiffers() throws IOException {
    byte[] stream = ArrowJavaWriter.stream(WRONG, List.of(), 1);

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(
            () -> SchemaMismatchTest_OrderArrow.openStream(new ByteArrayInputStream(stream)))
        .withMessageContaining("Order")
        .satisfies(
            e ->
                assertThat(e.mismatches())
                    .extracting(Mismatch::path)
                    .containsExactly(
                        "id",
                        "customer",
                        "main.product",
                        "main.price",
                        "lines[].price",
                        "counts[].value",
                        "total"))
        .satisfies(
            e ->
                assertThat(e.mismatches())
                    .allSatisfy(each -> assertThat(e).hasMessageContaining(each.toString())));
  }

  @Test
  void saysWhatWasExpectedAndWhatWasFound() throws IOException {
    byte[] stream = ArrowJavaWriter.stream(WRONG, List.of(), 1);

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> SchemaMismatchTest_OrderArrow.fromBytes(stream))
        .withMessageContaining("id: expected int64, found int32")
        .withMessageContaining("customer: expected string, found no such field")
        .withMessageContaining("total: expected decimal128(10, 2), found decimal128(10, 3)");
  }

  @Test
  void isFoundWhenAFileIsOpenedToo() throws IOException {
    Path file = folder.resolve("wrong.arrow");
    Files.write(file, ArrowJavaWriter.file(WRONG, List.of(), 1));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> SchemaMismatchTest_OrderArrow.openFile(file));
    Files.delete(file);
  }

  @Test
  void isTwoFieldsOfTheSameName() throws IOException {
    ArrowSchema schema =
        ArrowSchema.of(
            nullable("product", UTF8), nullable("price", FLOAT64), nullable("product", UTF8));
    byte[] stream = ArrowJavaWriter.stream(schema, List.of(), 1);

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> SchemaMismatchTest_LineArrow.fromBytes(stream))
        .withMessageContaining("product: expected string")
        .withMessageContaining("2 fields of this name");
  }
}
