package dev.arrowrecord.integration.types.alternatives;

import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.DataType;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.JudgedContract;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class UnionsTest extends JudgedContract<UnionsTest.Orders> {
  sealed interface Payment permits Card, Cash, Transfer {}

  @ArrowRecord
  record Card(String number) implements Payment {}

  @ArrowVariant(name = "cash", id = 3)
  enum Cash implements Payment {
    COINS,
    NOTES {
      @Override
      public String toString() {
        return "paper";
      }
    }
  }

  sealed interface Transfer extends Payment {}

  @ArrowRecord
  record Wire(String iban, int days) implements Transfer {}

  @ArrowRecord
  record Wallet(String name) implements Transfer {}

  @ArrowUnion(type = DataType.STRUCT, tag = "kind")
  abstract static sealed class Shape {}

  @ArrowRecord
  static final class Circle extends Shape {
    private final double radius;

    Circle(double radius) {
      this.radius = radius;
    }

    double radius() {
      return radius;
    }
  }

  @ArrowRecord
  static final class Square extends Shape {
    private final double side;

    Square(double side) {
      this.side = side;
    }

    double side() {
      return side;
    }
  }

  @ArrowRecord
  record Orders(
      Payment dense,
      @ArrowField(type = DataType.STRUCT) Payment tagged,
      List<Payment> list,
      Map<String, Payment> map,
      Optional<Payment> optional,
      Shape shape) {}

  private static Orders of(Payment payment, Shape shape) {
    return new Orders(
        payment,
        payment,
        Arrays.asList(payment, null, payment),
        Map.of("key", payment),
        Optional.of(payment),
        shape);
  }

  @Override
  protected Generated<Orders> generated() {
    return new Generated<>(
        UnionsTest_OrdersArrow::toBytes,
        UnionsTest_OrdersArrow::fromBytes,
        UnionsTest_OrdersArrow::writeFile,
        UnionsTest_OrdersArrow::readFile);
  }

  @Override
  protected String fields() {
    return """
        dense: Union(Dense, [3, 22, 109])<cash: Utf8[dictionary: 0], Transfer: Union(Dense, [11, 41])<Wire: Struct<iban: Utf8, days: Int(32, true) not null>, Wallet: Struct<name: Utf8>>, Card: Struct<number: Utf8>>
        tagged: Struct<type: Utf8 not null, Card: Struct<number: Utf8>, cash: Utf8[dictionary: 1], Transfer: Union(Dense, [11, 41])<Wire: Struct<iban: Utf8, days: Int(32, true) not null>, Wallet: Struct<name: Utf8>>>
        list: List<item: Union(Dense, [3, 22, 109])<cash: Utf8[dictionary: 2], Transfer: Union(Dense, [11, 41])<Wire: Struct<iban: Utf8, days: Int(32, true) not null>, Wallet: Struct<name: Utf8>>, Card: Struct<number: Utf8>>>
        map: Map(false)<entries: Struct<key: Utf8 not null, value: Union(Dense, [3, 22, 109])<cash: Utf8[dictionary: 3], Transfer: Union(Dense, [11, 41])<Wire: Struct<iban: Utf8, days: Int(32, true) not null>, Wallet: Struct<name: Utf8>>, Card: Struct<number: Utf8>>> not null>
        optional: Union(Dense, [3, 22, 109])<cash: Utf8[dictionary: 4], Transfer: Union(Dense, [11, 41])<Wire: Struct<iban: Utf8, days: Int(32, true) not null>, Wallet: Struct<name: Utf8>>, Card: Struct<number: Utf8>>
        shape: Struct<kind: Utf8 not null, Circle: Struct<radius: FloatingPoint(DOUBLE) not null>, Square: Struct<side: FloatingPoint(DOUBLE) not null>>
        """;
  }

  @Override
  protected List<Orders> samples() {
    return List.of(
        of(new Card("12"), new Circle(1)),
        new Orders(null, null, null, null, Optional.empty(), null),
        of(Cash.NOTES, new Square(2)),
        of(Cash.COINS, new Square(3)),
        of(new Wire("DE", 2), new Circle(4)),
        of(new Wallet(null), null));
  }

  @Override
  protected String rows() {
    return """
        Card:[12] | [Card, [12], null, Wire:null] | [Card:[12], cash:null, Card:[12]] | [[key, Card:[12]]] | Card:[12] | [Circle, [1.0], null]
        cash:null | null | null | null | cash:null | null
        cash:NOTES | [cash, null, NOTES, Wire:null] | [cash:NOTES, cash:null, cash:NOTES] | [[key, cash:NOTES]] | cash:NOTES | [Square, null, [2.0]]
        cash:COINS | [cash, null, COINS, Wire:null] | [cash:COINS, cash:null, cash:COINS] | [[key, cash:COINS]] | cash:COINS | [Square, null, [3.0]]
        Transfer:Wire:[DE, 2] | [Transfer, null, null, Wire:[DE, 2]] | [Transfer:Wire:[DE, 2], cash:null, Transfer:Wire:[DE, 2]] | [[key, Transfer:Wire:[DE, 2]]] | Transfer:Wire:[DE, 2] | [Circle, [4.0], null]
        Transfer:Wallet:[null] | [Transfer, null, null, Wallet:[null]] | [Transfer:Wallet:[null], cash:null, Transfer:Wallet:[null]] | [[key, Transfer:Wallet:[null]]] | Transfer:Wallet:[null] | null
        """;
  }

  /** Its validator takes a map without sorted keys for none. */
  @Override
  protected boolean validated() {
    return false;
  }
}
