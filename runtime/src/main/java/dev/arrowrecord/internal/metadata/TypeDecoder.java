package dev.arrowrecord.internal.metadata;

import dev.arrowrecord.ipc.ArrowFormatException;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.DateUnit;
import dev.arrowrecord.schema.IntervalUnit;
import dev.arrowrecord.schema.Precision;
import dev.arrowrecord.schema.TimeUnit;
import dev.arrowrecord.schema.UnionMode;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.arrow.flatbuf.Type;

/**
 * Reads the {@code Type} union of a field: the inverse of {@link TypeEncoder}.
 *
 * <p>Defaults are those of {@code Schema.fbs}: a parameter with its default is not in the bytes.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
final class TypeDecoder {

  private final DecodingBudget budget;

  TypeDecoder(DecodingBudget budget) {
    this.budget = budget;
  }

  /**
   * The type with its parameters.
   *
   * @param typeType member of the union
   * @param type table of that member
   * @param childCount children of the field, for a union that does not number them
   */
  ArrowType decode(byte typeType, FlatTable type, int childCount) throws ArrowFormatException {
    try {
      return switch (typeType) {
        case Type.Null -> ArrowType.NULL;
        case Type.Bool -> ArrowType.BOOL;
        case Type.Int -> decodeInt(type);
        case Type.FloatingPoint ->
            new ArrowType.FloatingPoint(constant(Precision.values(), type, 0, Precision.HALF));
        case Type.Utf8 -> ArrowType.UTF8;
        case Type.LargeUtf8 -> ArrowType.LARGE_UTF8;
        case Type.Utf8View -> ArrowType.UTF8_VIEW;
        case Type.Binary -> ArrowType.BINARY;
        case Type.LargeBinary -> ArrowType.LARGE_BINARY;
        case Type.BinaryView -> ArrowType.BINARY_VIEW;
        case Type.FixedSizeBinary -> new ArrowType.FixedSizeBinary(type.getInt(0, 0));
        case Type.Decimal ->
            new ArrowType.Decimal(type.getInt(0, 0), type.getInt(1, 0), type.getInt(2, 128));
        case Type.Date ->
            new ArrowType.Date(constant(DateUnit.values(), type, 0, DateUnit.MILLISECOND));
        case Type.Time -> decodeTime(type);
        case Type.Timestamp ->
            new ArrowType.Timestamp(
                constant(TimeUnit.values(), type, 0, TimeUnit.SECOND), budget.string(type, 1));
        case Type.Duration ->
            new ArrowType.Duration(constant(TimeUnit.values(), type, 0, TimeUnit.MILLISECOND));
        case Type.Interval ->
            new ArrowType.Interval(
                constant(IntervalUnit.values(), type, 0, IntervalUnit.YEAR_MONTH));
        case Type.List -> ArrowType.LIST;
        case Type.LargeList -> ArrowType.LARGE_LIST;
        case Type.ListView -> ArrowType.LIST_VIEW;
        case Type.LargeListView -> ArrowType.LARGE_LIST_VIEW;
        case Type.FixedSizeList -> new ArrowType.FixedSizeList(type.getInt(0, 0));
        case Type.Struct_ -> ArrowType.STRUCT;
        case Type.Map -> new ArrowType.Map(type.getBoolean(0));
        case Type.Union -> decodeUnion(type, childCount);
        case Type.RunEndEncoded -> ArrowType.RUN_END_ENCODED;
        default -> throw type.error("Unknown type " + typeType);
      };
    } catch (IllegalArgumentException e) {
      throw type.error(String.valueOf(e.getMessage()), e);
    }
  }

  /** The type of an {@code Int} table, which also describes a dictionary's indices. */
  static ArrowType.Int decodeInt(FlatTable table) throws ArrowFormatException {
    int bitWidth = table.getInt(0, 0);
    try {
      return new ArrowType.Int(bitWidth, table.getBoolean(1));
    } catch (IllegalArgumentException e) {
      throw table.error(String.valueOf(e.getMessage()), e);
    }
  }

  private static ArrowType decodeTime(FlatTable table) throws ArrowFormatException {
    ArrowType.Time time =
        new ArrowType.Time(constant(TimeUnit.values(), table, 0, TimeUnit.MILLISECOND));
    int bitWidth = table.getInt(1, 32);
    if (bitWidth != time.bitWidth()) {
      throw table.error("Expected " + time + " but found a time of " + bitWidth + " bits");
    }
    return time;
  }

  private ArrowType decodeUnion(FlatTable table, int childCount) throws ArrowFormatException {
    UnionMode mode = constant(UnionMode.values(), table, 0, UnionMode.SPARSE);
    // Absent type ids mean that each child's position is its id.
    if (table.fieldPosition(1) == 0) {
      return new ArrowType.Union(mode, IntStream.range(0, childCount).boxed().toList());
    }
    FlatVector ids = table.getVector(1, Integer.BYTES);
    budget.spendElements(ids.length(), table);
    Integer[] typeIds = new Integer[ids.length()];
    for (int i = 0; i < typeIds.length; i++) {
      typeIds[i] = ids.getInt(i);
    }
    return new ArrowType.Union(mode, List.of(typeIds));
  }

  /** The constant of an enumeration, all of which are declared in the format's order. */
  @SuppressWarnings("EnumOrdinal")
  private static <E extends Enum<E>> E constant(
      E[] constants, FlatTable table, int slot, E defaultValue) throws ArrowFormatException {
    int value = table.getShort(slot, defaultValue.ordinal());
    if (value < 0 || value >= constants.length) {
      throw table.error(
          "Unknown %s %d".formatted(defaultValue.getDeclaringClass().getSimpleName(), value));
    }
    return constants[value];
  }
}
