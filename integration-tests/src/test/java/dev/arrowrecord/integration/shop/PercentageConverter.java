package dev.arrowrecord.integration.shop;

import dev.arrowrecord.ArrowConverter;
import dev.arrowrecord.ArrowField;
import dev.arrowrecord.DataType;

/** Percentages as small numbers. */
public final class PercentageConverter implements ArrowConverter<Percentage, Integer> {
  @Override
  @ArrowField(type = DataType.UINT8)
  public Integer toArrow(Percentage percentage) {
    return percentage.value();
  }

  @Override
  public Percentage fromArrow(Integer value) {
    return new Percentage(value);
  }
}
