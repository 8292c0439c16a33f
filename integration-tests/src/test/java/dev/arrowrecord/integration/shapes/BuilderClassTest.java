package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.INT32;
import static dev.arrowrecord.integration.judge.Types.INT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.STRUCT;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

class BuilderClassTest extends RoundTripContract<BuilderClassTest.Order> {
  /** Made by a static method, as its constructor is private. */
  @ArrowRecord
  public static final class Money {
    private final String currency;
    private final long cents;

    private Money(String currency, long cents) {
      this.currency = currency;
      this.cents = cents;
    }

    public static Money of(long cents, String currency) {
      return new Money(currency, cents);
    }

    public long cents() {
      return cents;
    }

    public String currency() {
      return currency;
    }
  }

  /** Made by a builder, whose methods take more than the properties' own types. */
  @ArrowRecord
  public static final class Order {
    private final int number;
    private final String note;
    private final Money price;
    private final List<String> tags;

    private Order(Builder builder) {
      this.number = builder.number;
      this.note = builder.note;
      this.price = builder.price;
      this.tags = builder.tags;
    }

    public static Builder builder() {
      return new Builder();
    }

    public int getNumber() {
      return number;
    }

    public Optional<String> getNote() {
      return Optional.ofNullable(note);
    }

    public Money getPrice() {
      return price;
    }

    public List<String> getTags() {
      return tags;
    }

    /** In any order, fluent or not. */
    public static final class Builder {
      private int number;
      private String note;
      private Money price;
      private List<String> tags;

      private Builder() {}

      public Builder number(int newNumber) {
        number = newNumber;
        return this;
      }

      public Builder withNote(String newNote) {
        note = newNote;
        return this;
      }

      public void setPrice(Money newPrice) {
        price = newPrice;
      }

      public Builder tags(Collection<? extends String> newTags) {
        tags = newTags == null ? null : Arrays.asList(newTags.toArray(new String[0]));
        return this;
      }

      public Order build() {
        return new Order(this);
      }
    }
  }

  @Override
  protected Generated<Order> generated() {
    return new Generated<>(
        BuilderClassTest_OrderArrow::toBytes,
        BuilderClassTest_OrderArrow::fromBytes,
        BuilderClassTest_OrderArrow::writeFile,
        BuilderClassTest_OrderArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        required("number", INT32),
        nullable("note", UTF8),
        nullable("price", STRUCT, nullable("currency", UTF8), required("cents", INT64)),
        nullable("tags", LIST, nullable("item", UTF8)));
  }

  @Override
  protected List<Order> samples() {
    Order.Builder first = Order.builder().number(7).withNote("gift").tags(Arrays.asList("a", null));
    first.setPrice(Money.of(250, "CHF"));
    return List.of(first.build(), Order.builder().build());
  }

  @Override
  protected List<Object> row(Order order) {
    Money price = order.getPrice();
    return Plain.row(
        order.getNumber(),
        order.getNote(),
        price == null ? null : Plain.row(price.currency(), price.cents()),
        order.getTags());
  }
}
