package dev.arrowrecord.integration.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.arrowrecord.integration.judge.Types;
import java.util.List;
import java.util.stream.Stream;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.BaseVariableWidthViewVector;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.GenerateSampleData;
import org.apache.arrow.vector.IntVector;
import org.apache.arrow.vector.NullVector;
import org.apache.arrow.vector.VarCharVector;
import org.apache.arrow.vector.complex.RunEndEncodedVector;
import org.apache.arrow.vector.dictionary.Dictionary;
import org.apache.arrow.vector.dictionary.DictionaryProvider.MapDictionaryProvider;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.IntervalUnit;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.UnionMode;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.DictionaryEncoding;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.util.Text;

/**
 * A column that the record does not have.
 *
 * @param field its field, but for the name
 */
record ForeignColumn(Field field) {
  private static final String BEYOND_A_VIEW = "longer than the twelve bytes that a view holds ";
  private static final Field ITEM = Types.nullable("item", Types.INT32);
  private static final Field TEXT = Types.nullable("text", Types.UTF8);

  /** Every type that arrow-java can write. */
  static List<ForeignColumn> all() {
    Stream<Field> plain =
        Stream.of(scalars(), temporals(), binaries()).flatMap(ForeignColumn::fields);
    return Stream.of(plain, nested(), encoded())
        .flatMap(each -> each)
        .map(ForeignColumn::new)
        .toList();
  }

  private static Stream<Field> fields(Stream<ArrowType> types) {
    return types.map(type -> Types.nullable("", type));
  }

  private static Stream<ArrowType> scalars() {
    Stream<ArrowType> integers =
        Stream.of(8, 16, 32, 64)
            .flatMap(
                bits -> Stream.of(new ArrowType.Int(bits, true), new ArrowType.Int(bits, false)));
    Stream<ArrowType> floats =
        Stream.of(FloatingPointPrecision.values()).map(ArrowType.FloatingPoint::new);
    return Stream.of(
            Stream.of(ArrowType.Null.INSTANCE, Types.BOOL),
            integers,
            floats,
            Stream.of(Types.decimal(128, 10, 2), Types.decimal(256, 50, 2)))
        .flatMap(each -> each);
  }

  private static Stream<ArrowType> temporals() {
    Stream<ArrowType> dates = Stream.of(DateUnit.values()).map(ArrowType.Date::new);
    Stream<ArrowType> times =
        Stream.of(
            new ArrowType.Time(TimeUnit.SECOND, 32),
            new ArrowType.Time(TimeUnit.MILLISECOND, 32),
            new ArrowType.Time(TimeUnit.MICROSECOND, 64),
            new ArrowType.Time(TimeUnit.NANOSECOND, 64));
    Stream<ArrowType> timestamps =
        Stream.of(TimeUnit.values())
            .flatMap(
                unit ->
                    Stream.of(
                        new ArrowType.Timestamp(unit, null),
                        new ArrowType.Timestamp(unit, "Europe/Zurich"),
                        new ArrowType.Duration(unit)));
    Stream<ArrowType> intervals = Stream.of(IntervalUnit.values()).map(ArrowType.Interval::new);
    return Stream.of(dates, times, timestamps, intervals).flatMap(each -> each);
  }

  private static Stream<ArrowType> binaries() {
    return Stream.of(
        ArrowType.Utf8.INSTANCE,
        ArrowType.LargeUtf8.INSTANCE,
        ArrowType.Utf8View.INSTANCE,
        ArrowType.Binary.INSTANCE,
        ArrowType.LargeBinary.INSTANCE,
        ArrowType.BinaryView.INSTANCE,
        new ArrowType.FixedSizeBinary(3),
        Types.UUID);
  }

  private static Stream<Field> nested() {
    return Stream.of(
        Types.nullable("", Types.LIST, ITEM),
        Types.nullable("", ArrowType.LargeList.INSTANCE, ITEM),
        Types.nullable("", ArrowType.ListView.INSTANCE, ITEM),
        Types.nullable("", ArrowType.LargeListView.INSTANCE, ITEM),
        Types.nullable("", new ArrowType.FixedSizeList(2), ITEM),
        Types.nullable("", Types.STRUCT, ITEM, TEXT),
        Types.map(true, "", Types.UTF8, Types.nullable("value", Types.INT32)),
        Types.nullable("", new ArrowType.Union(UnionMode.Sparse, new int[] {7, 2}), ITEM, TEXT),
        Types.nullable("", new ArrowType.Union(UnionMode.Dense, new int[] {0, 1}), ITEM, TEXT),
        Types.nullable(
            "",
            ArrowType.RunEndEncoded.INSTANCE,
            Types.required("run_ends", Types.INT32),
            Types.nullable("values", Types.INT32)),
        Types.nullable("", Types.LIST, Types.nullable("item", ArrowType.Utf8View.INSTANCE)));
  }

  private static Stream<Field> encoded() {
    return Stream.of(Types.dictionary("", true, 0, 8));
  }

  /** A vector with values where arrow-java makes some up, and otherwise of nulls. */
  FieldVector vector(
      String position, int rows, BufferAllocator allocator, MapDictionaryProvider dictionaries) {
    String name = position + " " + field;
    if (field.getDictionary() != null) {
      return encoded(name, rows, allocator, dictionaries);
    }
    FieldVector vector =
        new Field(name, field.getFieldType(), field.getChildren()).createVector(allocator);
    vector.allocateNew();
    if (vector instanceof BaseVariableWidthViewVector views) {
      for (int i = 0; i < rows; i++) {
        views.setSafe(i, (i % 2 == 0 ? "short" : BEYOND_A_VIEW + i).getBytes(UTF_8));
      }
    } else if (vector instanceof RunEndEncodedVector runs) {
      ((IntVector) runs.getRunEndsVector()).setSafe(0, rows);
      ((IntVector) runs.getValuesVector()).setSafe(0, 5);
      runs.getRunEndsVector().setValueCount(1);
      runs.getValuesVector().setValueCount(1);
    } else if (!(vector instanceof NullVector) && vector.getChildrenFromFields().isEmpty()) {
      fill(vector, rows);
    }
    vector.setValueCount(rows);
    return vector;
  }

  private static void fill(FieldVector vector, int rows) {
    try {
      GenerateSampleData.generateTestData(vector, rows);
    } catch (UnsupportedOperationException e) {
      // Its values stay null, which takes the same buffers.
    }
  }

  private FieldVector encoded(
      String name, int rows, BufferAllocator allocator, MapDictionaryProvider dictionaries) {
    long id = dictionaries.getDictionaryIds().size();
    DictionaryEncoding encoding = new DictionaryEncoding(id, false, null);
    VarCharVector values = new VarCharVector("values", allocator);
    values.setSafe(0, new Text("encoded"));
    values.setValueCount(1);
    dictionaries.put(new Dictionary(values, encoding));
    FieldType type = new FieldType(true, Types.INT32, encoding);
    IntVector indices = new IntVector(name, type, allocator);
    indices.allocateNew(rows);
    indices.set(0, 0);
    indices.setValueCount(rows);
    return indices;
  }

  @Override
  public String toString() {
    return field.toString();
  }
}
