package dev.arrowrecord.internal.metadata;

import com.google.flatbuffers.FlatBufferBuilder;
import dev.arrowrecord.schema.ArrowType;
import org.apache.arrow.flatbuf.Binary;
import org.apache.arrow.flatbuf.BinaryView;
import org.apache.arrow.flatbuf.Bool;
import org.apache.arrow.flatbuf.Date;
import org.apache.arrow.flatbuf.Decimal;
import org.apache.arrow.flatbuf.Duration;
import org.apache.arrow.flatbuf.FixedSizeBinary;
import org.apache.arrow.flatbuf.FixedSizeList;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Interval;
import org.apache.arrow.flatbuf.LargeBinary;
import org.apache.arrow.flatbuf.LargeList;
import org.apache.arrow.flatbuf.LargeListView;
import org.apache.arrow.flatbuf.LargeUtf8;
import org.apache.arrow.flatbuf.List;
import org.apache.arrow.flatbuf.ListView;
import org.apache.arrow.flatbuf.Map;
import org.apache.arrow.flatbuf.Null;
import org.apache.arrow.flatbuf.RunEndEncoded;
import org.apache.arrow.flatbuf.Struct_;
import org.apache.arrow.flatbuf.Time;
import org.apache.arrow.flatbuf.Timestamp;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.Union;
import org.apache.arrow.flatbuf.Utf8;
import org.apache.arrow.flatbuf.Utf8View;

/**
 * Writes the {@code Type} union of a field: the inverse of {@link TypeDecoder}.
 *
 * @see <a href="https://arrow.apache.org/docs/format/Columnar.html#data-types">Data types</a>
 */
final class TypeEncoder {

  private TypeEncoder() {}

  /** Which member of the union a type is; a dictionary type is what its values are. */
  static byte typeType(ArrowType type) {
    return switch (type.kind()) {
      case NULL -> Type.Null;
      case BOOL -> Type.Bool;
      case INT -> Type.Int;
      case FLOATING_POINT -> Type.FloatingPoint;
      case UTF8 -> Type.Utf8;
      case LARGE_UTF8 -> Type.LargeUtf8;
      case UTF8_VIEW -> Type.Utf8View;
      case BINARY -> Type.Binary;
      case LARGE_BINARY -> Type.LargeBinary;
      case BINARY_VIEW -> Type.BinaryView;
      case FIXED_SIZE_BINARY -> Type.FixedSizeBinary;
      case DECIMAL -> Type.Decimal;
      case DATE -> Type.Date;
      case TIME -> Type.Time;
      case TIMESTAMP -> Type.Timestamp;
      case DURATION -> Type.Duration;
      case INTERVAL -> Type.Interval;
      case LIST -> Type.List;
      case LARGE_LIST -> Type.LargeList;
      case LIST_VIEW -> Type.ListView;
      case LARGE_LIST_VIEW -> Type.LargeListView;
      case FIXED_SIZE_LIST -> Type.FixedSizeList;
      case STRUCT -> Type.Struct_;
      case MAP -> Type.Map;
      case UNION -> Type.Union;
      case RUN_END_ENCODED -> Type.RunEndEncoded;
      case DICTIONARY -> typeType(((ArrowType.Dictionary) type).valueType());
    };
  }

  /** Writes the table with a type's parameters; returns its offset. */
  static int encode(FlatBufferBuilder builder, ArrowType type) {
    return switch (type.kind()) {
      case NULL -> {
        Null.startNull(builder);
        yield Null.endNull(builder);
      }
      case BOOL -> {
        Bool.startBool(builder);
        yield Bool.endBool(builder);
      }
      case INT -> {
        ArrowType.Int integer = (ArrowType.Int) type;
        yield Int.createInt(builder, integer.bitWidth(), integer.signed());
      }
      case FLOATING_POINT ->
          FloatingPoint.createFloatingPoint(
              builder, code(((ArrowType.FloatingPoint) type).precision()));
      case UTF8 -> {
        Utf8.startUtf8(builder);
        yield Utf8.endUtf8(builder);
      }
      case LARGE_UTF8 -> {
        LargeUtf8.startLargeUtf8(builder);
        yield LargeUtf8.endLargeUtf8(builder);
      }
      case UTF8_VIEW -> {
        Utf8View.startUtf8View(builder);
        yield Utf8View.endUtf8View(builder);
      }
      case BINARY -> {
        Binary.startBinary(builder);
        yield Binary.endBinary(builder);
      }
      case LARGE_BINARY -> {
        LargeBinary.startLargeBinary(builder);
        yield LargeBinary.endLargeBinary(builder);
      }
      case BINARY_VIEW -> {
        BinaryView.startBinaryView(builder);
        yield BinaryView.endBinaryView(builder);
      }
      case FIXED_SIZE_BINARY ->
          FixedSizeBinary.createFixedSizeBinary(
              builder, ((ArrowType.FixedSizeBinary) type).byteWidth());
      case DECIMAL -> {
        ArrowType.Decimal decimal = (ArrowType.Decimal) type;
        yield Decimal.createDecimal(
            builder, decimal.precision(), decimal.scale(), decimal.bitWidth());
      }
      case DATE -> Date.createDate(builder, code(((ArrowType.Date) type).unit()));
      case TIME -> {
        ArrowType.Time time = (ArrowType.Time) type;
        yield Time.createTime(builder, code(time.unit()), time.bitWidth());
      }
      case TIMESTAMP -> {
        ArrowType.Timestamp timestamp = (ArrowType.Timestamp) type;
        String timezone = timestamp.timezone();
        int zone = timezone == null ? 0 : builder.createString(timezone);
        yield Timestamp.createTimestamp(builder, code(timestamp.unit()), zone);
      }
      case DURATION -> Duration.createDuration(builder, code(((ArrowType.Duration) type).unit()));
      case INTERVAL -> Interval.createInterval(builder, code(((ArrowType.Interval) type).unit()));
      case LIST -> {
        List.startList(builder);
        yield List.endList(builder);
      }
      case LARGE_LIST -> {
        LargeList.startLargeList(builder);
        yield LargeList.endLargeList(builder);
      }
      case LIST_VIEW -> {
        ListView.startListView(builder);
        yield ListView.endListView(builder);
      }
      case LARGE_LIST_VIEW -> {
        LargeListView.startLargeListView(builder);
        yield LargeListView.endLargeListView(builder);
      }
      case FIXED_SIZE_LIST ->
          FixedSizeList.createFixedSizeList(builder, ((ArrowType.FixedSizeList) type).listSize());
      case STRUCT -> {
        Struct_.startStruct_(builder);
        yield Struct_.endStruct_(builder);
      }
      case MAP -> Map.createMap(builder, ((ArrowType.Map) type).keysSorted());
      case UNION -> {
        ArrowType.Union union = (ArrowType.Union) type;
        int[] typeIds = union.typeIds().stream().mapToInt(Integer::intValue).toArray();
        yield Union.createUnion(
            builder, code(union.mode()), Union.createTypeIdsVector(builder, typeIds));
      }
      case RUN_END_ENCODED -> {
        RunEndEncoded.startRunEndEncoded(builder);
        yield RunEndEncoded.endRunEndEncoded(builder);
      }
      case DICTIONARY -> encode(builder, ((ArrowType.Dictionary) type).valueType());
    };
  }

  /** The format's number for a constant: the enumerations are declared in its order. */
  @SuppressWarnings("EnumOrdinal")
  private static short code(Enum<?> constant) {
    return (short) constant.ordinal();
  }
}
