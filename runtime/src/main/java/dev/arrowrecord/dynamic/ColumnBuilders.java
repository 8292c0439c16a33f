package dev.arrowrecord.dynamic;

import dev.arrowrecord.builder.BinaryBuilder;
import dev.arrowrecord.builder.Bool8Builder;
import dev.arrowrecord.builder.BoolBuilder;
import dev.arrowrecord.builder.Date32Builder;
import dev.arrowrecord.builder.DecimalBuilder;
import dev.arrowrecord.builder.DictionaryBuilder;
import dev.arrowrecord.builder.DurationBuilder;
import dev.arrowrecord.builder.FixedSizeBinaryBuilder;
import dev.arrowrecord.builder.FixedSizeListBuilder;
import dev.arrowrecord.builder.Float16Builder;
import dev.arrowrecord.builder.Float32Builder;
import dev.arrowrecord.builder.Float64Builder;
import dev.arrowrecord.builder.Int16Builder;
import dev.arrowrecord.builder.Int32Builder;
import dev.arrowrecord.builder.Int64Builder;
import dev.arrowrecord.builder.Int8Builder;
import dev.arrowrecord.builder.IntervalYearMonthBuilder;
import dev.arrowrecord.builder.ListBuilder;
import dev.arrowrecord.builder.LocalTimestampBuilder;
import dev.arrowrecord.builder.MapBuilder;
import dev.arrowrecord.builder.NullBuilder;
import dev.arrowrecord.builder.RunEndBuilder;
import dev.arrowrecord.builder.TimestampBuilder;
import dev.arrowrecord.builder.UInt16Builder;
import dev.arrowrecord.builder.UInt32Builder;
import dev.arrowrecord.builder.UInt64Builder;
import dev.arrowrecord.builder.UInt8Builder;
import dev.arrowrecord.builder.UnionBuilder;
import dev.arrowrecord.builder.Utf8Builder;
import dev.arrowrecord.builder.UuidBuilder;
import dev.arrowrecord.builder.Variant;
import dev.arrowrecord.builder.VectorBuilder;
import dev.arrowrecord.builder.WholeIntervalBuilder;
import dev.arrowrecord.internal.value.ZoneNames;
import dev.arrowrecord.schema.ArrowType;
import dev.arrowrecord.schema.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * The builder of a column, for every Arrow type. It takes the values that {@link Cells} give for
 * its field; the inverse of {@link ColumnReaders}.
 */
final class ColumnBuilders {
  private ColumnBuilders() {}

  /**
   * Makes the builder of a field.
   *
   * @throws IllegalArgumentException if a timestamp has a time zone that the format does not know
   */
  static VectorBuilder<Object> of(Field field) {
    ArrowType type = field.type();
    return switch (type.kind()) {
      case NULL -> objects(new NullBuilder(field));
      case BOOL -> objects(new BoolBuilder(field));
      case INT ->
          objects(
              Extension.BOOL8.isOf(field)
                  ? new Bool8Builder(field)
                  : ofIntegers(field, (ArrowType.Int) type));
      case FLOATING_POINT -> objects(ofFloats(field, (ArrowType.FloatingPoint) type));
      case UTF8, LARGE_UTF8, UTF8_VIEW -> objects(new Utf8Builder(field));
      case BINARY, LARGE_BINARY, BINARY_VIEW -> objects(new BinaryBuilder(field));
      case FIXED_SIZE_BINARY ->
          objects(
              Extension.UUID.isOf(field)
                  ? new UuidBuilder(field)
                  : new FixedSizeBinaryBuilder(field));
      case DECIMAL -> objects(new DecimalBuilder(field));
      case DATE, TIME, TIMESTAMP, DURATION, INTERVAL -> objects(ofTimes(field, type));
      case LIST, LARGE_LIST, LIST_VIEW, LARGE_LIST_VIEW ->
          objects(ListBuilder.ofCollection(field, of(field.child(0))));
      case FIXED_SIZE_LIST -> objects(FixedSizeListBuilder.ofCollection(field, of(field.child(0))));
      case STRUCT -> objects(RowBuilder.ofStruct(field));
      case MAP -> ofMap(field, field.child(0));
      case UNION -> ofUnion(field);
      case RUN_END_ENCODED -> new RunEndBuilder<>(field, of(field.child(1)));
      case DICTIONARY -> new DictionaryBuilder<>(field, of(Extension.ofDictionaryValues(field)));
    };
  }

  /** Makes the builders of fields, in their order. */
  static List<VectorBuilder<Object>> ofEach(List<Field> fields) {
    List<VectorBuilder<Object>> builders = new ArrayList<>(fields.size());
    for (Field field : fields) {
      builders.add(of(field));
    }
    return builders;
  }

  private static VectorBuilder<?> ofIntegers(Field field, ArrowType.Int type) {
    if (type.signed()) {
      return switch (type.bitWidth()) {
        case Byte.SIZE -> new Int8Builder(field);
        case Short.SIZE -> new Int16Builder(field);
        case Integer.SIZE -> new Int32Builder(field);
        default -> new Int64Builder(field);
      };
    }
    return switch (type.bitWidth()) {
      case Byte.SIZE -> new UInt8Builder(field);
      case Short.SIZE -> new UInt16Builder(field);
      case Integer.SIZE -> new UInt32Builder(field);
      default -> new UInt64Builder(field);
    };
  }

  private static VectorBuilder<?> ofFloats(Field field, ArrowType.FloatingPoint type) {
    return switch (type.precision()) {
      case HALF -> new Float16Builder(field);
      case SINGLE -> new Float32Builder(field);
      case DOUBLE -> new Float64Builder(field);
    };
  }

  private static VectorBuilder<?> ofTimes(Field field, ArrowType type) {
    if (type instanceof ArrowType.Date date) {
      return switch (date.unit()) {
        case DAY -> new Date32Builder(field);
        case MILLISECOND -> new Int64Builder(field);
      };
    }
    if (type instanceof ArrowType.Time time) {
      return time.bitWidth() == Integer.SIZE ? new Int32Builder(field) : new Int64Builder(field);
    }
    if (type instanceof ArrowType.Timestamp timestamp) {
      return timestamp.timezone() == null
          ? new LocalTimestampBuilder(field)
          : ofInstants(field, timestamp.timezone());
    }
    if (type instanceof ArrowType.Interval interval) {
      return switch (interval.unit()) {
        case YEAR_MONTH -> new IntervalYearMonthBuilder(field);
        case DAY_TIME, MONTH_DAY_NANO -> new WholeIntervalBuilder(field);
      };
    }
    return new DurationBuilder(field);
  }

  private static VectorBuilder<?> ofInstants(Field field, String zone) {
    if (!ZoneNames.isValid(zone)) {
      throw new IllegalArgumentException("Field " + field.name() + ": " + ZoneNames.problem(zone));
    }
    return new TimestampBuilder(field);
  }

  private static VectorBuilder<Object> ofMap(Field field, Field entries) {
    return objects(new MapBuilder<>(field, of(entries.child(0)), of(entries.child(1))));
  }

  private static VectorBuilder<Object> ofUnion(Field field) {
    List<Variant<?>> variants = new ArrayList<>();
    for (VectorBuilder<Object> each : ofEach(field.children())) {
      variants.add(Variant.of(Object.class, each));
    }
    return new UnionBuilder<>(field, variants.toArray(new Variant<?>[0]));
  }

  /** Forgets which Java type the builder takes, which {@link Cells} see to. */
  @SuppressWarnings("unchecked") // it is given nothing else
  private static VectorBuilder<Object> objects(VectorBuilder<?> builder) {
    return (VectorBuilder<Object>) builder;
  }
}
