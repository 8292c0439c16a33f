package dev.arrowrecord.dynamic;

import dev.arrowrecord.conversion.Conversions;
import dev.arrowrecord.conversion.IntegralType;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import dev.arrowrecord.vector.BinaryVector;
import dev.arrowrecord.vector.Bool8Vector;
import dev.arrowrecord.vector.BoolVector;
import dev.arrowrecord.vector.Column;
import dev.arrowrecord.vector.ConvertedVector;
import dev.arrowrecord.vector.Date32Vector;
import dev.arrowrecord.vector.DateOrTimeVector;
import dev.arrowrecord.vector.DecimalVector;
import dev.arrowrecord.vector.DictionaryVector;
import dev.arrowrecord.vector.DurationVector;
import dev.arrowrecord.vector.FixedSizeBinaryVector;
import dev.arrowrecord.vector.FixedSizeListVector;
import dev.arrowrecord.vector.Float16Vector;
import dev.arrowrecord.vector.Float32Vector;
import dev.arrowrecord.vector.Float64Vector;
import dev.arrowrecord.vector.Int16Vector;
import dev.arrowrecord.vector.Int32Vector;
import dev.arrowrecord.vector.Int64Vector;
import dev.arrowrecord.vector.Int8Vector;
import dev.arrowrecord.vector.IntervalYearMonthVector;
import dev.arrowrecord.vector.ListVector;
import dev.arrowrecord.vector.LocalTimestampVector;
import dev.arrowrecord.vector.MapVector;
import dev.arrowrecord.vector.NullVector;
import dev.arrowrecord.vector.RunEndVector;
import dev.arrowrecord.vector.TimeOrDurationVector;
import dev.arrowrecord.vector.TimestampVector;
import dev.arrowrecord.vector.UInt16Vector;
import dev.arrowrecord.vector.UInt32Vector;
import dev.arrowrecord.vector.UInt64Vector;
import dev.arrowrecord.vector.UInt8Vector;
import dev.arrowrecord.vector.UnionVector;
import dev.arrowrecord.vector.Utf8Vector;
import dev.arrowrecord.vector.UuidVector;
import dev.arrowrecord.vector.ValueVector;
import dev.arrowrecord.vector.WholeIntervalVector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What makes the vector of a column, for every Arrow type. Made once for a schema, and used for all
 * of its batches; the inverse of {@link ColumnBuilders}.
 */
final class ColumnReaders {
  private ColumnReaders() {}

  /** Makes the batches of a schema, or the columns of a Struct. */
  static Function<Column, RowBatch> ofStruct(List<Field> fields) {
    RowType type = new RowType(fields);
    List<Function<Column, ValueVector<Object>>> readers = ofEach(fields);
    return column -> new RowBatch(column, type, children(column, readers));
  }

  /** Makes the columns of a field. */
  static Function<Column, ValueVector<Object>> of(Field field) {
    ArrowType type = field.type();
    return switch (type.kind()) {
      case NULL -> objects(NullVector::new);
      case BOOL -> objects(BoolVector::new);
      case INT ->
          objects(
              Extension.BOOL8.isOf(field) ? Bool8Vector::new : ofIntegers((ArrowType.Int) type));
      case FLOATING_POINT -> objects(ofFloats((ArrowType.FloatingPoint) type));
      case UTF8, LARGE_UTF8, UTF8_VIEW -> objects(Utf8Vector::strict);
      case BINARY, LARGE_BINARY, BINARY_VIEW -> objects(BinaryVector::new);
      case FIXED_SIZE_BINARY ->
          objects(Extension.UUID.isOf(field) ? UuidVector::new : FixedSizeBinaryVector::new);
      case DECIMAL -> objects(DecimalVector::new);
      case DATE, TIME, TIMESTAMP, DURATION, INTERVAL -> objects(ofTimes(type));
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW -> {
        Function<Column, ValueVector<Object>> element = of(field.child(0));
        yield objects(column -> ListVector.ofList(column, element.apply(column.child(0))));
      }
      case FIXED_SIZE_LIST -> {
        Function<Column, ValueVector<Object>> element = of(field.child(0));
        yield objects(column -> FixedSizeListVector.ofList(column, element.apply(column.child(0))));
      }
      case STRUCT -> objects(ofStruct(field.children()));
      case MAP -> ofMap(field.child(0));
      case UNION -> ofUnion(field.children());
      case RUN_END_ENCODED -> {
        Function<Column, ValueVector<Object>> values = of(field.child(1));
        yield objects(column -> new RunEndVector<>(column, values.apply(column.child(1))));
      }
      case DICTIONARY -> {
        Function<Column, ValueVector<Object>> values = of(Extension.ofDictionaryValues(field));
        yield objects(column -> new DictionaryVector<>(column, values));
      }
    };
  }

  private static Function<Column, ? extends ValueVector<?>> ofIntegers(ArrowType.Int type) {
    if (type.signed()) {
      return switch (type.bitWidth()) {
        case Byte.SIZE -> Int8Vector::new;
        case Short.SIZE -> Int16Vector::new;
        case Integer.SIZE -> Int32Vector::new;
        default -> Int64Vector::new;
      };
    }
    return switch (type.bitWidth()) {
      case Byte.SIZE -> UInt8Vector::new;
      case Short.SIZE ->
          column ->
              new ConvertedVector<>(
                  new UInt16Vector(column),
                  Conversions.integral(IntegralType.INT, IntegralType.CHAR));
      case Integer.SIZE -> UInt32Vector::new;
      default -> UInt64Vector::new;
    };
  }

  private static Function<Column, ? extends ValueVector<?>> ofFloats(ArrowType.FloatingPoint type) {
    return switch (type.precision()) {
      case HALF -> Float16Vector::new;
      case SINGLE -> Float32Vector::new;
      case DOUBLE -> Float64Vector::new;
    };
  }

  private static Function<Column, ? extends ValueVector<?>> ofTimes(ArrowType type) {
    if (type instanceof ArrowType.Date date) {
      return switch (date.unit()) {
        case DAY -> Date32Vector::new;
        case MILLISECOND -> DateOrTimeVector::new;
      };
    }
    if (type instanceof ArrowType.Time) {
      return TimeOrDurationVector::new;
    }
    if (type instanceof ArrowType.Timestamp timestamp) {
      return timestamp.timezone() == null ? LocalTimestampVector::new : TimestampVector::new;
    }
    if (type instanceof ArrowType.Interval interval) {
      return switch (interval.unit()) {
        case YEAR_MONTH -> IntervalYearMonthVector::new;
        case DAY_TIME, MONTH_DAY_NANO -> WholeIntervalVector::new;
      };
    }
    return DurationVector::new;
  }

  private static Function<Column, ValueVector<Object>> ofMap(Field entries) {
    Function<Column, ValueVector<Object>> keys = of(entries.child(0));
    Function<Column, ValueVector<Object>> values = of(entries.child(1));
    return objects(
        column -> {
          Column entry = column.child(0);
          return MapVector.ofDistinctKeys(
              column, keys.apply(entry.child(0)), values.apply(entry.child(1)));
        });
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, and only read
  private static Function<Column, ValueVector<Object>> ofUnion(List<Field> variants) {
    List<Function<Column, ValueVector<Object>>> readers = ofEach(variants);
    return objects(
        column ->
            new UnionVector<Object>(column, children(column, readers).toArray(new ValueVector[0])));
  }

  private static List<Function<Column, ValueVector<Object>>> ofEach(List<Field> fields) {
    List<Function<Column, ValueVector<Object>>> readers = new ArrayList<>(fields.size());
    for (Field field : fields) {
      readers.add(of(field));
    }
    return readers;
  }

  private static List<ValueVector<Object>> children(
      Column column, List<Function<Column, ValueVector<Object>>> readers) {
    List<ValueVector<Object>> children = new ArrayList<>(readers.size());
    for (int i = 0; i < readers.size(); i++) {
      children.add(readers.get(i).apply(column.child(i)));
    }
    return children;
  }

  /** Forgets which Java type the slots have, as whoever reads them through a schema does. */
  @SuppressWarnings("unchecked") // a vector only gives values, and every value is an object
  private static Function<Column, ValueVector<Object>> objects(
      Function<Column, ? extends ValueVector<?>> reader) {
    return (Function<Column, ValueVector<Object>>) reader;
  }
}
