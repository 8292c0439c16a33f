package com.acme;

import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.ArrowUnion;
import dev.arrowrecord.ArrowVariant;
import dev.arrowrecord.DataType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@ArrowRecord
record Payments(
    Method method,
    @Nullable Method second,
    List<Method> history,
    Map<String, Method> byName,
    @ArrowField(type = DataType.SPARSE_UNION) Method sparse,
    @ArrowField(type = DataType.STRUCT) Method tagged,
    Shape shape) {

  sealed interface Method permits Card, Cash, Voucher, Transfer {}

  @ArrowRecord
  record Card(String number) implements Method {}

  @ArrowVariant(name = "cash", id = 3)
  enum Cash implements Method {
    COINS,
    NOTES
  }

  @ArrowRecord
  @ArrowExtension(name = "acme.voucher", metadata = "v1")
  record Voucher(long id) implements Method {}

  sealed interface Transfer extends Method {}

  @ArrowRecord
  record Wire(String iban) implements Transfer {}

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
}
