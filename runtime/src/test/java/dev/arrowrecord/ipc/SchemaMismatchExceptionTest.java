package dev.arrowrecord.ipc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.ipc.SchemaMismatchException.Mismatch;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaMismatchExceptionTest {

  @Test
  void listsEveryFieldThatDiffers() {
    List<Mismatch> mismatches =
        List.of(
            new Mismatch("price", "double", "string"),
            new Mismatch("venue.city", "string", "no such field"));

    SchemaMismatchException exception = new SchemaMismatchException("Trade", mismatches);

    assertThat(exception)
        .hasMessage(
            """
            The data does not fit Trade: 2 fields differ:
              price: expected double, found string
              venue.city: expected string, found no such field\
            """);
    assertThat(exception.mismatches()).isEqualTo(mismatches);
  }

  @Test
  void showsTheBeginningAndEndOfNamesAndTypesThatAreTooLong() {
    String name = "a".repeat(100_000);
    Mismatch mismatch = new Mismatch(name, "double", "struct<" + name + ": int8>");

    SchemaMismatchException exception = new SchemaMismatchException("Trade", List.of(mismatch));

    assertThat(exception)
        .hasMessage(
            "The data does not fit Trade: %s ... %s: expected double, found struct<%s ... %s:"
                + " int8>",
            "a".repeat(97), "a".repeat(97), "a".repeat(90), "a".repeat(90));
    assertThat(exception.mismatches()).containsExactly(mismatch);
    assertThat(mismatch.path()).isEqualTo(name);
  }
}
