package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.util.Arrays;
import java.util.List;

class EmptyRecordsTest extends JudgedContract<EmptyRecordsTest.Orders> {
  sealed interface Payment permits Card, Cash {}

  @ArrowRecord
  record Card(String number) implements Payment {}

  @ArrowRecord
  record Cash() implements Payment {}

  @ArrowRecord
  record Orders(
      Payment dense,
      @ArrowField(type = DataType.STRUCT) Payment tagged,
      Cash cash,
      List<Cash> list) {}

  private static Orders of(Payment payment, Cash cash) {
    return new Orders(payment, payment, cash, Arrays.asList(cash, null, new Cash()));
  }

  @Override
  protected Generated<Orders> generated() {
    return new Generated<>(
        EmptyRecordsTest_OrdersArrow::toBytes,
        EmptyRecordsTest_OrdersArrow::fromBytes,
        EmptyRecordsTest_OrdersArrow::writeFile,
        EmptyRecordsTest_OrdersArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
    dense: Union(Dense, [7, 109])<Cash: Struct, Card: Struct<number: Utf8>>
    tagged: Struct<type: Utf8 not null, Card: Struct<number: Utf8>, Cash: Struct>
    cash: Struct
    list: List<item: Struct>
    """;
  }

  @Override
  protected List<Orders> samples() {
    return List.of(
        of(new Cash(), new Cash()), of(new Card("12"), null), new Orders(null, null, null, null));
  }

  @Override
  protected String rows() {
    return """
    Cash:[] | [Cash, null, []] | [] | [[], null, []]
    Card:[12] | [Card, [12], null] | null | [null, null, []]
    Cash:null | null | null | null
    """;
  }
}
