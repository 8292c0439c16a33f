package dev.arrowrecord.processor.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.arrowrecord.schema.ArrowType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The type ids of sealed types. Each is the low seven bits of the CRC-32 of the name's UTF-8, as
 * Python's {@code zlib.crc32(name.encode()) & 127} gives it, and must never become another.
 */
class TypeIdsTest {
  @ParameterizedTest
  @CsvSource({
    "Card, 109",
    "Cash, 7",
    "Voucher, 68",
    "A, 11",
    "Kreditkarte, 8",
    "Größe, 21",
    "名前, 48"
  })
  void idFollowsFromTheName(String name, int id) throws Exception {
    assertThat(ids("@ArrowRecord record %s(int x) implements Payment {}".formatted(name)))
        .containsExactly(id);
  }

  @Test
  void idStaysWhateverOtherSubtypesThereAre() throws Exception {
    String card = "@ArrowRecord record Card(int x) implements Payment {}";
    String check = "@ArrowRecord record Check(int x) implements Payment {}";
    assertThat(ids(card, check)).containsExactlyInAnyOrder(ids(card).get(0), ids(check).get(0));
    assertThat(ids(check, card)).isEqualTo(ids(card, check)).isSorted();
  }

  @Test
  void idFollowsFromTheNameThatIsPinned() throws Exception {
    assertThat(
            ids(
                "@ArrowVariant(name = \"Card\") @ArrowRecord record X(int x) implements Payment {}"))
        .containsExactly(109);
  }

  @Test
  void idIsPinned() throws Exception {
    assertThat(ids("@ArrowVariant(id = 0) @ArrowRecord record Card(int x) implements Payment {}"))
        .containsExactly(0);
  }

  private static List<Integer> ids(String... subtypes) throws Exception {
    String sealed = "sealed interface Payment {}\n" + String.join("\n", subtypes);
    return ((ArrowType.Union) GeneratedSchema.field("Payment payment", sealed).type()).typeIds();
  }
}
