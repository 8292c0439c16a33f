package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowDictionary;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.ArrowRecord;
import dev.arrowrecord.DataType;
import org.jspecify.annotations.Nullable;

/** So many of one thing. */
@ArrowRecord
public record OrderLine(
    @ArrowDictionary String sku,
    @ArrowField(type = DataType.UINT16) int count,
    Money price,
    @Nullable Percentage discount) {
  public OrderLine {
    if (count < 1) {
      throw new IllegalArgumentException("An order line of " + count);
    }
  }
}
