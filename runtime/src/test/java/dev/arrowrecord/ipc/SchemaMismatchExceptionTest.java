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
            "The data does not fit Trade: price: expected double, found string;"
                + " venue.city: expected string, found no such field");
    assertThat(exception.mismatches()).isEqualTo(mismatches);
  }
}
