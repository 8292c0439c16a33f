package dev.arrowrecord.dynamic;

import dev.arrowrecord.conversion.ConversionException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.value.UnionValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of a union: of the child that a {@link UnionValue} names, or else of the first that reads
 * such values, or else of the first that takes them.
 */
final class UnionCell extends Cell {
  private final List<Integer> typeIds;
  private final List<Field> variants;
  private final List<Cell> cells;
  private final boolean nullable;

  UnionCell(Field field, List<Cell> cells) {
    this.typeIds = ((ArrowType.Union) field.type()).typeIds();
    this.variants = field.children();
    this.cells = cells;
    this.nullable = field.nullable();
  }

  /**
   * {@inheritDoc}
   *
   * <p>A union has no nulls of its own, so that one that is not nullable may have a child that is.
   */
  @Override
  @Nullable Object fitNull() {
    for (int i = 0; !nullable && i < typeIds.size(); i++) {
      if (variants.get(i).nullable()) {
        return new UnionValue(typeIds.get(i), null);
      }
    }
    return null;
  }

  @Override
  boolean isExact(Object value) {
    return value instanceof UnionValue
        || cells.stream().anyMatch(variant -> variant.isExact(value));
  }

  @Override
  Object fit(Object value) {
    if (value instanceof UnionValue named) {
      return fit(named);
    }
    UnionValue fitted = find(value, true);
    if (fitted == null) {
      fitted = find(value, false);
    }
    if (fitted == null) {
      throw unfit(value, "a value of one of " + variants);
    }
    return fitted;
  }

  private UnionValue fit(UnionValue named) {
    int variant = typeIds.indexOf(named.typeId());
    if (variant < 0) {
      throw unfit(named, "a type id of " + typeIds);
    }
    String step = "." + variants.get(variant).name();
    Object fitted = cells.get(variant).fitPart(named.value(), step);
    return fitted == named.value() ? named : new UnionValue(named.typeId(), fitted);
  }

  private @Nullable UnionValue find(Object value, boolean exact) {
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isExact(value) == exact) {
        try {
          return new UnionValue(typeIds.get(i), cells.get(i).fit(value));
        } catch (ConversionException e) {
          // Of the right class, but not of the right content: another child may take it.
        }
      }
    }
    return null;
  }
}
