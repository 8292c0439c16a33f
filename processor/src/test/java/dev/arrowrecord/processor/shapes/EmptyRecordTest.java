package dev.arrowrecord.processor.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Records without components, which are structs without children. */
class EmptyRecordTest {
  @Test
  void emptyRecordAsAVariantOfAUnion() throws Exception {
    assertThat(
            payments("")
                .evaluate(
                    "Order",
                    "new Order(1, new Cash(), List.of(new Card(\"7\"), new Cash()), new Cash())",
                    "it + \"\" + OrderArrow.SCHEMA"))
        .asString()
        .startsWith("Order[id=1, payment=Cash[], more=[Card[number=7], Cash[]], tip=Cash[]]");
  }

  @Test
  void emptyRecordAsAVariantOfATaggedStruct() throws Exception {
    assertThat(
            payments("@ArrowUnion(type = DataType.STRUCT)")
                .evaluate("Order", "new Order(1, new Cash(), null, null)", "it"))
        .asString()
        .isEqualTo("Order[id=1, payment=Cash[], more=null, tip=null]");
  }

  @Test
  void emptyRecordByItself() throws Exception {
    assertThat(
            RoundTrip.of("Tick", "@ArrowRecord record Tick() {}")
                .evaluate("Tick", "new Tick()", "it + \"\" + TickArrow.SCHEMA.fields()"))
        .isEqualTo("Tick[][]");
  }

  private static RoundTrip payments(String union) {
    return RoundTrip.of(
            "Payment", "%s sealed interface Payment permits Card, Cash {}".formatted(union))
        .with("Card", "@ArrowRecord record Card(String number) implements Payment {}")
        .with("Cash", "@ArrowRecord record Cash() implements Payment {}")
        .with(
            "Order",
            "@ArrowRecord record Order(int id, Payment payment, List<Payment> more, Cash tip) {}");
  }
}
