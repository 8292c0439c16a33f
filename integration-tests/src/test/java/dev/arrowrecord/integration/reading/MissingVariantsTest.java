package dev.arrowrecord.integration.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.judge.ArrowJavaWriter;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Types;
import dev.arrowrecord.ipc.SchemaMismatchException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.apache.arrow.vector.types.pojo.Field;
import org.junit.jupiter.api.Test;

/** Data from before a subtype was there: a struct with a tag, and no field for that variant. */
class MissingVariantsTest {
  sealed interface Payment {}

  @ArrowRecord
  @ArrowVariant(name = "card")
  record Card(String number) implements Payment {}

  /** The newer one, with whatever may be in it. */
  @ArrowRecord
  @ArrowVariant(name = "wire")
  record Wire(String iban, List<String> notes, @ArrowDictionary String bank) implements Payment {}

  @ArrowRecord
  record Order(@ArrowField(type = DataType.STRUCT) Payment payment) {}

  @ArrowRecord
  record Basket(List<@ArrowField(type = DataType.STRUCT) Payment> payments) {}

  /** A struct of the same fields, of which none stands for another. */
  @ArrowRecord
  record Plain(String type, Card card, Wire wire) {}

  @ArrowRecord
  record Holder(Plain payment) {}

  private static final Field TAG = Types.nullable("type", Types.UTF8);
  private static final Field CARD =
      Types.nullable("card", Types.STRUCT, Types.nullable("number", Types.UTF8));
  private static final Field OLD = Types.nullable("payment", Types.STRUCT, TAG, CARD);

  private static byte[] old(Field field, Object... values) throws IOException {
    List<List<Object>> rows =
        Arrays.stream(values).map(value -> Arrays.asList(new Object[] {value})).toList();
    return ArrowJavaWriter.stream(ArrowSchema.of(field), rows, 10);
  }

  private static List<Object> card(String number) {
    return List.of("card", List.of(number));
  }

  @Test
  void haveNoValues() throws IOException {
    byte[] stream = old(OLD, card("1"), null, card("2"));

    assertThat(MissingVariantsTest_OrderArrow.fromBytes(stream))
        .containsExactly(new Order(new Card("1")), new Order(null), new Order(new Card("2")));
    try (var reader = MissingVariantsTest_OrderArrow.openStream(ByteBuffer.wrap(stream))) {
      var payments = reader.iterator().next().payment();
      assertThat(payments.child(0).length()).isEqualTo(3);
      assertThat(payments.child(1).length()).isZero();
    }
  }

  @Test
  void haveNoValuesInFilesAndListsEither() throws IOException {
    Field payments =
        Types.nullable("payments", Types.LIST, Types.nullable("item", Types.STRUCT, CARD, TAG));
    List<Object> turned = List.of(List.of("1"), "card");
    byte[] file =
        ArrowJavaWriter.file(
            ArrowSchema.of(payments), List.of(List.of(Arrays.asList(turned, null))), 10);

    try (var reader = MissingVariantsTest_BasketArrow.openFile(ByteBuffer.wrap(file))) {
      assertThat(reader.readAll()).containsExactly(new Basket(Arrays.asList(new Card("1"), null)));
    }
  }

  @Test
  void areMissedWhenATagNamesThem() throws IOException {
    byte[] stream = old(OLD, card("1"), Arrays.asList("wire", null));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> MissingVariantsTest_OrderArrow.fromBytes(stream))
        .withMessage(
            "The data does not fit Order: payment: expected a value of the variant wire, found no"
                + " such field in slot 1 of the batch at byte 296");
  }

  @Test
  void areNeverTheTag() throws IOException {
    byte[] stream = old(Types.nullable("payment", Types.STRUCT, CARD), List.of(List.of("1")));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> MissingVariantsTest_OrderArrow.fromBytes(stream))
        .withMessageContaining("payment.type: expected string, found no such field")
        .withMessageContaining("payment.wire: expected struct<");
  }

  @Test
  void areNoMatterOfStructsWithoutATag() throws IOException {
    byte[] stream = old(OLD, card("1"));

    assertThatExceptionOfType(SchemaMismatchException.class)
        .isThrownBy(() -> MissingVariantsTest_HolderArrow.fromBytes(stream))
        .withMessageContaining("payment.wire: expected struct<");
  }
}
