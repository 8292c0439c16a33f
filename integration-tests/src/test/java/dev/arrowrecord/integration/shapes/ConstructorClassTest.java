package dev.arrowrecord.integration.shapes;

import static dev.arrowrecord.integration.judge.Types.BOOL;
import static dev.arrowrecord.integration.judge.Types.FLOAT64;
import static dev.arrowrecord.integration.judge.Types.LIST;
import static dev.arrowrecord.integration.judge.Types.UTF8;
import static dev.arrowrecord.integration.judge.Types.nullable;
import static dev.arrowrecord.integration.judge.Types.required;

import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.integration.contract.Generated;
import dev.arrowrecord.integration.contract.RoundTripContract;
import dev.arrowrecord.integration.judge.ArrowSchema;
import dev.arrowrecord.integration.judge.Plain;
import java.util.Arrays;
import java.util.List;

class ConstructorClassTest extends RoundTripContract<ConstructorClassTest.Product> {
  /** Immutable, with accessors of either style, and one that is derived from the others. */
  @ArrowRecord
  static final class Product {
    private final String name;
    private final double price;
    private final boolean sold;
    private final List<String> tags;

    Product(String name, double price, boolean sold, List<String> tags) {
      this.name = name;
      this.price = price;
      this.sold = sold;
      this.tags = tags;
    }

    String name() {
      return name;
    }

    public double getPrice() {
      return price;
    }

    public boolean isSold() {
      return sold;
    }

    public List<String> getTags() {
      return tags;
    }

    public String getLabel() {
      return name + " for " + price;
    }
  }

  @Override
  protected Generated<Product> generated() {
    return new Generated<>(
        ConstructorClassTest_ProductArrow::toBytes,
        ConstructorClassTest_ProductArrow::fromBytes,
        ConstructorClassTest_ProductArrow::writeFile,
        ConstructorClassTest_ProductArrow::readFile);
  }

  @Override
  protected ArrowSchema schema() {
    return ArrowSchema.of(
        nullable("name", UTF8),
        required("price", FLOAT64),
        required("sold", BOOL),
        nullable("tags", LIST, nullable("item", UTF8)));
  }

  @Override
  protected List<Product> samples() {
    return List.of(
        new Product("tea", 2.5, true, Arrays.asList("hot", null)),
        new Product(null, 0, false, null));
  }

  @Override
  protected List<Object> row(Product product) {
    return Plain.row(product.name(), product.getPrice(), product.isSold(), product.getTags());
  }
}
