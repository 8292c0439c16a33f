package com.capitals;

import dev.arrowrecord.ArrowConverter;
import java.util.List;

/** Converters to enums with names in capitals. */
final class Converters {
  private Converters() {}

  static final class OfBoolean implements ArrowConverter<Boolean, SIDE> {
    @Override
    public SIDE toArrow(Boolean buy) {
      return buy ? SIDE.BUY : SIDE.SELL;
    }

    @Override
    public Boolean fromArrow(SIDE side) {
      return side == SIDE.BUY;
    }
  }

  static final class OfText implements ArrowConverter<StringBuilder, List<F>> {
    @Override
    public List<F> toArrow(StringBuilder text) {
      return List.of(F.A);
    }

    @Override
    public StringBuilder fromArrow(List<F> all) {
      return new StringBuilder();
    }
  }
}
