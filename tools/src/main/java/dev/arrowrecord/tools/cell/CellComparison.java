package dev.arrowrecord.tools.cell;

import dev.arrowrecord.internal.buffer.Bitmap;
import dev.arrowrecord.internal.column.IndexSlots;
import dev.arrowrecord.internal.column.ListSlots;
import dev.arrowrecord.internal.column.RunSlots;
import dev.arrowrecord.internal.column.UnionSlots;
import dev.arrowrecord.internal.layout.BufferLayout;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Precision;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.Column;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Whether slots of two columns of one type have the same value: the same bits of a number, except
 * that any NaN is as good as another; the same bytes, the same elements, the same child of a union.
 * What is under a null does not count, nor does where values stand. {@link Equality} tells of nulls
 * of a union itself, as metadata version V4 has them.
 */
public abstract class CellComparison {
  private final Column left;
  private final Column right;

  private CellComparison(Column left, Column right) {
    this.left = left;
    this.right = right;
  }

  /**
   * Compares two columns of one type.
   *
   * @param equality what counts
   */
  public static CellComparison of(Column left, Column right, Equality equality) {
    ArrowType type = left.type();
    return switch (type.kind()) {
      case NULL -> new OfScalars<>(left, right, column -> column, (one, i, other, j) -> true);
      case BOOL -> new OfScalars<>(left, right, Column::values, CellComparison::sameBit);
      case FLOATING_POINT -> ofFloats(left, right, ((ArrowType.FloatingPoint) type).precision());
      case INT, FIXED_SIZE_BINARY, DECIMAL, DATE, TIME, TIMESTAMP, DURATION, INTERVAL -> {
        int width = (int) (BufferLayout.of(type).valueBitWidth() / Byte.SIZE);
        yield new OfScalars<>(
            left, right, Column::values, (l, i, r, j) -> sameBytes(l, i, r, j, width));
      }
      case UTF8, LARGE_UTF8, UTF8_VIEW, BINARY, LARGE_BINARY, BINARY_VIEW ->
          new OfScalars<>(
              left, right, BinaryVector::new, (l, i, r, j) -> Arrays.equals(l.get(i), r.get(j)));
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW, FIXED_SIZE_LIST, MAP ->
          new OfLists(left, right, of(left.child(0), right.child(0), equality));
      case STRUCT -> new OfStructs(left, right, children(left, right, equality));
      case UNION -> new OfUnions(left, right, children(left, right, equality), equality);
      case RUN_END_ENCODED -> new OfRuns(left, right, of(left.child(1), right.child(1), equality));
      case DICTIONARY ->
          equality == Equality.OF_INDICES
              ? new OfScalars<>(
                  left, right, IndexSlots::new, (l, i, r, j) -> l.index(i) == r.index(j))
              : new OfDictionaries(left, right, equality);
    };
  }

  private static CellComparison ofFloats(Column left, Column right, Precision precision) {
    return new OfScalars<>(
        left,
        right,
        Column::values,
        (l, i, r, j) -> floatBits(l, i, precision) == floatBits(r, j, precision));
  }

  private static boolean sameBit(ByteBuffer left, int leftSlot, ByteBuffer right, int rightSlot) {
    return Bitmap.get(left, leftSlot) == Bitmap.get(right, rightSlot);
  }

  private static boolean sameBytes(
      ByteBuffer left, int leftSlot, ByteBuffer right, int rightSlot, int width) {
    for (int i = 0; i < width; i++) {
      if (left.get(leftSlot * width + i) != right.get(rightSlot * width + i)) {
        return false;
      }
    }
    return true;
  }

  /** The bits of a number, which are the same for every NaN. */
  private static long floatBits(ByteBuffer values, int slot, Precision precision) {
    return switch (precision) {
      case HALF -> {
        int bits = values.getShort(slot * 2);
        yield (bits & 0x7FFF) > 0x7C00 ? 0x7E00 : bits;
      }
      case SINGLE -> Float.floatToIntBits(values.getFloat(slot * 4));
      case DOUBLE -> Double.doubleToLongBits(values.getDouble(slot * 8));
    };
  }

  private static List<CellComparison> children(Column left, Column right, Equality equality) {
    List<CellComparison> children = new ArrayList<>();
    for (int i = 0; i < left.field().children().size(); i++) {
      children.add(of(left.child(i), right.child(i), equality));
    }
    return children;
  }

  /**
   * Compares two slots.
   *
   * @return null if they have the same value
   * @throws java.io.UncheckedIOException if one of them is malformed
   */
  public final @Nullable Difference at(int leftSlot, int rightSlot) {
    boolean leftNull = left.isNull(leftSlot);
    if (leftNull != right.isNull(rightSlot)) {
      return isSameNull(leftSlot, rightSlot) ? null : differ(leftSlot, rightSlot);
    }
    return leftNull ? null : values(leftSlot, rightSlot);
  }

  /** Whether two slots, one of which is null, are still the same. */
  boolean isSameNull(int leftSlot, int rightSlot) {
    return false;
  }

  /** Compares two slots that are not null. */
  abstract @Nullable Difference values(int leftSlot, int rightSlot);

  final Difference differ(int leftSlot, int rightSlot) {
    return new Difference("", CellText.of(left, leftSlot), CellText.of(right, rightSlot));
  }

  /**
   * Slots that are the same or not, with nothing below them.
   *
   * @param <S> what gives the values of a column
   */
  private static final class OfScalars<S> extends CellComparison {
    private final S left;
    private final S right;
    private final Sameness<S> same;

    OfScalars(Column left, Column right, Function<Column, S> values, Sameness<S> same) {
      super(left, right);
      this.left = values.apply(left);
      this.right = values.apply(right);
      this.same = same;
    }

    @Override
    @Nullable Difference values(int leftSlot, int rightSlot) {
      return same.of(left, leftSlot, right, rightSlot) ? null : differ(leftSlot, rightSlot);
    }
  }

  /** Whether two values are the same. */
  private interface Sameness<S> {
    boolean of(S left, int leftSlot, S right, int rightSlot);
  }

  private static final class OfLists extends CellComparison {
    private final ListSlots left;
    private final ListSlots right;
    private final CellComparison elements;

    OfLists(Column left, Column right, CellComparison elements) {
      super(left, right);
      this.left = new ListSlots(left);
      this.right = new ListSlots(right);
      this.elements = elements;
    }

    @Override
    @Nullable Difference values(int leftSlot, int rightSlot) {
      int leftStart = left.start(leftSlot);
      int rightStart = right.start(rightSlot);
      int count = left.end(leftSlot) - leftStart;
      if (count != right.end(rightSlot) - rightStart) {
        return differ(leftSlot, rightSlot);
      }
      for (int i = 0; i < count; i++) {
        Difference difference = elements.at(leftStart + i, rightStart + i);
        if (difference != null) {
          return difference.below("[" + i + "]");
        }
      }
      return null;
    }
  }

  private static final class OfStructs extends CellComparison {
    private final Column left;
    private final List<CellComparison> children;

    OfStructs(Column left, Column right, List<CellComparison> children) {
      super(left, right);
      this.left = left;
      this.children = children;
    }

    @Override
    @Nullable Difference values(int leftSlot, int rightSlot) {
      for (int i = 0; i < children.size(); i++) {
        Difference difference = children.get(i).at(leftSlot, rightSlot);
        if (difference != null) {
          return difference.below("." + left.field().child(i).name());
        }
      }
      return null;
    }
  }

  private static final class OfUnions extends CellComparison {
    private final Column column;
    private final UnionSlots left;
    private final UnionSlots right;
    private final IntPredicate leftNulls;
    private final IntPredicate rightNulls;
    private final List<CellComparison> children;

    OfUnions(Column left, Column right, List<CellComparison> children, Equality equality) {
      super(left, right);
      this.column = left;
      this.left = new UnionSlots(left);
      this.right = new UnionSlots(right);
      boolean written = equality == Equality.AS_WRITTEN;
      this.leftNulls = written ? NullValues.asWritten(left) : NullValues.of(left);
      this.rightNulls = written ? NullValues.asWritten(right) : NullValues.of(right);
      this.children = children;
    }

    @Override
    boolean isSameNull(int leftSlot, int rightSlot) {
      return leftNulls.test(leftSlot) && rightNulls.test(rightSlot);
    }

    @Override
    @Nullable Difference values(int leftSlot, int rightSlot) {
      int child = left.child(leftSlot);
      if (child != right.child(rightSlot)) {
        return differ(leftSlot, rightSlot);
      }
      Difference difference =
          children.get(child).at(left.childSlot(leftSlot), right.childSlot(rightSlot));
      return difference == null ? null : difference.below("." + column.field().child(child).name());
    }
  }

  private static final class OfRuns extends CellComparison {
    private final RunSlots left;
    private final RunSlots right;
    private final CellComparison values;

    OfRuns(Column left, Column right, CellComparison values) {
      super(left, right);
      this.left = new RunSlots(left);
      this.right = new RunSlots(right);
      this.values = values;
    }

    @Override
    @Nullable Difference values(int leftSlot, int rightSlot) {
      return values.at(left.run(leftSlot), right.run(rightSlot));
    }
  }

  private static final class OfDictionaries extends CellComparison {
    private final IndexSlots left;
    private final IndexSlots right;
    private final DictionaryComparison dictionaries;

    OfDictionaries(Column left, Column right, Equality equality) {
      super(left, right);
      this.left = new IndexSlots(left);
      this.right = new IndexSlots(right);
      this.dictionaries = new DictionaryComparison(left.dictionary(), right.dictionary(), equality);
    }

    @Override
    @Nullable Difference values(int leftSlot, int rightSlot) {
      Difference difference = dictionaries.at(left.index(leftSlot), right.index(rightSlot));
      return difference == null ? null : differ(leftSlot, rightSlot);
    }
  }
}
