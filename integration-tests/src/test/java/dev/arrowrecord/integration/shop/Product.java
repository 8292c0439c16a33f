package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowExtension;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something to buy; made by a static factory. */
@ArrowRecord
public final class Product {
  private final String sku;
  private final String name;
  private final Money price;
  @ArrowDictionary private final List<String> categories;
  private final Map<String, List<String>> attributes;

  @ArrowField(size = 4)
  private final float[] embedding;

  private final @Nullable Period warranty;

  @ArrowExtension(name = "arrow.json")
  private final @Nullable String details;

  private Product(
      String sku,
      String name,
      Money price,
      List<String> categories,
      Map<String, List<String>> attributes,
      float[] embedding,
      @Nullable Period warranty,
      @Nullable String details) {
    this.sku = sku;
    this.name = name;
    this.price = price;
    this.categories = categories;
    this.attributes = attributes;
    this.embedding = embedding;
    this.warranty = warranty;
    this.details = details;
  }

  public static Product of(
      String sku,
      String name,
      Money price,
      List<String> categories,
      Map<String, List<String>> attributes,
      float[] embedding,
      @Nullable Period warranty,
      @Nullable String details) {
    return new Product(sku, name, price, categories, attributes, embedding, warranty, details);
  }

  public String sku() {
    return sku;
  }

  public String name() {
    return name;
  }

  public Money price() {
    return price;
  }

  public List<String> categories() {
    return categories;
  }

  public Map<String, List<String>> attributes() {
    return attributes;
  }

  public float[] embedding() {
    return embedding;
  }

  public @Nullable Period warranty() {
    return warranty;
  }

  public @Nullable String details() {
    return details;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Product product
        && product.sku.equals(sku)
        && product.name.equals(name)
        && product.price.equals(price)
        && product.categories.equals(categories)
        && product.attributes.equals(attributes)
        && Arrays.equals(product.embedding, embedding)
        && Objects.equals(product.warranty, warranty)
        && Objects.equals(product.details, details);
  }

  @Override
  public int hashCode() {
    return sku.hashCode();
  }
}
