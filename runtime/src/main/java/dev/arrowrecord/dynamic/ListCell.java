package dev.arrowrecord.dynamic;

import dev.arrowrecord.conversion.PrimitiveArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists, and collections and arrays of all kinds as such. */
final class ListCell extends Cell {
  private final Cell element;

  ListCell(Cell element) {
    this.element = element;
  }

  @Override
  boolean isExact(Object value) {
    return value instanceof List<?>;
  }

  @Override
  Object fit(Object value) {
    List<? extends @Nullable Object> given = elements(value);
    // Most lists are as they should be, and need no copy.
    List<@Nullable Object> changed = null;
    int index = 0;
    for (Object each : given) {
      Object fitted = element.fitPart(each, "[" + index + "]");
      if (changed == null && fitted != each) {
        changed = new ArrayList<>(given.subList(0, index));
      }
      if (changed != null) {
        changed.add(fitted);
      }
      index++;
    }
    return changed == null ? given : changed;
  }

  private static List<? extends @Nullable Object> elements(Object value) {
    List<? extends @Nullable Object> list = ofPrimitives(value);
    if (list != null) {
      return list;
    }
    if (value instanceof List<?> given) {
      return given;
    }
    if (value instanceof Collection<?> collection) {
      return new ArrayList<>(collection);
    }
    if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    throw unfit(value, "a List, another Collection or an array");
  }

  private static @Nullable List<? extends @Nullable Object> ofPrimitives(Object value) {
    if (value instanceof boolean[] array) {
      return PrimitiveArrays.BOOLEANS.toArrow(array);
    }
    if (value instanceof byte[] array) {
      return PrimitiveArrays.BYTES.toArrow(array);
    }
    if (value instanceof short[] array) {
      return PrimitiveArrays.SHORTS.toArrow(array);
    }
    if (value instanceof char[] array) {
      return PrimitiveArrays.CHARS.toArrow(array);
    }
    if (value instanceof int[] array) {
      return PrimitiveArrays.INTS.toArrow(array);
    }
    if (value instanceof long[] array) {
      return PrimitiveArrays.LONGS.toArrow(array);
    }
    if (value instanceof float[] array) {
      return PrimitiveArrays.FLOATS.toArrow(array);
    }
    return value instanceof double[] array ? PrimitiveArrays.DOUBLES.toArrow(array) : null;
  }
}
